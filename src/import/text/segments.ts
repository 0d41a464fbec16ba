import {quotationsIn} from './quotations.ts'

/** Parts of a text between a mark (`,`, `;`), each with its place; marks inside quotations do not count. */
export interface Segments {
  readonly parts: readonly {readonly text: string; readonly at: number}[]
  /** Of a quotation mark that is never closed; it guards all that follows. */
  readonly unclosed: number | undefined
}

export function segmentsOf(text: string, mark: ',' | ';'): Segments {
  const quotations = quotationsIn(text)
  const parts: {text: string; at: number}[] = []
  let from = 0
  const add = (to: number): void => {
    const raw = text.slice(from, to)
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '') parts.push({text: raw.trim(), at: from + lead})
    from = to + 1
  }
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (!quotations.some((one) => one.from < at && at < one.to)) add(at)
  }
  add(text.length)
  return {parts, unclosed: quotations.find(({isClosed}) => !isClosed)?.from}
}
