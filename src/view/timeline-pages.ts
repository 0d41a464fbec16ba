import {yearOf} from '../model/calendar.ts'
import {dateBounds, type Edtf} from '../model/date.ts'
import {dateWords} from '../render/date-words.ts'
import type {Reading} from './reading.ts'
import {type TimelineEvent, timelineEvents} from './timeline.ts'
import {yearDate} from './year-date.ts'

/** The events of a stretch of time that has a page of its own, and further pages where they are many. */
export interface Period {
  /** Its address below that of the timeline: `2019/`, `1900-1999/`, `undated/`. */
  readonly path: string
  /** “2019”, “1900 to 1999”, “Undated”. */
  readonly title: string
  readonly events: readonly TimelineEvent[]
  /** The first year; absent for what has no date. */
  readonly year?: number
}
/** Whatever is not invented, by stretch of time. */
export interface TimelinePages {
  readonly periods: readonly Period[]
  /** Years that one page stands for. */
  readonly step: number
}

export const rowsOfPage = 100
const mostPeriods = 99
const steps = [1, 10, 100, 1000] as const

/** The year an event is filed under: the one it begins in, or ends in where its beginning is open. */
function filedUnder({on}: TimelineEvent): number | undefined {
  if (on === undefined) return undefined
  const {earliest, latest} = dateBounds(on)
  return yearOf(Number.isFinite(earliest) ? earliest : latest)
}

const slugOfYear = (year: number): string => (year < 1 ? `${1 - year}-bc` : String(year))

function periodFor(start: number, step: number, lang: string): Omit<Period, 'events'> {
  if (step === 1) return {path: `${slugOfYear(start)}/`, title: dateWords(yearDate(start), lang), year: start}
  const end = start + step - 1
  return {path: `${slugOfYear(start)}-${slugOfYear(end)}/`, title: dateWords(`${yearDate(start)}/${yearDate(end)}` as Edtf, lang), year: start}
}

const known = new WeakMap<Reading['graph'], TimelinePages>()

/** The pages of the timeline: one a year; where the years are too many for a list, one a decade, and so on. */
export function timelinePages(reading: Reading): TimelinePages {
  const found = known.get(reading.graph)
  if (found) return found
  const events = timelineEvents(reading).filter(({fictional}) => !fictional)
  const years = new Set(events.flatMap((event) => filedUnder(event) ?? []))
  const step = steps.find((one) => new Set([...years].map((year) => Math.floor(year / one))).size <= mostPeriods) ?? 1000
  const byStart = Map.groupBy(events, (event) => {
    const year = filedUnder(event)
    return year === undefined ? undefined : Math.floor(year / step) * step
  })
  const starts = [...byStart.keys()].filter((start) => start !== undefined).sort((a, b) => a - b)
  const undated = byStart.get(undefined)
  const pages = {
    periods: [
      ...starts.map((start) => ({...periodFor(start, step, reading.lang), events: byStart.get(start)!})),
      ...(undated ? [{path: 'undated/', title: 'Undated', events: undated}] : [])
    ],
    step
  }
  known.set(reading.graph, pages)
  return pages
}

/** The page that lists an event. */
export function periodOf({periods, step}: TimelinePages, event: TimelineEvent): Period | undefined {
  const year = filedUnder(event)
  return periods.find((period) => (year === undefined ? period.year === undefined : period.year === Math.floor(year / step) * step))
}
