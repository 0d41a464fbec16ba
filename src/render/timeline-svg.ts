import {escapeMarkup} from './escape-markup.ts'

/** One event, placed: what is drawn says how exactly its time is known. */
export interface TimelineMark {
  /** Of its time, in the units of the drawing. */
  readonly from: number
  readonly to: number
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly softStart: boolean
  readonly softEnd: boolean
  readonly isRange: boolean
  readonly sign: Sign
  readonly title: string
  readonly href: string
}
export interface TimelineRow {
  readonly label: string
  readonly marks: readonly TimelineMark[]
}
export interface TimelineColumn {
  readonly left: number
  readonly right: number
  /** Absent where years are left out. */
  readonly label?: string
}
export interface TimelinePicture {
  readonly prefix: string
  readonly title: string
  readonly width: number
  readonly columns: readonly TimelineColumn[]
  readonly lanes: readonly TimelineRow[]
}

/** Rows of a lane that are drawn; the table below has the others. */
const mostRows = 12
const row = 24
const head = 24
const shortest = 10

/** A shape for each kind of event, around a point. */
const signs = {
  square: (x: number, y: number) => `M${x - 5} ${y - 5}h10v10h-10z`,
  disc: (x: number, y: number) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`,
  peak: (x: number, y: number) => `M${x} ${y - 6}l6 11h-12z`,
  cross: (x: number, y: number) => `M${x - 5} ${y - 5}l10 10m0 -10l-10 10`,
  diamond: (x: number, y: number) => `M${x} ${y - 7}l7 7l-7 7l-7 -7z`,
  ring: (x: number, y: number) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`,
  turn: (x: number, y: number) => `M${x + 5} ${y - 4}h-10m4 -4l-4 4l4 4m-4 5h10`,
  struck: (x: number, y: number) => `M${x - 5} ${y - 5}h10v10h-10zl10 10`,
  pit: (x: number, y: number) => `M${x} ${y + 6}l6 -11h-12z`
} as const
export type Sign = keyof typeof signs

const filled: ReadonlySet<Sign> = new Set(['square', 'disc', 'peak', 'diamond'])
const rounded = (value: number): number => Math.round(value * 10) / 10
const signPath = (sign: Sign, x: number, y: number): string =>
  `<path class="time__sign${filled.has(sign) ? '' : ' time__sign--open'}" d="${signs[sign](x, y)}"/>`

/** A sign alone, for the legend and the table; its word stands beside it. */
export const signSvg = (sign: Sign): string =>
  `<svg class="picture time__key" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${signPath(sign, 10, 10)}</svg>`

const line = (name: string, path: string): string => `<path class="${name}" d="${path}"/>`

/** The bar of a time that is longer than a point: ticks end a range, dashes an uncertain end, arrows an open one. */
function barOf({from, to, openStart, openEnd, softStart, softEnd, isRange}: TimelineMark, y: number): string {
  const soft = Math.min(12, (to - from) / 3)
  const [begin, end] = [rounded(from + (softStart ? soft : 0)), rounded(to - (softEnd ? soft : 0))]
  const [left, right] = [rounded(from), rounded(to)]
  const dashes = [...(softStart ? [`M${left} ${y}H${begin}`] : []), ...(softEnd ? [`M${end} ${y}H${right}`] : [])].join('')
  const ticks = [
    ...(isRange && !openStart && !softStart ? [`M${left} ${y - 6}v12`] : []),
    ...(isRange && !openEnd && !softEnd ? [`M${right} ${y - 6}v12`] : [])
  ]
  const arrows = [...(openStart ? [`M${left + 7} ${y - 6}l-7 6l7 6`] : []), ...(openEnd ? [`M${right - 7} ${y - 6}l7 6l-7 6`] : [])]
  const ends = [...ticks, ...arrows].join('')
  return `${line('time__bar', `M${begin} ${y}H${end}`)}${dashes === '' ? '' : line('time__soft', dashes)}${ends === '' ? '' : line('time__end', ends)}`
}

const isPoint = ({from, to, isRange}: TimelineMark): boolean => to - from < shortest && !isRange

/** What a finger needs; no two of a row overlap. */
function reach(mark: TimelineMark, width: number): {left: number; right: number} {
  const middle = Math.min(width - row / 2, Math.max(row / 2, (mark.from + mark.to) / 2))
  return {left: Math.min(middle - row / 2, mark.from), right: Math.max(middle + row / 2, mark.to)}
}

function markSvg(mark: TimelineMark, y: number, width: number): string {
  const {left, right} = reach(mark, width)
  const at = rounded(isPoint(mark) ? (mark.from + mark.to) / 2 : mark.openStart && !mark.openEnd ? mark.to - 7 : mark.from + 7)
  const touch = `<path class="time__touch" d="M${rounded(left)} ${y - row / 2}H${rounded(right)}v${row}H${rounded(left)}z"/>`
  return `<a href="${escapeMarkup(mark.href)}"><title>${escapeMarkup(mark.title)}</title>${touch}${isPoint(mark) ? '' : barOf(mark, y)}${signPath(mark.sign, at, y)}</a>`
}

interface Lane {
  readonly svg: string
  readonly rows: number
}

/** The marks of a lane in as few rows as hold them side by side. */
function laneOf({label, marks}: TimelineRow, top: number, width: number): Lane {
  const ends: number[] = []
  let left = 0
  const drawn = marks.map((mark) => {
    const span = reach(mark, width)
    const free = ends.findIndex((end) => end <= span.left)
    const at = free < 0 ? ends.length : free
    if (at >= mostRows) {
      left++
      return ''
    }
    ends[at] = span.right
    return markSvg(mark, top + row + at * row + row / 2, width)
  })
  const more = left === 0 ? '' : `, ${left} of them only in the table`
  const name = `<text class="time__lane" x="0" y="${top + 15}" font-size="13">${escapeMarkup(`${label} (${marks.length}${more})`)}</text>`
  return {svg: name + drawn.join(''), rows: Math.max(1, ends.length)}
}

function columnSvg({left, right, label}: TimelineColumn, bottom: number): string {
  const text = label ?? '⋯'
  const x = label === undefined ? (left + right) / 2 : left + 3
  const anchor = label === undefined ? ' text-anchor="middle"' : ''
  const shade = label === undefined ? `<path class="time__gap" d="M${rounded(left)} ${head}H${rounded(right)}V${bottom}H${rounded(left)}z"/>` : ''
  return `${shade}${line('time__rule', `M${rounded(left)} ${head}V${bottom}`)}<text class="time__year" x="${rounded(x)}" y="16" font-size="12"${anchor}>${escapeMarkup(text)}</text>`
}

/** The grid of time, with what it says over each column; the titles of the events say it again. */
export const timeColumns = (columns: readonly TimelineColumn[], bottom: number): string =>
  `<g aria-hidden="true">${columns.map((column) => columnSvg(column, bottom)).join('')}</g>`

/** Lanes of events over columns of time. */
export function timelineSvg({prefix, title, width, columns, lanes}: TimelinePicture): string {
  let top = head
  const parts = lanes.map((lane) => {
    const {svg, rows} = laneOf(lane, top, width)
    top += row + rows * row
    return svg
  })
  return `<svg class="picture time" viewBox="0 0 ${width} ${top + 4}" width="${width}" height="${top + 4}" role="group" aria-labelledby="${prefix}-title"><title id="${prefix}-title">${escapeMarkup(title)}</title>${timeColumns(columns, top)}${parts.join('')}</svg>`
}
