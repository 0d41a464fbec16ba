import {type Bits, has, membersOf, minus, overlap, sizeOf} from './bits.ts'
import type {Incidence} from './incidence.ts'
import {bitsOf, lineGroups} from './line-groups.ts'

const stepLimit = 20_000
/** For more lines that hang together than this, some set that meets them is taken. */
const searchable = 512

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

/** Of the keys of some lines, one for each set of them that has it, the smallest; those on more lines first. */
function usefulPlaces({keys, rows, having, words}: Incidence, lines: readonly number[], isAllowed: (key: number) => boolean, all: Bits): number[] {
  const present = new Set(lines.flatMap((line) => [...rows[line]!].filter((place) => isAllowed(keys[place]!))))
  const places = Array.from(present, (place) => ({place, key: keys[place]!, lines: overlap(all, having, place)}))
  places.sort((a, b) => b.lines - a.lines || compareRows(having, words, a.place, b.place) || a.key - b.key)
  return places.filter(({place}, at) => at === 0 || compareRows(having, words, place, places[at - 1]!.place) !== 0).map(({place}) => place)
}

/** A set that meets every line: of each line that is not yet met, the key on most lines. */
function greedily({having}: Incidence, onLine: ReadonlyMap<number, readonly number[]>, all: Bits): number[] {
  const taken: number[] = []
  let uncovered = all
  for (const line of membersOf(all)) {
    if (!has(uncovered, line)) continue
    const [best] = onLine.get(line)!
    taken.push(best!)
    uncovered = minus(uncovered, having, best!)
  }
  return taken
}

/** A set of at most `most` places that meets every line, trying the keys of the line that has the fewest; counts its steps. */
function within(
  incidence: Incidence,
  onLine: ReadonlyMap<number, readonly number[]>,
  uncovered: Bits,
  most: number,
  budget: {steps: number}
): number[] | undefined {
  const open = sizeOf(uncovered)
  if (open === 0) return []
  if (most === 0 || budget.steps-- <= 0) return undefined
  let narrowest: readonly number[] | undefined
  for (const line of membersOf(uncovered)) if (!narrowest || onLine.get(line)!.length < narrowest.length) narrowest = onLine.get(line)!
  for (const place of narrowest!) {
    if (most === 1 && overlap(uncovered, incidence.having, place) < open) continue
    const rest = within(incidence, onLine, minus(uncovered, incidence.having, place), most - 1, budget)
    if (rest) return [place, ...rest]
  }
  return undefined
}

/** The smallest set for lines that hang together. */
function breakingGroup(
  incidence: Incidence,
  lines: readonly number[],
  isAllowed: (key: number) => boolean,
  atLeast: number,
  budget: {steps: number}
): BreakingSet {
  const all = bitsOf(lines, incidence.words)
  const places = usefulPlaces(incidence, lines, isAllowed, all)
  if (lines.length === 1) return {keys: [places[0]!], isExact: true}
  const rank = new Map(places.map((place, at) => [place, at]))
  const onLine = new Map(
    lines.map((line) => [line, [...incidence.rows[line]!].filter((place) => rank.has(place)).sort((a, b) => rank.get(a)! - rank.get(b)!)])
  )
  if (lines.length > searchable) return {keys: greedily(incidence, onLine, all), isExact: false}
  for (let most = atLeast; budget.steps > 0; most++) {
    const found = within(incidence, onLine, all, most, budget)
    if (found) return {keys: found, isExact: true}
  }
  return {keys: greedily(incidence, onLine, all), isExact: false}
}

/**
 * The smallest set of keys of one kind such that every line has one of them: what would have to fall for the claim to fall.
 *
 * Nothing when a line has no such key. `atLeast` is a size it cannot be smaller than.
 */
export function breakingSet(incidence: Incidence, isAllowed: (key: number) => boolean, atLeast: number): BreakingSet | undefined {
  const {keys, rows} = incidence
  if (rows.length === 0 || rows.some((row) => !row.some((place) => isAllowed(keys[place]!)))) return undefined
  const budget = {steps: stepLimit}
  const groups = lineGroups(incidence, isAllowed)
  const sets = groups.map((lines) => breakingGroup(incidence, lines, isAllowed, groups.length === 1 ? Math.max(1, atLeast) : 1, budget))
  const places = sets.flatMap(({keys}) => keys)
  return {keys: places.map((place) => keys[place]!).sort((a, b) => a - b), isExact: sets.every(({isExact}) => isExact)}
}
