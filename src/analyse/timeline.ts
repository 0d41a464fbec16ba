import {basisUp} from '../graph/basis-chain.ts'
import {dateBounds, type Edtf} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id, Party} from '../model/id.ts'
import type {Case} from './cases.ts'
import type {Evidence} from './evidence.ts'
import {independentLines} from './independent-lines.ts'
import {lazyMap} from './lazy-map.ts'
import {linesOf} from './lines.ts'
import {type Layout, liveReports} from './measure.ts'
import {layoutOf} from './statuses-of.ts'

/** One report of a claim, in order of time. */
export interface TimelineEvent {
  readonly source: Id<'source'>
  readonly date?: Edtf
  /** An undated source cannot be older than this date of something it rests on. */
  readonly notBefore?: Edtf
  /** Reports so far, this one among them. */
  readonly reports: number
  /** Independent lines of the reports so far. */
  readonly lines: number
  /** Whole days since the first known appearance; absent when either day is not known. */
  readonly lag?: number
}

/** How reports of a claim grew beside its independent lines. */
export interface Timeline {
  readonly events: readonly TimelineEvent[]
  /** The earliest dated report. */
  readonly first?: Id<'source'>
  /** Whether another report could be older than the first. */
  readonly mayBeOlder: boolean
  /** Reports for each independent line; absent without a line. */
  readonly amplification?: number
  readonly publishers: readonly Party[]
}

interface Dated {
  readonly id: Id<'source'>
  readonly date?: Edtf
  readonly notBefore?: Edtf
}

/** The newest certain date of what a source rests on. */
function notBefore(graph: KnowledgeGraph, id: Id<'source'>): Edtf | undefined {
  const dates = basisUp(graph, id).flatMap(({source}) => graph.sources.get(source)?.date ?? [])
  return dates.reduce<Edtf | undefined>(
    (newest, date) => (newest && dateBounds(newest).earliest >= dateBounds(date).earliest ? newest : date),
    undefined
  )
}

function dated(graph: KnowledgeGraph, id: Id<'source'>): Dated {
  const {date} = graph.sources.get(id)!
  if (date) return {id, date}
  const bound = notBefore(graph, id)
  return bound ? {id, notBefore: bound} : {id}
}

/** The latest day a report may be of; one that has no date comes after what it rests on, one of which nothing is known last. */
const latest = ({date, notBefore}: Dated): number => (date ? dateBounds(date).latest : notBefore ? dateBounds(notBefore).latest + 0.5 : Infinity)
const earliest = ({date, notBefore}: Dated): number => (date ? dateBounds(date).earliest : notBefore ? dateBounds(notBefore).earliest : -Infinity)

const day = (date: Edtf | undefined): number | undefined => {
  if (date === undefined) return undefined
  const bounds = dateBounds(date)
  return bounds.earliest === bounds.latest ? bounds.earliest : undefined
}

/** More reports than this are counted at so many points in time, and as many lines as at the last point in between. */
const points = 64

/** How many lines that share nothing the first reports have, after each of them. */
function linesSoFar(evidence: Evidence, one: Case, reports: readonly Dated[], layout: Layout): number[] {
  const step = Math.ceil(reports.length / points)
  let lines = 0
  return reports.map((_, at) => {
    if ((at + 1) % step === 0 || at === reports.length - 1) {
      const sources = new Set(reports.slice(0, at + 1).map(({id}) => id))
      const statements = one.statements.filter(({source, stance}) => stance === 'supports' && sources.has(source))
      const found = linesOf(evidence.engine, {statements}, evidence.retracted(one))
      lines = independentLines(layout.incidenceOf(found.found)).chosen.length
    }
    return lines
  })
}

/** The supporting reports of a case in order of time, with what they add; nothing without a report. */
function timelineOf(evidence: Evidence, graph: KnowledgeGraph, one: Case, layout: Layout): Timeline {
  const reports = liveReports(evidence, one).map((number) => dated(graph, evidence.engine.sourcing.ids[number]!))
  reports.sort((a, b) => latest(a) - latest(b) || earliest(a) - earliest(b) || (a.id < b.id ? -1 : 1))
  const first = reports.find(({date}) => date !== undefined)
  const begin = day(first?.date)
  const lines = linesSoFar(evidence, one, reports, layout)
  const events = reports.map(({id, ...when}, at): TimelineEvent => {
    const then = day(when.date)
    const lag = begin !== undefined && then !== undefined ? {lag: then - begin} : {}
    return {source: id, ...when, reports: at + 1, lines: lines[at]!, ...lag}
  })
  const all = lines.at(-1) ?? 0
  return {
    events,
    ...(first && {first: first.id}),
    mayBeOlder: first !== undefined && reports.some((report) => report !== first && earliest(report) < earliest(first)),
    ...(all > 0 && {amplification: reports.length / all}),
    publishers: [...new Set(reports.flatMap(({id}) => graph.sources.get(id)!.publisher ?? []))].sort()
  }
}

/** The timeline of every claim that has a report. */
export function timelines(evidence: Evidence, graph: KnowledgeGraph): ReadonlyMap<Id<'claim'>, Timeline> {
  const layout = layoutOf(evidence)
  const reported = [...evidence.cases].filter(([, one]) => liveReports(evidence, one).length > 0)
  return lazyMap(new Set(reported.map(([id]) => id).sort()), (id) => timelineOf(evidence, graph, evidence.cases.get(id)!, layout))
}
