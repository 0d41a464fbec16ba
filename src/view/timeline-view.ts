import type {Statuses} from '../analyse/statuses.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId} from '../model/id.ts'
import {entityName} from '../render/names.ts'
import {pageFor, siteTitle} from './page.ts'
import type {LinkView, PageView} from './parts.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'
import {eventKinds, lanes, type TimelineEvent} from './timeline.ts'
import {timelineCounts} from './timeline-counts.ts'
import {type Period, rowsOfPage, type TimelinePages, timelinePages} from './timeline-pages.ts'
import {type Dated, timelinePicture} from './timeline-picture.ts'
import {type EventView, eventView, kindWords, laneWords} from './timeline-words.ts'

export interface PeriodRow {
  readonly link: LinkView
  /** One a lane. */
  readonly counts: readonly number[]
  readonly all: number
}
export interface EntityOption {
  readonly id: EntityId
  readonly text: string
  readonly count: number
}
export interface TimelineView extends PageView {
  readonly intro: string
  /** Events, or how many there are where one drawing cannot hold them. */
  readonly svg?: string
  readonly caption: string
  /** Undefined on the pages of a year. */
  readonly periods?: {readonly lanes: readonly string[]; readonly rows: readonly PeriodRow[]}
  readonly rows: readonly EventView[]
  /** Whom the rows concern, most often first: what a reader may filter by. */
  readonly options: readonly EntityOption[]
  /** Entities with most events, whose pages have a timeline of their own. */
  readonly entities: readonly {readonly link: LinkView; readonly count: number}[]
  /** Before and after this page. */
  readonly previous?: LinkView
  readonly next?: LinkView
  /** “Events 101 to 200 of 312”; absent when all are here. */
  readonly part?: string
  readonly legend: readonly {readonly sign: EventView['sign']; readonly words: string}[]
  readonly empty?: string
}

const intro =
  'When things are said to have happened, when they were said, and what became of it. A date stands as exactly as it is known, and what is said stands with its speaker and source.'
const caption =
  'A sign alone stands for a day. A bar is a time not known to the day: ticks end a range, dashes an end that is uncertain, an arrow one that is open. The same stands in the table.'
const countCaption = 'How many events there are, by kind and time. Each bar leads to the page that lists them.'
const mostEntities = 24
const mostOptions = 150

function isDated(event: TimelineEvent): event is Dated['event'] {
  return event.on !== undefined
}

function optionsOf({graph, lang}: Reading, rows: readonly {readonly about: Iterable<EntityId>}[], most: number): EntityOption[] {
  const counts = new Map<EntityId, number>()
  for (const {about} of rows) for (const id of about) if (graph.entities.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ordered = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most)
  return ordered.map(([id, count]) => ({id, count, text: entityName(graph, id, lang).text}))
}

/** The events of a page as they are drawn and listed. */
function listed(reading: Reading, events: readonly TimelineEvent[], title: string) {
  const views = events.map((event) => ({event, view: eventView(reading, event)}))
  const dated = views.filter((one): one is Dated => isDated(one.event))
  const rows = views.map(({view}) => view)
  const kinds = new Set(rows.map(({kind}) => kind))
  return {
    ...(dated.length > 0 && {svg: timelinePicture(reading, dated, 'wide', title)}),
    caption,
    rows,
    options: optionsOf(reading, rows, mostOptions),
    legend: Object.entries(kindWords).flatMap(([kind, words]) => (kinds.has(kind as EventView['kind']) ? [words] : []))
  }
}

const laneNames = lanes.map((lane) => laneWords[lane].replace(/:.*/, ''))

function periodRow(base: string, {path, title, events}: Period): PeriodRow {
  const counts = lanes.map((lane) => events.filter(({kind}) => eventKinds[kind] === lane).length)
  return {link: {text: title, href: `${base}timeline/${path}`}, counts, all: events.length}
}

function indexView(reading: Reading, pages: TimelinePages): TimelineView {
  const {graph} = reading
  const events = pages.periods.flatMap((period) => period.events)
  const dated = events.filter(isDated)
  const counts = {...timelineCounts(reading, pages), caption: countCaption, rows: [], options: [], legend: []}
  return {
    ...pageFor(graph, {title: {text: 'Timeline'}, description: `${intro} ${events.length} events at ${siteTitle(graph)}.`, path: 'timeline/'}),
    intro,
    ...(dated.length <= rowsOfPage ? listed(reading, dated, 'Timeline') : counts),
    periods: {lanes: laneNames, rows: pages.periods.map((period) => periodRow(graph.site.base, period))},
    entities: optionsOf(
      reading,
      dated.map(({entities}) => ({about: entities})),
      mostEntities
    ).map(({id, count}) => ({link: {...linkTo(reading, id), href: `${linkTo(reading, id).href}#timeline`}, count})),
    ...(events.length === 0 && {empty: 'Nothing here has a date yet.'})
  }
}

interface Place {
  readonly period: Period
  readonly page: number
  readonly path: string
}

/** Every page below the index, in order: years, and the further pages of those that hold much. */
function placesOf({periods}: TimelinePages): Place[] {
  return periods.flatMap((period) =>
    Array.from({length: Math.ceil(period.events.length / rowsOfPage)}, (_, page) => ({
      period,
      page,
      path: page === 0 ? period.path : `${period.path}${page + 1}/`
    }))
  )
}

/** The addresses of the pages below `/timeline/`, without the slash at the end. */
export const timelinePaths = (graph: KnowledgeGraph, analysis: Statuses): string[] =>
  placesOf(timelinePages({graph, analysis, lang: graph.site.lang})).map(({path}) => path.slice(0, -1))

function periodView(reading: Reading, places: readonly Place[], at: number): TimelineView {
  const {graph} = reading
  const {period, page, path} = places[at]!
  const {events, title} = period
  const first = page * rowsOfPage
  const here = events.slice(first, first + rowsOfPage)
  const name = period.year === undefined ? 'Timeline: without a date' : `Timeline: ${title}`
  const whole = page === 0 ? name : `${name}, page ${page + 1}`
  const linked = (place: Place | undefined): LinkView | undefined =>
    place && {
      text: place.page === 0 ? place.period.title : `${place.period.title}, page ${place.page + 1}`,
      href: `${graph.site.base}timeline/${place.path}`
    }
  const [previous, next] = [linked(places[at - 1]), linked(places[at + 1])]
  return {
    ...pageFor(graph, {
      title: {text: whole},
      description: `${whole}. ${intro}`,
      path: `timeline/${path}`,
      crumbs: [{text: 'Timeline', href: `${graph.site.base}timeline/`}]
    }),
    intro: period.year === undefined ? 'Sources and what stands in them, of which nothing listed here says when they appeared.' : intro,
    ...listed(reading, here, whole),
    entities: [],
    ...(previous && {previous}),
    ...(next && {next}),
    ...(events.length > rowsOfPage && {part: `Events ${first + 1} to ${first + here.length} of ${events.length}`})
  }
}

/** The timeline, or one of the pages below it. */
export function timelineView(graph: KnowledgeGraph, analysis: Statuses, path?: string): TimelineView {
  const reading: Reading = {graph, analysis, lang: graph.site.lang}
  const pages = timelinePages(reading)
  if (path === undefined) return indexView(reading, pages)
  const places = placesOf(pages)
  const at = places.findIndex((place) => place.path === `${path}/`)
  if (at < 0) throw new Error(`Unexpected page \`${path}\` of the timeline, expected one of \`timelinePaths\``)
  return periodView(reading, places, at)
}
