import type {EvidenceFlag, EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import {attributionOf} from './attribution-of.ts'
import type {Case} from './cases.ts'
import {agentsIn, contestOf, uncontested} from './contest.ts'
import type {Evidence} from './evidence.ts'
import {byKey, type ClaimsByKey} from './falls.ts'
import {type AbsentQuotes, claimFlags, lineFlags} from './flags.ts'
import {incidences} from './incidence.ts'
import {keySet} from './key-set.ts'
import type {KeyTable} from './key-table.ts'
import {lazyMap} from './lazy-map.ts'
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

export function layoutOf({
  engine: {
    sourcing: {table}
  }
}: Evidence): Layout {
  const classes = Uint8Array.from({length: table.size()}, (_, key) => keyClasses.indexOf(table.key(key).slice(0, 3) as KeyClass))
  const lay = incidences(table.size())
  const names = once(() => Array.from({length: table.size()}, (_, key) => table.key(key)).sort())
  const places = once(() => placesIn(names(), table))
  return {
    incidenceOf: (lines) => lay(lines.map(({keys}) => keys)),
    classOf: (key) => keyClasses[classes[key]!]!,
    named: (keys) => (keys.length === 0 ? noKeys : keySet(keys.map((key) => places()[key]!)).map((place) => names()[place]!))
  }
}

const noKeys: readonly LineKey[] = []

/** The place of each key among all of them in order of their names: numbers are sorted sooner than words. */
function placesIn(names: readonly LineKey[], table: KeyTable): Int32Array {
  const places = new Int32Array(names.length)
  for (let place = 0; place < names.length; place++) places[table.number(names[place]!)] = place
  return places
}

function figuresOf(evidence: Evidence, graph: KnowledgeGraph, one: Case, layout: Layout): Figures {
  const measured = measure(evidence, one, evidence.supporting(one), layout)
  const {counted, isExact, atMost, singlePoints} = measured
  const reports = liveReports(evidence, one).length
  return {
    support: supportOf(evidence, one, counted.length),
    reports,
    independent: {lines: counted.length, exact: isExact, atMost},
    singlePoints: layout.named(singlePoints),
    flags: lineFlags(evidence, graph, one, measured, reports),
    weakening: layout.named(weakening(measured))
  }
}

function listed(evidence: Evidence, one: Case, layout: Layout): Listed {
  const {sourcing} = evidence.engine
  const measured: Measure = measure(evidence, one, evidence.supporting(one), layout)
  const lines = measured.lines.found.map((found) => lineOf(sourcing, found))
  const found = measured.counted.map((at) => measured.lines.found[at]!)
  const counted = measured.counted.map((at) => lines[at]!)
  return {
    breaking: Object.fromEntries(Object.entries(measured.breaking()).map(([kind, keys]) => [kind, layout.named(keys)])),
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

/** What every claim rests on, and which keys it falls and weakens with. */
export interface Judged {
  /** A status is put together when it is asked for: all at once would fill the memory. */
  readonly status: ReadonlyMap<Id<'claim'>, EvidenceStatus>
  readonly falls: ClaimsByKey
  readonly weakens: ClaimsByKey
  /** Claims whose number of independent lines is a lower bound. */
  readonly inexact: readonly Id<'claim'>[]
}

/** The status of every claim; claims that are the same have the same lines. */
export function statusesOf(evidence: Evidence, graph: KnowledgeGraph, absent: AbsentQuotes): Judged {
  const layout = layoutOf(evidence)
  const {cases} = evidence
  const figures = new Map<Case, Figures>()
  for (const one of cases.values()) if (!figures.has(one)) figures.set(one, figuresOf(evidence, graph, one, layout))
  const hasSupport = (one: Case): boolean => figures.get(one)!.independent.lines > 0
  const agents = agentsIn(graph, ({id}) => hasSupport(cases.get(id)!))
  const listsOf = lazyMap(figures, (one) => once(() => listed(evidence, one, layout)))
  const contests = new Map<Case, EvidenceStatus['contest']>()
  for (const one of figures.keys()) {
    const contest = contestOf(evidence, graph, one, {agents, layout, hasSupport})
    if (contest !== uncontested) contests.set(one, contest)
  }
  const statusOfClaim = (id: Id<'claim'>): EvidenceStatus => {
    const one = cases.get(id)!
    const {flags, weakening, ...rest} = figures.get(one)!
    return statusOf(
      {...rest, contest: contests.get(one) ?? uncontested},
      [...flags, ...claimFlags(graph.claims.get(id)!, one, absent)],
      listsOf.get(one)!
    )
  }
  const claimsBy = (keys: 'singlePoints' | 'weakening'): ClaimsByKey =>
    byKey(Iterator.from(graph.claims.keys()).map((id) => [id, figures.get(cases.get(id)!)![keys]]))
  return {
    status: lazyMap(graph.claims, statusOfClaim),
    falls: claimsBy('singlePoints'),
    weakens: claimsBy('weakening'),
    inexact: [...graph.claims.keys()].filter((id) => !figures.get(cases.get(id)!)!.independent.exact)
  }
}
