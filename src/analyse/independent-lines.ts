import {type Bits, bitsUpTo, membersOf, minus, overlap, sizeOf} from './bits.ts'
import {type Incidence, sharedPlaces} from './incidence.ts'

/** A set of lines that share nothing. */
export interface Packing {
  /** Which lines, ascending. */
  readonly chosen: readonly number[]
  /** Whether no larger set exists. */
  readonly isExact: boolean
}

const stepLimit = 20_000
/** More lines that hang together than this are gone through once, in order. */
const searchable = 512

/** The lines that hang together with one, directly or through others, among those given. */
function neighbourhood({clashing, words}: Incidence, start: number, among: Bits): Bits {
  const found = new Uint32Array(words)
  let open: Bits = new Uint32Array(words)
  open[start >> 5] = 1 << (start & 31)
  while (open.some((word) => word !== 0)) {
    const next = new Uint32Array(words)
    for (const line of membersOf(open)) for (let word = 0; word < words; word++) next[word]! |= clashing[line * words + word]!
    for (let word = 0; word < words; word++) {
      found[word]! |= open[word]!
      next[word]! &= among[word]! & ~found[word]!
    }
    open = next
  }
  return found
}

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

/**
 * The largest set of lines no two of which share a key.
 *
 * Two lines that share a source, a publisher or a speaker are one origin heard twice. Grouping by "shares something,
 * directly or through others" would be wrong: of three lines the first and the last may share nothing. `enough` is
 * how many there can be at most; the search ends when it has found them.
 */
export function independentLines(incidence: Incidence, among: Bits = bitsUpTo(incidence.lines), enough = Infinity, steps = stepLimit): Packing {
  const chosen: number[] = []
  const budget = {steps}
  let isExact = true
  let left = among
  for (let [line] = membersOf(left); line !== undefined; [line] = membersOf(left)) {
    const group = neighbourhood(incidence, line, left)
    left = left.map((word, at) => word & ~group[at]!)
    if (sharedPlaces(incidence, group).length > 0) chosen.push(line)
    else if (sizeOf(group) > searchable) {
      chosen.push(...inOrder(incidence, group))
      isExact = false
    } else chosen.push(...packTogether(incidence, group, enough - chosen.length, budget))
  }
  return {chosen: chosen.sort((a, b) => a - b), isExact: (isExact && budget.steps >= 0) || chosen.length >= enough}
}
