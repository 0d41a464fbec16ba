import {type Bits, bitsUpTo, membersOf, minus, sizeOf} from './bits.ts'
import {breakingSet} from './breaking-set.ts'
import {type Case, withPremises, withStance} from './cases.ts'
import type {Evidence} from './evidence.ts'
import {type Incidence, sharedPlaces} from './incidence.ts'
import {independentLines, type Packing, packGroup} from './independent-lines.ts'
import {bitsOf} from './line-groups.ts'
import {type Lines, reportsOf} from './lines.ts'
import {once} from './once.ts'
import {onEveryLine} from './reach.ts'
import {sourceCut} from './source-cut.ts'
import {toldBy} from './told.ts'

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
  readonly breaking: () => Readonly<Partial<Record<KeyClass, readonly number[]>>>
}

/** How a claim's lines are laid out, and of which class a key is. */
export interface Layout {
  readonly incidenceOf: (lines: Lines) => Incidence
  readonly classOf: (key: number) => KeyClass
}

/** The different sources that bear on a case directly and were not withdrawn. */
export const liveReports = ({engine: {sourcing}}: Evidence, one: Case, stance: 'supports' | 'disputes'): number[] =>
  [...new Set(withStance(one, stance).map(({source}) => sourcing.numberOf.get(source)!))].filter((source) => !sourcing.withdrawn[source])

/** No more lines than reports can share nothing; an inference may also use the reports of its premises. */
const reportBound = (evidence: Evidence, one: Case): number =>
  new Set([...withPremises([one], evidence.cases)].flatMap((each) => liveReports(evidence, each, 'supports'))).size

type Breaking = Partial<Record<KeyClass, readonly number[]>>

function breakingOf(incidence: Incidence, singlePoints: readonly number[], atLeast: number, {classOf}: Layout): Breaking {
  const breaking: Breaking = {}
  for (const one of keyClasses) {
    const single = singlePoints.find((key) => classOf(key) === one)
    const keys = single === undefined ? breakingSet(incidence, (key) => classOf(key) === one, atLeast)?.keys : [single]
    if (keys) breaking[one] = keys
  }
  return breaking
}

/** Where lines were left out, what all lines share and how few sources hold them up is found on the sources themselves. */
function breakingOfCut(evidence: Evidence, one: Case, shared: readonly number[]): {singlePoints: readonly number[]; breaking: () => Breaking} {
  const {engine} = evidence
  const reports = reportsOf(engine, withStance(one, 'supports'))
  const told = toldBy(engine.sourcing, reports)
  const retracted = evidence.retracted(one)
  const isInferred = one.claims.some(({inferredFrom}) => inferredFrom.length > 0)
  if (isInferred) return {singlePoints: shared, breaking: () => ({})}
  return {
    singlePoints: onEveryLine(engine, reports, told, retracted, shared),
    breaking: () => {
      const cut = sourceCut(engine, reports, told, retracted)
      return cut ? {src: cut.map((source) => engine.sourcing.own[source]!).sort((a, b) => a - b)} : {}
    }
  }
}

/** The least of what bounds the number of lines that share nothing; the costly bounds are only asked for where they may tell more. */
function boundOf(counted: number, reports: number, breaking: () => Breaking): number {
  if (reports <= counted) return counted
  return Math.max(counted, Math.min(reports, ...Object.values(breaking()).map(({length}) => length)))
}

export function measure(evidence: Evidence, one: Case, lines: Lines, layout: Layout): Measure {
  const incidence = layout.incidenceOf(lines)
  const enough = new Set(lines.found.map(({last}) => last)).size
  const packing = independentLines(incidence, enough)
  const shared = sharedPlaces(incidence, bitsUpTo(incidence.lines))
    .map((place) => incidence.keys[place]!)
    .sort((a, b) => a - b)
  const counted = packing.chosen
  const cut = lines.isCut ? breakingOfCut(evidence, one, shared) : undefined
  const breaking = once(() => cut?.breaking() ?? breakingOf(incidence, shared, counted.length, layout))
  const isFound = packing.isExact && !lines.isCut
  const atMost = isFound ? counted.length : boundOf(counted.length, reportBound(evidence, one), breaking)
  const singlePoints = cut?.singlePoints ?? shared
  return {lines, incidence, groups: packing.groups, counted, isExact: isFound || atMost === counted.length, atMost, singlePoints, breaking}
}

/** The keys without which fewer lines share nothing, though some line is left. */
export function weakening({incidence, groups, counted, singlePoints}: Measure): number[] {
  if (counted.length < 2) return []
  const {keys, rows, having, words} = incidence
  const found = new Set<number>()
  for (const {lines, chosen} of groups) {
    const group = bitsOf(lines, words)
    for (const one of chosen) {
      const others = besides(incidence, group, chosen, one)
      for (const place of rows[one]!) {
        if (sizeOf(minus(others, having, place)) > 0) continue
        const left = minus(group, having, place)
        const packed = sizeOf(left) < chosen.length ? [] : packWithin(incidence, left, chosen.length)
        if (packed.length < chosen.length) found.add(keys[place]!)
      }
    }
  }
  return [...found].filter((key) => !singlePoints.includes(key))
}

/** The lines that share nothing with any chosen line other than `one`: each of them may stand in its place. */
const besides = ({clashing}: Incidence, group: Bits, chosen: readonly number[], one: number): Bits =>
  chosen.reduce((left, line) => (line === one ? left : minus(left, clashing, line)), group)

const packWithin = (incidence: Incidence, left: Bits, enough: number): readonly number[] =>
  packGroup(incidence, left, [...membersOf(left)], enough, {steps: 20_000}).chosen
