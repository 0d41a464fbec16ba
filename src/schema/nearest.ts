import {distance} from 'fastest-levenshtein'

/** The words of a short list that a slip of the keyboard may have meant, best first. */
export function nearest(typed: string, words: readonly string[]): string[] {
  const text = typed.toLowerCase().replaceAll('_', '-')
  const most = text.length <= 3 ? 1 : text.length <= 6 ? 2 : 3
  return words
    .map((word) => ({word, edits: distance(text, word)}))
    .filter(({edits}) => edits <= most)
    .sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({word}) => word)
}
