import type {Claim} from '../model/claim.ts'
import type {EvidenceFlag, EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import {attributionOf} from './attribution-of.ts'
import type {Case} from './cases.ts'
import {agentsIn, contestOf} from './contest.ts'
import type {Evidence} from './evidence.ts'
import {type AbsentQuotes, claimFlags, lineFlags} from './flags.ts'
import {incidences} from './incidence.ts'
import {lineOf} from './line-of.ts'
import {type KeyClass, keyClasses, type Layout, liveReports, type Measure, measure, weakening} from './measure.ts'
import {notCountedOf} from './not-counted.ts'
import {once} from './once.ts'
import {supportOf} from './support-of.ts'

/** The figures of a case; its lines are made again when somebody asks for them, as all at once would fill the memory. */
interface Figures extends Pick<EvidenceStatus, 'support' | 'reports' | 'independent' | 'singlePoints'> {
  readonly flags: readonly EvidenceFlag[]
  readonly weakening: readonly LineKey[]
}
type Listed = Pick<EvidenceStatus, 'breaking' | 'lines' | 'counted' | 'disputing' | 'notCounted' | 'attribution'>

export function layoutOf({engine: {sourcing}}: Evidence): Layout {
  const classes = Uint8Array.from({length: sourcing.table.size()}, (_, key) => keyClasses.indexOf(sourcing.table.key(key).slice(0, 3) as KeyClass))
  const lay = incidences(sourcing.table.size())
  return {incidenceOf: ({found}) => lay(found.map(({keys}) => keys)), classOf: (key) => keyClasses[classes[key]!]!}
}

const namesIn =
  ({engine: {sourcing}}: Evidence) =>
  (keys: readonly number[]): LineKey[] =>
    keys.map(sourcing.table.key).sort()

function figuresOf(evidence: Evidence, graph: KnowledgeGraph, one: Case, layout: Layout): Figures {
  const measured = measure(evidence, one, evidence.supporting(one), layout)
  const {counted, isExact, atMost, singlePoints} = measured
  const reports = liveReports(evidence, one, 'supports').length
  const named = namesIn(evidence)
  return {
    support: supportOf(evidence, one, counted.length),
    reports,
    independent: {lines: counted.length, exact: isExact, atMost},
    singlePoints: named(singlePoints),
    flags: lineFlags(evidence, graph, one, measured, reports),
    weakening: named(weakening(measured))
  }
}

function listed(evidence: Evidence, one: Case, layout: Layout): Listed {
  const {sourcing} = evidence.engine
  const measured: Measure = measure(evidence, one, evidence.supporting(one), layout)
  const lines = measured.lines.found.map((found) => lineOf(sourcing, found))
  const found = measured.counted.map((at) => measured.lines.found[at]!)
  const counted = measured.counted.map((at) => lines[at]!)
  const named = namesIn(evidence)
  return {
    breaking: Object.fromEntries(Object.entries(measured.breaking()).map(([kind, keys]) => [kind, named(keys)])),
    lines,
    counted,
    disputing: evidence.disputing(one).found.map((found) => lineOf(sourcing, found)),
    notCounted: notCountedOf(evidence, one, found, counted, layout),
    attribution: attributionOf(evidence, one, layout)
  }
}

type Common = Pick<Figures, 'support' | 'reports' | 'independent' | 'singlePoints'> & Pick<EvidenceStatus, 'contest'>

const statusOf = (common: Common, flags: readonly EvidenceFlag[], lists: () => Listed): EvidenceStatus => ({
  ...common,
  flags,
  get breaking() {
    return lists().breaking
  },
  get lines() {
    return lists().lines
  },
  get counted() {
    return lists().counted
  },
  get disputing() {
    return lists().disputing
  },
  get notCounted() {
    return lists().notCounted
  },
  get attribution() {
    return lists().attribution
  }
})

/** What every claim rests on, and which claims lose lines with which key. */
export interface Judged {
  readonly status: ReadonlyMap<Id<'claim'>, EvidenceStatus>
  readonly weakening: ReadonlyMap<Id<'claim'>, readonly LineKey[]>
}

/** The status of every claim; claims that are the same have the same lines. */
export function statusesOf(evidence: Evidence, graph: KnowledgeGraph, absent: AbsentQuotes): Judged {
  const layout = layoutOf(evidence)
  const {cases} = evidence
  const figures = new Map([...new Set(cases.values())].map((one) => [one, figuresOf(evidence, graph, one, layout)]))
  const hasSupport = (one: Case): boolean => figures.get(one)!.independent.lines > 0
  const agents = agentsIn(graph, ({id}) => hasSupport(cases.get(id)!))
  const commons = new Map(
    [...figures].map(([one, {flags, weakening, ...rest}]) => {
      const contest = contestOf(evidence, graph, one, {agents, layout, hasSupport})
      return [one, {common: {...rest, contest}, lists: once(() => listed(evidence, one, layout))}]
    })
  )
  const status = [...graph.claims.values()].map((claim: Claim): [Id<'claim'>, EvidenceStatus] => {
    const one = cases.get(claim.id)!
    const {common, lists} = commons.get(one)!
    return [claim.id, statusOf(common, [...figures.get(one)!.flags, ...claimFlags(claim, one, absent)], lists)]
  })
  return {status: new Map(status), weakening: new Map([...graph.claims.keys()].map((id) => [id, figures.get(cases.get(id)!)!.weakening]))}
}
