import type {Marker} from './markers.ts'
import {type Quotation, quotationsIn} from './quotations.ts'
import type {Range} from './sections.ts'
import {paragraphsOf, sentencesOf} from './sentences.ts'

/** Words of the text that a draft claim quotes. */
export interface Passage extends Range {
  /** That lead from it to entries; none for a long quotation without one. */
  readonly markers: readonly Marker[]
}
export interface Passages {
  readonly passages: readonly Passage[]
  /** Quotations that never close. */
  readonly unclosed: readonly Quotation[]
}

/** A quotation this long is a claim also without a marker. */
const longQuotation = 25

const trimmed = (text: string, {from, to}: Range): Range => {
  const raw = text.slice(from, to)
  const inner = raw.replace(/^[\s,;:.)\]]+/u, '')
  return {from: to - inner.length, to: from + raw.replace(/[\s,;:(]+$/u, '').length}
}

/** Inside its marks. */
const insideOf = (text: string, {from, to, isClosed}: Quotation): Range => trimmed(text, {from: from + 1, to: isClosed ? to - 1 : to})
const lengthOf = ({from, to}: Range): number => to - from

/** More than a word or two that an author sets in marks to keep a distance. */
const isPassage = (text: string, range: Range): boolean =>
  lengthOf(range) >= longQuotation || (lengthOf(range) >= 12 && text.slice(range.from, range.to).split(/\s+/).length >= 3)

/** Markers that stand next to each other, as one. */
function groupsOf(text: string, markers: readonly Marker[]): {markers: Marker[]; from: number; to: number}[] {
  const groups: {markers: Marker[]; from: number; to: number}[] = []
  for (const marker of markers) {
    const last = groups.at(-1)
    if (last && /^[\s,]*$/.test(text.slice(last.to, marker.from)))
      groups[groups.length - 1] = {markers: [...last.markers, marker], from: last.from, to: marker.to}
    else groups.push({markers: [marker], from: marker.from, to: marker.to})
  }
  return groups
}

/** A quotation that never closes ends with its sentence, before the marker. */
const bounded = (one: Quotation, end: number): Quotation => (one.isClosed ? one : {...one, to: Math.min(one.to, end)})

function passagesOf(text: string, sentence: Range, quotations: readonly Quotation[], markers: readonly Marker[]): Passage[] {
  const passages: Passage[] = []
  let from = sentence.from
  const outer = quotations.filter((one) => one.from >= sentence.from && one.from < sentence.to)
  for (const group of groupsOf(
    text,
    markers.filter((one) => one.from >= sentence.from && one.to <= sentence.to)
  )) {
    const own = outer.filter((one) => one.from >= from && one.from < group.from).map((one) => insideOf(text, bounded(one, group.from)))
    const quoted = own.filter((range) => isPassage(text, range))
    const whole = trimmed(text, {from, to: group.from})
    if (quoted.length > 0) passages.push(...quoted.map((range) => ({...range, markers: group.markers})))
    else if (lengthOf(whole) > 2) passages.push({...whole, markers: group.markers})
    else if (passages.length > 0) passages.push({...passages.pop()!, markers: [...group.markers]})
    from = group.to
  }
  const rest = outer.filter((one) => one.from >= from).map((one) => insideOf(text, bounded(one, sentence.to)))
  return [...passages, ...rest.filter((range) => lengthOf(range) >= longQuotation).map((range) => ({...range, markers: []}))]
}

/** Signs alone claim nothing. */
const hasWords = (text: string, {from, to}: Range): boolean => /[\p{L}\p{N}]{2}/u.test(text.slice(from, to).replace(/\[[^\]]*\]/g, ''))

/** Each marked sentence, or the quotations in it, and each long quotation. */
export function passagesIn(text: string, ranges: readonly Range[], markers: readonly Marker[]): Passages {
  const paragraphs = ranges.flatMap((range) => paragraphsOf(text, range))
  let next = 0
  const found = paragraphs.map((paragraph) => {
    const quotations = quotationsIn(text, paragraph.from, paragraph.to)
    const first = next
    while (next < markers.length && markers[next]!.from < paragraph.to) next += 1
    const own = markers.slice(first, next)
    const closed = quotations.filter(({isClosed}) => isClosed)
    const outer = quotations.filter((one) => !closed.some((other) => other !== one && other.from < one.from && one.from < other.to))
    const passages = sentencesOf(text, paragraph).flatMap((sentence) => passagesOf(text, sentence, outer, own))
    return {passages, unclosed: quotations.filter(({isClosed}) => !isClosed)}
  })
  return {
    passages: found.flatMap(({passages}) => passages).filter((passage) => hasWords(text, passage)),
    unclosed: found.flatMap(({unclosed}) => unclosed)
  }
}
