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
  const cuts: {to: number; next: number}[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (!quotations.some((one) => one.from < at && at < one.to)) cuts.push({to: at, next: at + 1})
  }
  // `“Title,” Outlet`: printers put the mark inside.
  for (const {to, isClosed, depth} of quotations) if (isClosed && depth === 0 && text[to - 2] === mark) cuts.push({to, next: to})
  let from = 0
  for (const {to, next} of [...cuts.sort((a, b) => a.to - b.to), {to: text.length, next: text.length}]) {
    const raw = text.slice(from, to)
    if (raw.trim() !== '') parts.push({text: raw.trim(), at: from + raw.length - raw.trimStart().length})
    from = next
  }
  return {parts, unclosed: quotations.find(({isClosed}) => !isClosed)?.from}
}
