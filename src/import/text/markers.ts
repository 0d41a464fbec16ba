import type {Note} from './note.ts'
import {numberOf} from './note-lines.ts'
import type {NoteBlock, Range} from './sections.ts'

/** Numbers in the text that lead to entries; those next to each other count as one. */
export interface Marker {
  readonly numbers: readonly number[]
  readonly from: number
  readonly to: number
}

const brackets = /\[(\d{1,4}(?:\s*[,–-]\s*\d{1,4})*)\]/gu
const superscripts = /(?<=\S ?)([¹²³⁴-⁹⁰]{1,4}(?:[,⁻][¹²³⁴-⁹⁰]{1,4})*)/gu
const parentheses = /(?<=[\p{L}.,;:!?”"’)]\s?)\((\d{1,3})\)/gu

/** Of a text that lost its raised type: `asked.2 The`. */
const lowered = /(?<=[^\d\s][.,;:!?”"’)]{1,3})(\d{1,3})(?=[\s;:)]|$)/gu

/** `1, 3–5` as 1, 3, 4, 5. */
function numbersIn(written: string): number[] {
  return written.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split(/[–⁻-]/u).map((one) => numberOf(one.trim()))
    return last < first || last - first > 50 ? [first, last] : Array.from({length: last - first + 1}, (_, index) => first + index)
  })
}

const found = (text: string, ranges: readonly Range[], pattern: RegExp): Marker[] =>
  ranges.flatMap(({from, to}) =>
    [...text.slice(from, to).matchAll(pattern)].map((match) => ({
      numbers: numbersIn(match[1]!),
      from: from + match.index,
      to: from + match.index + match[0].length
    }))
  )

/**
 * The markers of some ranges, in order: in square brackets or raised. Only where there are none of these, in round ones, and
 * at last plain numbers right behind a mark, as far as there are such entries.
 */
export function markersIn(text: string, ranges: readonly Range[], blocks: readonly NoteBlock[]): Marker[] {
  const own = [...found(text, ranges, brackets), ...found(text, ranges, superscripts)]
  if (own.length > 0 || blocks.length === 0) return own.sort((a, b) => a.from - b.from)
  const round = found(text, ranges, parentheses)
  const plain = (): Marker[] => found(text, ranges, lowered).filter(({numbers, from}) => numbers.every((number) => noteFor(number, from, blocks)))
  const all = round.length > 0 ? round : plain()
  return all.sort((a, b) => a.from - b.from)
}

/** The entry a number at some place leads to: that of the next list below, else of the last one above. */
export function noteFor(number: number, at: number, blocks: readonly NoteBlock[]): Note | undefined {
  const holds = ({notes}: NoteBlock): boolean => notes.some((note) => note.number === number)
  const block = blocks.find((one) => one.at > at && holds(one)) ?? blocks.findLast((one) => one.at < at && holds(one))
  return block?.notes.find((note) => note.number === number)
}
