const letters = new Intl.Segmenter(undefined, {granularity: 'grapheme'})

/** A name in at most so many letters as a reader counts them, cut with an ellipsis. */
export function shortened(name: string, most: number): string {
  const found = [...letters.segment(name)].map(({segment}) => segment)
  return found.length <= most
    ? name
    : `${found
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
