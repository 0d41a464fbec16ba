import search from 'approx-string-match'
import {quoteParts, unprinted} from '../model/printed-form.ts'

/** How a quote stands in a copy of its source. */
export type QuoteHit =
  | {readonly hit: 'exact'}
  | {readonly hit: 'several'; readonly times: number}
  | {readonly hit: 'near'; readonly passage: string}
  | {readonly hit: 'disordered'}
  | {readonly hit: 'absent'}

/** The share of a quote that may be typed differently for its passage to be shown. */
const slip = 0.15

function countOf(part: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1
  return count
}

/** Whether parts stand in a text one after the other. */
function standInOrder(parts: readonly string[], text: string): boolean {
  let from = 0
  for (const part of parts) {
    const at = text.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return true
}

function nearest(part: string, text: string): string | undefined {
  const [best] = search(text, part, Math.floor(part.length * slip)).toSorted((a, b) => a.errors - b.errors || a.start - b.start)
  return best && text.slice(best.start, best.end).trim()
}

/** Looks for quotes, whose parts `…` or `[...]` set apart, in a copy of the source's text. */
export function quoteFinder(copy: string): (quote: string) => QuoteHit {
  const text = unprinted(copy)
  return (quote) => findQuote(quote, text)
}

function findQuote(quote: string, text: string): QuoteHit {
  const parts = quoteParts(quote)
  const [only, ...more] = parts
  if (only === undefined) return {hit: 'absent'}
  if (standInOrder(parts, text)) {
    const times = more.length === 0 ? countOf(only, text) : 1
    return times === 1 ? {hit: 'exact'} : {hit: 'several', times}
  }
  const missing = parts.find((part) => !text.includes(part))
  if (missing === undefined) return {hit: 'disordered'}
  const passage = nearest(missing, text)
  return passage === undefined ? {hit: 'absent'} : {hit: 'near', passage}
}
