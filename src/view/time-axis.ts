import {dayOf, yearOf} from '../model/calendar.ts'
import type {TimeSpan} from './time-span.ts'

/** A stretch of time that is drawn, or one that is left out because nothing begins or ends in it. */
export interface AxisColumn {
  /** The first day, and the first after it. */
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
  readonly isGap: boolean
}
export interface TimeAxis {
  readonly unit: 'month' | 'year' | 'years'
  /** Years in a column, where it holds several. */
  readonly step: number
  readonly columns: readonly AxisColumn[]
  /** Where the beginning of a day stands; at the edges where it is before or after everything. */
  readonly x: (day: number) => number
}
interface Room {
  readonly left: number
  readonly right: number
  /** Columns of years that have room side by side. */
  readonly most: number
}

const gapWidth = 16
const steps = [1, 10, 100, 1000, 10_000] as const

/** The years in which something begins or ends. */
const yearsIn = (spans: readonly TimeSpan[]): number[] =>
  [...new Set(spans.flatMap(({earliest, latest}) => [earliest, latest].filter(Number.isFinite).map(yearOf)))].sort((a, b) => a - b)

type Stretch = Pick<AxisColumn, 'from' | 'to' | 'isGap'>

/** Columns of so many years, with at most two empty ones in a row; what is longer empty becomes a gap. */
function stretches(years: readonly number[], step: number): Stretch[] {
  const starts = [...new Set(years.map((year) => Math.floor(year / step) * step))]
  const whole = (start: number): Stretch => ({from: dayOf(start), to: dayOf(start + step), isGap: false})
  return starts.flatMap((start, at) => {
    const before = starts[at - 1]
    if (before === undefined || start - before === step) return [whole(start)]
    const empty = (start - before) / step - 1
    if (empty > 2) return [{from: dayOf(before + step), to: dayOf(start), isGap: true}, whole(start)]
    return [...Array.from({length: empty}, (_, index) => whole(before + step * (index + 1))), whole(start)]
  })
}

function placed(parts: readonly Stretch[], {left, right}: Room): AxisColumn[] {
  const gaps = parts.filter(({isGap}) => isGap).length
  const width = (right - left - gaps * gapWidth) / Math.max(1, parts.length - gaps)
  let at = left
  return parts.map((part) => {
    const start = at
    at += part.isGap ? gapWidth : width
    return {...part, left: start, right: at}
  })
}

/** Years as columns, wider ones where there are too many; the months where all is in one year. */
export function timeAxis(spans: readonly TimeSpan[], room: Room): TimeAxis {
  const years = yearsIn(spans)
  const [only] = years
  const byMonth = years.length === 1 && only !== undefined
  const months = (year: number): Stretch[] =>
    Array.from({length: 12}, (_, month) => ({from: dayOf(year, month), to: dayOf(year, month + 1), isGap: false}))
  const fitting = steps.map((step) => ({step, parts: stretches(years, step)}))
  const chosen = fitting.find(({parts}) => parts.filter(({isGap}) => !isGap).length <= room.most) ?? fitting.at(-1)!
  const columns = placed(byMonth ? months(only) : chosen.parts, room)
  const x = (day: number): number => {
    const column = columns.find(({to}) => day < to)
    if (column === undefined) return room.right
    return day <= column.from ? column.left : column.left + ((day - column.from) / (column.to - column.from)) * (column.right - column.left)
  }
  return {unit: byMonth ? 'month' : chosen.step === 1 ? 'year' : 'years', step: chosen.step, columns, x}
}
