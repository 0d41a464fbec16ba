import type {EntityId, Id} from '../model/id.ts'
import type {LinkView} from './parts.ts'
import type {Reading} from './reading.ts'
import {compareEvents, type TimelineEvent, timelineEvents} from './timeline.ts'
import {periodOf, timelinePages} from './timeline-pages.ts'
import {type Dated, timelinePicture} from './timeline-picture.ts'
import {type EventView, eventView} from './timeline-words.ts'

/** What happened around a claim or an entity, in order of time. */
export interface OwnTimelineView {
  /** Absent for a single event. */
  readonly svg?: string
  readonly rows: readonly EventView[]
  /** Whether the rows are folded under the drawing. */
  readonly folded: boolean
  /** Dated events that are not shown here, by the pages that list them. */
  readonly more: number
  readonly rest: readonly LinkView[]
  /** Whether some have no date that is known. */
  readonly undated: number
}

/** Marks and rows on a page that is about something else. */
const most = 36
const mostLinks = 12

type Index = ReadonlyMap<string, readonly TimelineEvent[]>
const indexes = new WeakMap<Reading['graph'], Index>()

/** The events that concern each claim and entity. */
function eventsById(reading: Reading): Index {
  const known = indexes.get(reading.graph)
  if (known) return known
  const found = new Map<string, TimelineEvent[]>()
  for (const event of timelineEvents(reading))
    for (const id of new Set<string>([...event.entities, ...event.claims])) {
      const list = found.get(id)
      if (list) list.push(event)
      else found.set(id, [event])
    }
  indexes.set(reading.graph, found)
  return found
}

/** Publications go first where there is no room for all: they stand in the list of statements too. */
function roomFor(events: readonly TimelineEvent[]): TimelineEvent[] {
  const rank = ({kind}: TimelineEvent): number => (kind === 'published' ? 1 : 0)
  return [...events].sort((a, b) => rank(a) - rank(b) || compareEvents(a, b)).slice(0, most)
}

/** The pages that list what is left out, with how much of it each has. */
function restOf(reading: Reading, left: readonly TimelineEvent[], id: EntityId | Id<'claim'>): LinkView[] {
  const pages = timelinePages(reading)
  const counts = new Map<string, {text: string; count: number}>()
  for (const event of left.filter(({fictional}) => !fictional)) {
    const period = periodOf(pages, event)
    if (period) counts.set(period.path, {text: period.title, count: (counts.get(period.path)?.count ?? 0) + 1})
  }
  const filter = id.startsWith('claim/') ? '' : `?about=${id}`
  return [...counts]
    .slice(0, mostLinks)
    .map(([path, {text, count}]) => ({text: `${text} (${count})`, href: `${reading.graph.site.base}timeline/${path}${filter}`}))
}

/** The timeline of a claim or an entity; nothing where nothing that concerns it is dated. */
export function ownTimelineView(reading: Reading, id: EntityId | Id<'claim'>): OwnTimelineView | undefined {
  const events = eventsById(reading).get(id) ?? []
  const dated = events.filter((event): event is Dated['event'] => event.on !== undefined)
  if (dated.length === 0) return undefined
  const kept = new Set(roomFor(dated))
  const shown = dated.filter((event) => kept.has(event)).map((event) => ({event, view: eventView(reading, event)}))
  return {
    ...(shown.length > 1 && {svg: timelinePicture(reading, shown, 'narrow', 'What happened when')}),
    rows: shown.map(({view}) => view),
    folded: shown.length > 3,
    more: dated.length - shown.length,
    rest: restOf(
      reading,
      dated.filter((event) => !kept.has(event)),
      id
    ),
    undated: events.length - dated.length
  }
}
