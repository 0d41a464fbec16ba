import {yearOf} from '../model/calendar.ts'
import {type CountRow, timelineCountsSvg} from '../render/timeline-counts-svg.ts'
import type {Reading} from './reading.ts'
import {type AxisColumn, timeAxis} from './time-axis.ts'
import {timeSpan} from './time-span.ts'
import {eventKinds, lanes} from './timeline.ts'
import type {Period, TimelinePages} from './timeline-pages.ts'
import {axisColumns} from './timeline-picture.ts'
import {laneWords} from './timeline-words.ts'
import {yearDate} from './year-date.ts'

const width = 720

const isIn = ({year}: Period, {from, to}: AxisColumn): boolean => year !== undefined && year >= yearOf(from) && year < yearOf(to)

/** How many events there are of each kind over time, for a timeline with too many to draw each. */
export function timelineCounts({graph, lang}: Reading, {periods}: TimelinePages): {svg: string} {
  const spans = periods.flatMap(({year}) => (year === undefined ? [] : [timeSpan(yearDate(year))]))
  const axis = timeAxis(spans, {left: 1, right: width - 1, most: 15})
  const found = lanes.map((lane): CountRow => {
    const bars = axis.columns.flatMap((column) => {
      const inside = periods.filter((period) => isIn(period, column))
      const count = inside.reduce((sum, {events}) => sum + events.filter(({kind}) => eventKinds[kind] === lane).length, 0)
      const [first] = inside
      const span = inside.length > 1 ? `${first?.title} to ${inside.at(-1)?.title}` : first?.title
      return count === 0 || !first
        ? []
        : [
            {
              left: column.left,
              right: column.right,
              count,
              title: `${laneWords[lane]}, ${span}: ${count}`,
              href: `${graph.site.base}timeline/${first.path}`
            }
          ]
    })
    return {label: laneWords[lane], bars}
  })
  return {
    svg: timelineCountsSvg({
      prefix: 'timeline',
      title: 'How many events there are over time',
      width,
      columns: axisColumns(axis, lang),
      lanes: found.filter(({bars}) => bars.length > 0)
    })
  }
}
