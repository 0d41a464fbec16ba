/** A passage in quotation marks. */
export interface Quotation {
  /** Of the opening mark. */
  readonly from: number
  /** After the closing mark; where the passage ends at the latest, when it was never closed. */
  readonly to: number
  readonly isClosed: boolean
  /** Quotations it stands in. */
  readonly depth: number
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’']
])

interface Open {
  readonly mark: string
  readonly from: number
}

/** `’` is an apostrophe inside a word. */
const isApostrophe = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')

/** Where a mark closes one that is open: the innermost of its kind. */
function closedBy(stack: readonly Open[], mark: string): number {
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    if (mark === '"' ? stack[index]!.mark === '"' : pairs.get(stack[index]!.mark) === mark) return index
  }
  return -1
}

const anyMark = /[“”„«»‘’"]/g

/**
 * The quotations of a range, in order. Marks may be nested, also with the same mark inside; one that is never closed
 * ends with the range. Single marks count where they cannot be apostrophes.
 */
export function quotationsIn(text: string, from = 0, to = text.length): Quotation[] {
  const found: Quotation[] = []
  const stack: Open[] = []
  anyMark.lastIndex = from
  for (let match = anyMark.exec(text); match && match.index < to; match = anyMark.exec(text)) {
    const [mark, at] = [match[0], match.index]
    if (mark === '’' && isApostrophe(text, at)) continue
    const index = closedBy(stack, mark)
    if (index < 0) {
      if (pairs.has(mark) || mark === '"') stack.push({mark, from: at})
      continue
    }
    // What was opened inside and not closed before is not closed at all; a single mark there was an apostrophe.
    const inner = stack.splice(index)
    for (const one of inner.slice(1)) if (one.mark !== '‘') found.push({from: one.from, to: at, isClosed: false, depth: stack.length + 1})
    found.push({from: inner[0]!.from, to: at + 1, isClosed: true, depth: stack.length})
  }
  for (const [depth, one] of stack.entries()) if (one.mark !== '‘') found.push({from: one.from, to, isClosed: false, depth})
  return found.sort((a, b) => a.from - b.from)
}
