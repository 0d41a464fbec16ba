import {yearOf} from '../model/calendar.ts'
import type {Edtf} from '../model/date.ts'
import type {LanguageTag} from '../model/text.ts'
import {dateWords} from '../render/date-words.ts'
import {type TimelineColumn, type TimelineMark, timelineSvg} from '../render/timeline-svg.ts'
import {shortened} from './page.ts'
import type {Reading} from './reading.ts'
import {type AxisColumn, type TimeAxis, timeAxis} from './time-axis.ts'
import {type TimeSpan, timeSpan} from './time-span.ts'
import {lanes, type TimelineEvent} from './timeline.ts'
import {type EventView, laneWords} from './timeline-words.ts'
import {yearDate} from './year-date.ts'

/** “Jan”, “2019”, “1900–”: what a column says over it. */
function columnLabel({from}: AxisColumn, {unit}: TimeAxis, lang: LanguageTag): string {
  if (unit === 'month') return dateWords(new Date(from * 86_400_000).toISOString().slice(0, 7) as Edtf, lang).slice(0, 3)
  const year = dateWords(yearDate(yearOf(from)), lang)
  return unit === 'year' ? year : `${year}–`
}

export const axisColumns = (axis: TimeAxis, lang: LanguageTag): TimelineColumn[] =>
  axis.columns.map((column) => ({left: column.left, right: column.right, ...(!column.isGap && {label: columnLabel(column, axis, lang)})}))

function markOf(view: EventView, span: TimeSpan, axis: TimeAxis, edges: {left: number; right: number}): TimelineMark {
  const [openStart, openEnd] = [!Number.isFinite(span.earliest), !Number.isFinite(span.latest)]
  return {
    from: openStart ? edges.left : axis.x(span.earliest),
    to: openEnd ? edges.right : axis.x(span.latest + 1),
    openStart,
    openEnd,
    softStart: span.softStart,
    softEnd: span.softEnd,
    isRange: span.isRange,
    sign: view.sign,
    title: `${view.words}, ${view.date?.words}: ${shortened(view.page.text, 80)}`,
    href: view.page.href
  }
}

export interface Dated {
  readonly event: TimelineEvent & {readonly on: Edtf}
  readonly view: EventView
}
/** Narrow drawings fit a phone; wide ones are scrolled there. */
const rooms = {narrow: {width: 358, most: 7}, wide: {width: 720, most: 15}} as const

/** Events over time, each in its lane; lanes in which nothing happened are left out. */
export function timelinePicture({lang}: Reading, dated: readonly Dated[], size: keyof typeof rooms, title: string): string {
  const {width, most} = rooms[size]
  const edges = {left: 1, right: width - 1}
  const spans = dated.map(({event}) => timeSpan(event.on))
  const axis = timeAxis(spans, {...edges, most})
  const marks = dated.map(({view}, at) => ({lane: view.lane, mark: markOf(view, spans[at]!, axis, edges)}))
  return timelineSvg({
    prefix: 'timeline',
    title,
    width,
    columns: axisColumns(axis, lang),
    lanes: lanes.flatMap((lane) => {
      const own = marks.filter((one) => one.lane === lane).map(({mark}) => mark)
      return own.length === 0 ? [] : [{label: laneWords[lane], marks: own.sort((a, b) => a.from - b.from || a.to - b.to)}]
    })
  })
}
