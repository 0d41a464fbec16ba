/** Another text for the characters of a range; an insertion when the range is empty. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A text with edits made, which must not overlap: every character outside their ranges stays. Those at one place are made in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const parts: string[] = []
  let at = 0
  for (const {from, to, text: inserted} of sorted) {
    if (from < at || to < from || to > text.length)
      throw new Error(`Unexpected edit of ${from}–${to} after ${at}, expected ranges that do not overlap`)
    parts.push(text.slice(at, from), inserted)
    at = to
  }
  return [...parts, text.slice(at)].join('')
}
