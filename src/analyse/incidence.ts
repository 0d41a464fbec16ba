import {type Bits, membersOf} from './bits.ts'
import type {KeySet} from './key-set.ts'

/** Which lines have which keys; a key is named by its place among those that any line has. */
export interface Incidence {
  readonly lines: number
  readonly words: number
  /** The keys, in the order in which lines bring them in. */
  readonly keys: readonly number[]
  /** The places of each line's keys. */
  readonly rows: readonly Int32Array[]
  /** `words` for each place: the lines that have the key. */
  readonly having: Uint32Array
  /** `words` for each line: the lines it shares a key with, itself among them. */
  readonly clashing: Uint32Array
}

/** A function that lays out the lines of one claim after the other; they share one table of places. */
export function incidences(keyCount: number): (lines: readonly KeySet[]) => Incidence {
  const placeOf = new Int32Array(keyCount)
  return (lines) => {
    const keys: number[] = []
    const rows = lines.map((line) =>
      Int32Array.from(line, (key) => {
        const known = placeOf[key]! - 1
        if (known >= 0) return known
        placeOf[key] = keys.push(key)
        return keys.length - 1
      })
    )
    for (const key of keys) placeOf[key] = 0
    return {lines: lines.length, words: (lines.length + 31) >> 5, keys, rows, ...tablesOf(rows, keys.length)}
  }
}

function tablesOf(rows: readonly Int32Array[], keys: number): Pick<Incidence, 'having' | 'clashing'> {
  const words = (rows.length + 31) >> 5
  const having = new Uint32Array(keys * words)
  const clashing = new Uint32Array(rows.length * words)
  for (const [line, row] of rows.entries()) {
    const bit = (1 << (line & 31)) >>> 0
    for (const place of row) having[place * words + (line >> 5)]! |= bit
  }
  for (const [line, row] of rows.entries())
    for (const place of row) for (let word = 0; word < words; word++) clashing[line * words + word]! |= having[place * words + word]!
  return {having, clashing}
}

/** The places of the keys that all of some lines have. */
export function sharedPlaces({rows, having, words}: Incidence, group: Bits): number[] {
  const [first] = membersOf(group)
  const isShared = (place: number): boolean => group.every((word, at) => (word & ~having[place * words + at]!) === 0)
  return first === undefined ? [] : [...rows[first]!].filter(isShared)
}
