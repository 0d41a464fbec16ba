import {type Bits, membersOf, minus, overlap, sizeOf} from './bits.ts'
import {type Incidence, sharedPlaces} from './incidence.ts'
import {bitsOf, lineGroups} from './line-groups.ts'

/** A set of lines that share nothing. */
export interface Packing {
  /** Which lines, ascending. */
  readonly chosen: readonly number[]
  /** Lines that hang together, with those of them that were chosen. */
  readonly groups: readonly {readonly lines: readonly number[]; readonly chosen: readonly number[]}[]
  /** Whether no larger set exists. */
  readonly isExact: boolean
}

const stepLimit = 20_000
/** More lines that hang together than this are gone through once, in order. */
const searchable = 512

/** The line that clashes with the fewest others, the first of several. */
function freest({clashing}: Incidence, candidates: Bits): {line: number; clashes: number} {
  let best = {line: -1, clashes: Infinity}
  for (const line of membersOf(candidates)) {
    const clashes = overlap(candidates, clashing, line) - 1
    if (clashes < best.clashes) best = {line, clashes}
    if (clashes === 0) break
  }
  return best
}

function inOrder({clashing}: Incidence, group: Bits): number[] {
  const chosen: number[] = []
  let left = group
  for (const line of membersOf(group)) {
    if ((left[line >> 5]! & (1 << (line & 31))) === 0) continue
    chosen.push(line)
    left = minus(left, clashing, line)
  }
  return chosen
}

/** Branch and bound over lines that hang together: with the freest line, then, where that may lose something, without it. */
function packTogether(incidence: Incidence, group: Bits, enough: number, budget: {steps: number}): number[] {
  let best: readonly number[] = []
  const open: {candidates: Bits; chosen: readonly number[]}[] = [{candidates: group, chosen: []}]
  for (let branch = open.pop(); branch !== undefined && best.length < enough; branch = open.pop()) {
    const {candidates, chosen} = branch
    const left = sizeOf(candidates)
    if (chosen.length > best.length) best = chosen
    if (chosen.length + left <= best.length) continue
    if (budget.steps-- <= 0) return inOrder(incidence, group).length > best.length ? inOrder(incidence, group) : [...best]
    const {line, clashes} = freest(incidence, candidates)
    if (clashes > 1) {
      const without = candidates.slice()
      without[line >> 5]! &= ~(1 << (line & 31))
      open.push({candidates: without, chosen})
    }
    open.push({candidates: minus(candidates, incidence.clashing, line), chosen: [...chosen, line]})
  }
  return [...best]
}

/** The largest set within lines that hang together; `lines` are the members of `group`. */
export function packGroup(
  incidence: Incidence,
  group: Bits,
  lines: readonly number[],
  enough: number,
  budget: {steps: number}
): {chosen: number[]; isExact: boolean} {
  if (lines.length === 1 || sharedPlaces(incidence, group).length > 0) return {chosen: [lines[0]!], isExact: true}
  if (lines.length > searchable) return {chosen: inOrder(incidence, group), isExact: false}
  const chosen = packTogether(incidence, group, enough, budget)
  return {chosen, isExact: budget.steps >= 0 || chosen.length >= enough}
}

/**
 * The largest set of lines no two of which share a key.
 *
 * Two lines that share a source, a publisher or a speaker are one origin heard twice. Grouping by "shares something,
 * directly or through others" would be wrong: of three lines the first and the last may share nothing. `enough` is
 * how many there can be at most; the search ends when it has found them.
 */
export function independentLines(incidence: Incidence, enough = Infinity, steps = stepLimit): Packing {
  const budget = {steps}
  let found = 0
  let isExact = true
  const groups = lineGroups(incidence).map((lines) => {
    const packed = packGroup(incidence, bitsOf(lines, incidence.words), lines, enough - found, budget)
    found += packed.chosen.length
    isExact &&= packed.isExact
    return {lines, chosen: packed.chosen}
  })
  const chosen = groups.flatMap(({chosen}) => chosen).sort((a, b) => a - b)
  return {chosen, groups, isExact: isExact || chosen.length >= enough}
}
