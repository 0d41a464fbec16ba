import {distance} from 'fastest-levenshtein'

const lettersOf = (text: string): string => [...text].sort().join('')

/** Edits a slip of the keyboard may take: one in a short word, where two make another word, unless they swap letters. */
function slips(typed: string, word: string): number {
  const length = Math.min(typed.length, word.length)
  if (length <= 4) return lettersOf(typed) === lettersOf(word) ? 2 : 1
  return length <= 8 ? 2 : 3
}

/** The words of a short list that a slip of the keyboard may have meant: those nearest, at most three. */
export function nearest(typed: string, words: readonly string[]): string[] {
  const text = typed.toLowerCase().replaceAll('_', '-')
  const near = words.map((word) => ({word, edits: distance(text, word)})).filter(({word, edits}) => edits <= slips(text, word))
  const least = Math.min(...near.map(({edits}) => edits))
  return near
    .filter(({edits}) => edits === least)
    .map(({word}) => word)
    .sort()
    .slice(0, 3)
}
