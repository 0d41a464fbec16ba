import {escapeMarkup} from './escape-markup.ts'
import {type TimelineColumn, timeColumns} from './timeline-svg.ts'

export interface CountBar {
  readonly left: number
  readonly right: number
  readonly count: number
  readonly title: string
  readonly href: string
}
export interface CountRow {
  readonly label: string
  readonly bars: readonly CountBar[]
}
export interface CountPicture {
  readonly prefix: string
  readonly title: string
  readonly width: number
  readonly columns: readonly TimelineColumn[]
  readonly lanes: readonly CountRow[]
}

const head = 24
const lane = 78
const highest = 34
const rounded = (value: number): number => Math.round(value * 10) / 10

function barSvg({left, right, count, title, href}: CountBar, foot: number, most: number): string {
  const height = Math.max(2, rounded((count / most) * highest))
  const [from, to, middle] = [rounded(left + 3), rounded(right - 3), rounded((left + right) / 2)]
  const touch = `<path class="time__touch" d="M${from} ${foot - highest - 16}H${to}V${foot}H${from}z"/>`
  const bar = `<path class="time__count" d="M${from} ${foot}V${foot - height}H${to}V${foot}z"/>`
  const number = `<text class="time__number" x="${middle}" y="${rounded(foot - height - 4)}" font-size="12" text-anchor="middle">${count}</text>`
  return `<a href="${escapeMarkup(href)}"><title>${escapeMarkup(title)}</title>${touch}${bar}${number}</a>`
}

/** Counts of events over columns of time, a lane a kind; all by one scale. */
export function timelineCountsSvg({prefix, title, width, columns, lanes}: CountPicture): string {
  const most = Math.max(1, ...lanes.flatMap(({bars}) => bars.map(({count}) => count)))
  const bottom = head + lanes.length * lane
  const parts = lanes.map(({label, bars}, at) => {
    const top = head + at * lane
    const name = `<text class="time__lane" x="0" y="${top + 15}" font-size="13">${escapeMarkup(label)}</text>`
    return name + bars.map((bar) => barSvg(bar, top + lane - 4, most)).join('')
  })
  return `<svg class="picture time" viewBox="0 0 ${width} ${bottom + 4}" width="${width}" height="${bottom + 4}" role="group" aria-labelledby="${prefix}-title"><title id="${prefix}-title">${escapeMarkup(title)}</title>${timeColumns(columns, bottom)}${parts.join('')}</svg>`
}
