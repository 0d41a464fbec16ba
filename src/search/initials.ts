/** Words that an acronym may leave out. */
const small = new Set('of the and for a an e i y de la le du des der die das und fur van von al el'.split(' '))
const letter = (word: string): string => [...word][0] ?? ''

/** The acronyms that the words of a name make: of all of them, and without the small ones; none of fewer than two letters. */
export function acronymsOf(words: readonly string[]): string[] {
  const made = [words, words.filter((word) => !small.has(word))].map((some) => some.map(letter).join(''))
  return [...new Set(made)].filter((acronym) => [...acronym].length > 1 && [...acronym].length < 8)
}

/**
 * Whether words stand for those of a name with some of them shortened to letters: `j r okafor`, `jr okafor`.
 * At least one word is whole or begun with three letters or more, and letters stand in the order of the name.
 */
export function areInitialsOf(typed: readonly string[], words: readonly string[]): boolean {
  const pieces = typed.flatMap((word) => (word.length < 4 && !words.some((key) => key.startsWith(word)) ? [...word] : [word]))
  const [long, short] = [pieces.filter((piece) => piece.length > 2), pieces.filter((piece) => piece.length < 3)]
  if (long.length === 0 || short.length === 0) return false
  const rest = [...words]
  for (const piece of long) {
    const at = rest.findIndex((word) => word.startsWith(piece))
    if (at < 0) return false
    rest.splice(at, 1)
  }
  let from = 0
  for (const piece of short) {
    const at = rest.findIndex((word, index) => index >= from && word.startsWith(piece))
    if (at < 0) return false
    from = at + 1
  }
  return true
}
