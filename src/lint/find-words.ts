const quoted = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|(?<!\p{L})‘[^’]*’/gu
const letter = /[\p{L}\p{M}\p{N}]/u

/** Text without what stands in quotation marks: those words are somebody else's. */
export const unquoted = (text: string): string => text.replace(quoted, (inner) => ' '.repeat(inner.length))

function standsAlone(text: string, at: number, length: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + length] ?? ' ']
  return !letter.test(before) && !letter.test(after)
}

/** Which words or phrases a text holds as whole words, in the order of the list. */
export function findWords(text: string, words: readonly string[]): string[] {
  const lower = text.toLowerCase()
  return words.filter((word) => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) if (standsAlone(lower, at, word.length)) return true
    return false
  })
}
