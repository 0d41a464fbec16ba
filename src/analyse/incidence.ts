import type {Bits} from './bits.ts'
import type {KeySet} from './key-set.ts'

/** Which lines have which keys; a key is named by its place among those that any line has. */
export interface Incidence {
  readonly lines: number
  readonly words: number
  /** The keys, in the order in which lines bring them in. */
  readonly keys: readonly number[]
  /** The places of each line's keys. */
  readonly rows: readonly (readonly number[])[]
  /** `words` for each place: the lines that have the key. */
  readonly having: Bits
  /** `words` for each line: the lines it shares a key with, itself among them. */
  readonly clashing: Bits
}

/** A function that lays out the lines of one claim after the other; they share one table of places. */
export function incidences(keyCount: number): (lines: readonly KeySet[]) => Incidence {
  const placeOf = new Int32Array(keyCount)
  return (lines) => {
    const keys: number[] = []
    const rows: number[][] = []
    for (const line of lines) {
      const row: number[] = []
      for (const key of line) {
        if (placeOf[key] === 0) placeOf[key] = keys.push(key)
        row.push(placeOf[key]! - 1)
      }
      rows.push(row)
    }
    for (const key of keys) placeOf[key] = 0
    return {lines: lines.length, words: (lines.length + 31) >> 5, keys, rows, ...tablesOf(rows, keys.length)}
  }
}

const zeros = (length: number): number[] => new Array(length).fill(0)

function tablesOf(rows: Incidence['rows'], keys: number): Pick<Incidence, 'having' | 'clashing'> {
  const words = (rows.length + 31) >> 5
  const having = zeros(keys * words)
  const clashing = zeros(rows.length * words)
  for (let line = 0; line < rows.length; line++) for (const place of rows[line]!) having[place * words + (line >> 5)]! |= 1 << (line & 31)
  for (let line = 0; line < rows.length; line++)
    for (const place of rows[line]!) for (let word = 0; word < words; word++) clashing[line * words + word]! |= having[place * words + word]!
  return {having, clashing}
}

/** Whether all of some lines have the key at a place. */
function isShared({having, words}: Incidence, group: Bits, place: number): boolean {
  for (let at = 0; at < words; at++) if ((group[at]! & ~having[place * words + at]!) !== 0) return false
  return true
}

/** The places of the keys that all of some lines have; `member` is one of the lines. */
export const sharedPlaces = (incidence: Incidence, group: Bits, member: number): number[] =>
  incidence.rows[member]!.filter((place) => isShared(incidence, group, place))

/** Whether all of some lines have a key in common. */
export const shareSome = (incidence: Incidence, group: Bits, member: number): boolean =>
  incidence.rows[member]!.some((place) => isShared(incidence, group, place))
