import {type Bits, bitsUpTo, membersOf, minus, overlap, sizeOf} from './bits.ts'
import type {Incidence} from './incidence.ts'

const stepLimit = 20_000

/** Keys that meet every line. */
export interface BreakingSet {
  readonly keys: readonly number[]
  /** Whether no smaller set does. */
  readonly isExact: boolean
}

const compareRows = (table: Bits, words: number, a: number, b: number): number => {
  for (let at = 0; at < words; at++) {
    const difference = table[a * words + at]! - table[b * words + at]!
    if (difference !== 0) return difference
  }
  return 0
}

/** Of the keys that may be taken one for each set of lines, the smallest key; those on more lines first. */
function usefulPlaces({keys, having, words}: Incidence, isAllowed: (key: number) => boolean, all: Bits): number[] {
  const places = keys.flatMap((key, place) => (isAllowed(key) ? [{place, key, lines: overlap(all, having, place)}] : []))
  places.sort((a, b) => b.lines - a.lines || compareRows(having, words, a.place, b.place) || a.key - b.key)
  return places.filter(({place}, at) => at === 0 || compareRows(having, words, place, places[at - 1]!.place) !== 0).map(({place}) => place)
}

/** A set that meets every line, taking the key on most of the lines that are left each time. */
function greedily({having}: Incidence, places: readonly number[], all: Bits): number[] {
  const taken: number[] = []
  for (let uncovered = all; sizeOf(uncovered) > 0; ) {
    const best = places.reduce((best, place) => (overlap(uncovered, having, place) > overlap(uncovered, having, best) ? place : best))
    taken.push(best)
    uncovered = minus(uncovered, having, best)
  }
  return taken
}

/** A set of at most `most` places that meets every line, trying the keys of the line that has the fewest; counts its steps. */
function within(
  incidence: Incidence,
  onLine: readonly (readonly number[])[],
  uncovered: Bits,
  most: number,
  budget: {steps: number}
): number[] | undefined {
  const open = sizeOf(uncovered)
  if (open === 0) return []
  if (most === 0 || budget.steps-- <= 0) return undefined
  let narrowest: readonly number[] | undefined
  for (const line of membersOf(uncovered)) if (!narrowest || onLine[line]!.length < narrowest.length) narrowest = onLine[line]!
  for (const place of narrowest!) {
    if (most === 1 && overlap(uncovered, incidence.having, place) < open) continue
    const rest = within(incidence, onLine, minus(uncovered, incidence.having, place), most - 1, budget)
    if (rest) return [place, ...rest]
  }
  return undefined
}

/**
 * The smallest set of keys of one kind such that every line has one of them: what would have to fall for the claim to fall.
 *
 * Nothing when a line has no such key. `atLeast` is a size it cannot be smaller than.
 */
export function breakingSet(incidence: Incidence, isAllowed: (key: number) => boolean, atLeast: number): BreakingSet | undefined {
  const all = bitsUpTo(incidence.lines)
  const places = usefulPlaces(incidence, isAllowed, all)
  const useful = new Set(places)
  const onLine = incidence.rows.map((row) => [...row].filter((place) => useful.has(place)))
  if (onLine.length === 0 || incidence.rows.some((row) => !row.some((place) => isAllowed(incidence.keys[place]!)))) return undefined
  const budget = {steps: stepLimit}
  let found = within(incidence, onLine, all, Math.max(1, atLeast), budget)
  for (let most = Math.max(1, atLeast) + 1; !found && budget.steps > 0; most++) found = within(incidence, onLine, all, most, budget)
  const taken = found ?? greedily(incidence, places, all)
  return {keys: taken.map((place) => incidence.keys[place]!).sort((a, b) => a - b), isExact: found !== undefined}
}
