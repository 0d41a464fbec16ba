import type {Timeline, TimelineEvent} from '../analyse/timeline.ts'
import {basisForClaim} from '../graph/basis-for-claim.ts'
import {pooledStatements} from '../graph/pooled-statements.ts'
import {dateBounds, type Edtf} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import {urlOf} from '../model/url-of.ts'
import {type AmplificationPoint, amplificationSvg} from '../render/amplification-svg.ts'
import {dateWords} from '../render/date-words.ts'
import {lineWords} from '../render/evidence-words.ts'
import {partyName, sourceTitle} from '../render/names.ts'
import type {LinkView, PartView} from './parts.ts'
import {linkTo, partyPart} from './pieces.ts'
import type {Reading} from './reading.ts'

export interface AmplificationRow {
  readonly source: LinkView
  readonly publisher: readonly PartView[]
  /** “4 May 2031”; “undated; not before 14 June 2019” (the date of a text it rests on). */
  readonly date: string
  readonly reports: string
  readonly lines: string
  /** “1 day after the first” or nothing. */
  readonly lag: string
}
export interface AmplificationView {
  /** Absent when fewer than two reports are dated. */
  readonly svg?: string
  /** “First known appearance: …”, “5 reports come down to 2 lines …”. */
  readonly sentences: readonly (readonly PartView[])[]
  readonly rows: readonly AmplificationRow[]
  /** Reports that are not in the table. */
  readonly more: number
}

const most = 200

type Graph = Pick<KnowledgeGraph, 'entities' | 'sources' | 'claims' | 'site'>

const isOnAxis = (date: Edtf | undefined): date is Edtf =>
  date !== undefined && Number.isFinite(dateBounds(date).earliest) && Number.isFinite(dateBounds(date).latest)

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const lagWords = (lag: number | undefined): string => (lag === undefined ? '' : lag === 0 ? 'the same day' : `${days(lag)} later`)

function dateCell({lang}: Reading, {date, notBefore}: TimelineEvent): string {
  if (date !== undefined) return dateWords(date, lang)
  return notBefore === undefined ? 'undated' : `undated; not before ${dateWords(notBefore, lang)}`
}

function rowOf(reading: Reading, event: TimelineEvent): AmplificationRow {
  const publisher = reading.graph.sources.get(event.source)?.publisher
  return {
    source: linkTo(reading, event.source),
    publisher: publisher === undefined ? [] : [partyPart(reading, publisher)],
    date: dateCell(reading, event),
    reports: String(event.reports),
    lines: String(event.lines),
    lag: lagWords(event.lag)
  }
}

function pointOf(graph: Graph, {source, date, reports, lines}: TimelineEvent, on: Edtf, lang: string): AmplificationPoint {
  const publisher = graph.sources.get(source)?.publisher
  const by = publisher === undefined ? '' : ` (${partyName(graph, publisher, lang).text})`
  const title = `${sourceTitle(graph, source, lang).text}${by}, ${dateWords(date ?? on, lang)}`
  return {...dateBounds(on), reports, lines, title, href: urlOf(source, graph.site.base)}
}

/** Undated reports stand in the table only; the drawing counts them where the analysis put them. */
function drawn({graph, lang}: Reading, {events}: Timeline): string | undefined {
  const points = events.flatMap((event) => (isOnAxis(event.date) ? [{event, date: event.date}] : []))
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || points.length < 2) return undefined
  return amplificationSvg({
    points: points.map(({event, date}) => pointOf(graph, event, date, lang)),
    prefix: 'amplification',
    title: 'Reports and independent lines of sourcing over time',
    from: dateWords(first.date, lang),
    to: dateWords(last.date, lang),
    reportsWord: last.event.reports === 1 ? 'report' : 'reports',
    linesWord: last.event.lines === 1 ? 'line of sourcing' : 'independent lines'
  })
}

/** The oldest text that a report rests on and that is certainly older than it. */
function olderBelow(
  {graph}: Reading,
  id: Id<'claim'>,
  report: Id<'source'>,
  date: Edtf
): {readonly source: Id<'source'>; readonly date: Edtf} | undefined {
  const supporting = pooledStatements(graph, graph.claims.get(id)!).filter(({stance}) => stance === 'supports')
  const older = [...basisForClaim(graph, supporting).upstream(report)].flatMap((source) => {
    const below = graph.sources.get(source)?.date
    return below !== undefined && dateBounds(below).latest < dateBounds(date).earliest ? [{source, date: below}] : []
  })
  return older.sort((a, b) => dateBounds(a.date).latest - dateBounds(b.date).latest || (a.source < b.source ? -1 : 1))[0]
}

/** “ It rests on an older text: X, 9 June 2019.” */
function olderParts(reading: Reading, id: Id<'claim'>, report: Id<'source'>, date: Edtf): PartView[] {
  const older = olderBelow(reading, id, report, date)
  if (!older) return []
  const when = `, ${dateWords(older.date, reading.lang)}.`
  return [
    {kind: 'words', text: ' It rests on an older text: '},
    {kind: 'link', ...linkTo(reading, older.source)},
    {kind: 'words', text: when}
  ]
}

function sentencesOf(reading: Reading, id: Id<'claim'>, {events, first, mayBeOlder, publishers}: Timeline): PartView[][] {
  const {graph, analysis, lang} = reading
  const word = (text: string): PartView => ({kind: 'words', text})
  const {reports} = events.at(-1)!
  const date = first === undefined ? undefined : graph.sources.get(first)?.date
  const older: PartView[] = mayBeOlder ? [word(' Another report, whose day is not known, could be older.')] : []
  const appeared: PartView[][] =
    first === undefined || date === undefined
      ? [[word('No report is dated, so nothing is known of which came first.')]]
      : [
          [
            word('First known appearance: '),
            {kind: 'link', ...linkTo(reading, first)},
            word(`, ${dateWords(date, lang)}.`),
            ...olderParts(reading, id, first, date),
            ...older
          ]
        ]
  const sum = `${reports} reports come down to ${lineWords(analysis.status.get(id)!.independent)}`
  const reach = publishers.length < 2 ? '' : `, by way of ${publishers.length} publishers`
  return [...appeared, [word(`${sum}${reach}.`)]]
}

/** How the reports of a claim grew beside its independent lines; nothing for fewer than two reports. */
export function amplificationView(reading: Reading, id: Id<'claim'>, timelines: ReadonlyMap<Id<'claim'>, Timeline>): AmplificationView | undefined {
  const timeline = timelines.get(id)
  if (!timeline || timeline.events.length < 2) return undefined
  const svg = drawn(reading, timeline)
  const rows = timeline.events.slice(0, most)
  return {
    ...(svg !== undefined && {svg}),
    sentences: sentencesOf(reading, id, timeline),
    rows: rows.map((event) => rowOf(reading, event)),
    more: timeline.events.length - rows.length
  }
}
