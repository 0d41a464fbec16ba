import type {LineKey} from '../model/line.ts'
import {type Bits, bitsUpTo, isMore, membersOf, minus, sizeOf} from './bits.ts'
import {breakingSet} from './breaking-set.ts'
import {type Case, withPremises} from './cases.ts'
import {cutLines} from './cut-lines.ts'
import type {Evidence} from './evidence.ts'
import type {Found} from './found.ts'
import {type Incidence, sharedPlaces} from './incidence.ts'
import {independentLines, type Packing, packGroup} from './independent-lines.ts'
import {isSubset, type KeySet} from './key-set.ts'
import {bitsOf} from './line-groups.ts'
import type {Lines} from './lines.ts'
import {once} from './once.ts'

export const keyClasses = ['src', 'who', 'pub'] as const
export type KeyClass = (typeof keyClasses)[number]

/** What the lines of a case come to; keys are numbers. */
export interface Measure {
  readonly lines: Lines
  readonly incidence: Incidence
  readonly groups: Packing['groups']
  /** A largest set of lines that share nothing. */
  readonly counted: readonly number[]
  readonly isExact: boolean
  readonly atMost: number
  readonly singlePoints: readonly number[]
  /** Made when asked for. */
  readonly breaking: () => Breaking
}

/** How a claim's lines are laid out, and of which class a key is. */
export interface Layout {
  readonly incidenceOf: (lines: readonly {readonly keys: KeySet}[]) => Incidence
  readonly classOf: (key: number) => KeyClass
  /** Keys by name, in order of it. */
  readonly named: (keys: readonly number[]) => readonly LineKey[]
}

/** The different sources that support a case directly and were not withdrawn. */
export function liveReports({engine: {sourcing}}: Evidence, {supports}: Case): number[] {
  const sources = supports.map(({source}) => sourcing.numberOf.get(source)!).filter((source) => !sourcing.withdrawn[source])
  return sources.length < 2 ? sources : [...new Set(sources)]
}

/** No more lines than reports can share nothing; an inference may also use the reports of its premises. */
const reportBound = (evidence: Evidence, one: Case): number =>
  new Set([...withPremises([one], evidence.cases)].flatMap((each) => liveReports(evidence, each))).size

/** For each class of keys a smallest set that meets every line. */
export type Breaking = Readonly<Partial<Record<KeyClass, readonly number[]>>>

function breakingOf(incidence: Incidence, singlePoints: readonly number[], atLeast: number, {classOf}: Layout): Breaking {
  const breaking: Partial<Record<KeyClass, readonly number[]>> = {}
  for (const one of keyClasses) {
    const single = singlePoints.find((key) => classOf(key) === one)
    const keys = single === undefined ? breakingSet(incidence, (key) => classOf(key) === one, atLeast)?.keys : [single]
    if (keys) breaking[one] = keys
  }
  return breaking
}

/** The least of what bounds the number of lines that share nothing; the costly bounds are only asked for where they may tell more. */
function boundOf(counted: number, atMost: number, breaking: () => Breaking): number {
  if (atMost <= counted) return counted
  return Math.max(counted, Math.min(atMost, ...Object.values(breaking()).map(({length}) => length)))
}

/** How many sources the lines end with. */
function endsOf({found}: Lines): number {
  return found.length < 2 ? found.length : new Set(found.map(({last}) => last)).size
}

/** The keys that all lines have, ascending. */
const onAll = (incidence: Incidence): number[] =>
  incidence.lines === 0
    ? []
    : sharedPlaces(incidence, bitsUpTo(incidence.lines), 0)
        .map((place) => incidence.keys[place]!)
        .sort((a, b) => a - b)

/** Lines with some more, where these are needed to count as many as share nothing. */
function completed(lines: Lines, more: readonly Found[]): Lines {
  const isNew = (line: Found): boolean => !lines.found.some(({keys}) => keys.length === line.keys.length && isSubset(keys, line.keys))
  return {...lines, found: [...lines.found, ...more.filter(isNew)]}
}

export function measure(evidence: Evidence, one: Case, given: Lines, layout: Layout): Measure {
  let lines = given
  let incidence = layout.incidenceOf(lines.found)
  const shared = onAll(incidence)
  const cut = lines.isCut ? cutLines(evidence, one, shared, layout, reportBound(evidence, one)) : undefined
  let packing = independentLines(incidence, Math.min(cut?.atMost ?? Infinity, endsOf(lines)))
  let bound = cut?.atMost ?? reportBound(evidence, one)
  if (cut && packing.chosen.length < cut.atMost) {
    const {found, atMost} = cut.disjoint(packing.chosen.length)
    bound = atMost
    if (found.length > packing.chosen.length) {
      lines = completed(lines, found)
      incidence = layout.incidenceOf(lines.found)
      packing = independentLines(incidence, atMost)
    }
  }
  const counted = packing.chosen
  const breaking = once(() => cut?.breaking() ?? breakingOf(incidence, shared, counted.length, layout))
  const isFound = packing.isExact && !cut
  const atMost = isFound ? counted.length : boundOf(counted.length, bound, breaking)
  const singlePoints = cut?.singlePoints() ?? shared
  return {lines, incidence, groups: packing.groups, counted, isExact: isFound || atMost === counted.length, atMost, singlePoints, breaking}
}

/**
 * The keys without which fewer of the known lines share nothing, though some line is left. Where lines were left out, one of
 * those may do without the key: of 14,618 such keys of an invented corpus that was so for two.
 */
export function weakening({incidence, groups, counted, singlePoints}: Measure): number[] {
  if (counted.length < 2) return []
  const {keys, rows, having, words} = incidence
  const found = new Set<number>()
  for (const {lines, chosen} of groups) {
    const group = bitsOf(lines, words)
    for (const one of chosen) {
      const others = besides(incidence, group, chosen, one)
      for (const place of rows[one]!) {
        if (isMore(others, having, place)) continue
        const left = minus(group, having, place)
        const packed = sizeOf(left) < chosen.length ? [] : packWithin(incidence, left, chosen.length)
        if (packed.length < chosen.length) found.add(keys[place]!)
      }
    }
  }
  return [...found].filter((key) => !singlePoints.includes(key))
}

/** The lines that share nothing with any chosen line other than `one`: each of them may stand in its place. */
function besides({clashing}: Incidence, group: Bits, chosen: readonly number[], one: number): Bits {
  let left = group
  for (const line of chosen) if (line !== one) left = minus(left, clashing, line)
  return left
}

const packWithin = (incidence: Incidence, left: Bits, enough: number): readonly number[] =>
  packGroup(incidence, left, membersOf(left), enough, {steps: 20_000}).chosen
