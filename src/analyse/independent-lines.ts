import {type Bits, common, has, membersOf, minus, overlap, without} from './bits.ts'
import {type Incidence, shareSome} from './incidence.ts'
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

function inOrder({clashing}: Incidence, group: Bits): number[] {
  const chosen: number[] = []
  let left = group
  for (const line of membersOf(group)) {
    if (!has(left, line)) continue
    chosen.push(line)
    left = minus(left, clashing, line)
  }
  return chosen
}

/** A partition of lines into sets that all have a key in common: of each of them one can count. */
function clashingParts({rows, having}: Incidence, group: Bits, lines: readonly number[]): Bits[] {
  const parts: Bits[] = []
  let left = group
  for (const line of lines) {
    if (!has(left, line)) continue
    let [most, best] = [0, -1]
    for (const place of rows[line]!) {
      const size = overlap(left, having, place)
      if (size > most) [most, best] = [size, place]
    }
    parts.push(common(left, having, best))
    left = minus(left, having, best)
  }
  return parts
}

function partsWith(parts: readonly Bits[], candidates: Bits): number {
  let count = 0
  for (const part of parts) if (overlap(candidates, part, 0) > 0) count++
  return count
}

/** Branch and bound over lines that hang together: with the line that clashes with the fewest others, then, where that may lose something, without it. */
function packTogether(incidence: Incidence, group: Bits, lines: readonly number[], enough: number, budget: {steps: number}): number[] {
  const {clashing} = incidence
  const parts = clashingParts(incidence, group, lines)
  let best: number[] = []
  const chosen: number[] = []
  const search = (candidates: Bits): void => {
    if (chosen.length > best.length) best = chosen.slice()
    if (best.length >= enough || budget.steps < 0 || chosen.length + partsWith(parts, candidates) <= best.length) return
    if (budget.steps-- <= 0) return
    let freest = -1
    let clashes = Infinity
    for (const line of membersOf(candidates)) {
      const others = overlap(candidates, clashing, line) - 1
      if (others >= clashes) continue
      freest = line
      clashes = others
      if (others === 0) break
    }
    chosen.push(freest)
    search(minus(candidates, clashing, freest))
    chosen.pop()
    if (clashes > 1) search(without(candidates, freest))
  }
  search(group)
  if (budget.steps >= 0) return best
  const plain = inOrder(incidence, group)
  return plain.length > best.length ? plain : best
}

/** The largest set within lines that hang together; `lines` are the members of `group`. */
export function packGroup(
  incidence: Incidence,
  group: Bits,
  lines: readonly number[],
  enough: number,
  budget: {steps: number}
): {chosen: number[]; isExact: boolean} {
  if (lines.length === 1 || shareSome(incidence, group, lines[0]!)) return {chosen: [lines[0]!], isExact: true}
  if (lines.length > searchable) return {chosen: inOrder(incidence, group), isExact: false}
  const chosen = packTogether(incidence, group, lines, enough, budget)
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
  let isExact = true
  const groups: Packing['groups'][number][] = []
  const all: number[] = []
  for (const lines of lineGroups(incidence)) {
    const packed = packGroup(incidence, bitsOf(lines, incidence.words), lines, enough - all.length, budget)
    isExact &&= packed.isExact
    groups.push({lines, chosen: packed.chosen})
    for (const line of packed.chosen) all.push(line)
  }
  const chosen = all.sort((a, b) => a - b)
  return {chosen, groups, isExact: isExact || chosen.length >= enough}
}
