import {escapeMarkup} from './escape-markup.ts'

/** One report on the axis of time: the days it may have appeared, and what had gathered by then. */
export interface AmplificationPoint {
  /** Days since 1970, both finite. */
  readonly earliest: number
  readonly latest: number
  readonly reports: number
  readonly lines: number
  readonly title: string
  readonly href: string
}
export interface AmplificationPicture {
  /** In order of time; at least one. */
  readonly points: readonly AmplificationPoint[]
  readonly prefix: string
  readonly title: string
  /** Below the axis, left and right. */
  readonly from: string
  readonly to: string
  readonly reportsWord: string
  readonly linesWord: string
}

const size = {width: 358, height: 190, left: 26, right: 12, top: 26, bottom: 44} as const
const rounded = (value: number): string => String(Math.round(value * 10) / 10)

interface Scale {
  readonly x: (day: number) => number
  readonly y: (count: number) => number
}
function scaleOf(points: readonly AmplificationPoint[]): Scale {
  const first = Math.min(...points.map(({earliest}) => earliest))
  const days = Math.max(1, Math.max(...points.map(({latest}) => latest)) - first)
  const most = Math.max(1, ...points.map(({reports, lines}) => Math.max(reports, lines)))
  const [across, down] = [size.width - size.left - size.right, size.height - size.top - size.bottom]
  return {x: (day) => size.left + ((day - first) / days) * across, y: (count) => size.top + (1 - count / most) * down}
}

/** A count that rises at each report, as steps: known by the latest day it may have appeared. */
function stepsOf(points: readonly AmplificationPoint[], countOf: (point: AmplificationPoint) => number, {x, y}: Scale): string {
  const steps = points.map((point) => `H${rounded(x(point.latest))}V${rounded(y(countOf(point)))}`)
  return `M${size.left} ${rounded(y(0))}${steps.join('')}H${size.width - size.right}`
}

const sign = (point: AmplificationPoint, {x, y}: Scale): string => {
  const [from, to, at] = [x(point.earliest), x(point.latest), y(point.reports)].map(rounded)
  const range = from === to ? '' : `<path class="amplification__range" d="M${from} ${at}H${to}"/>`
  return `<a href="${escapeMarkup(point.href)}"><title>${escapeMarkup(point.title)}</title>${range}<circle cx="${to}" cy="${at}" r="4"/></a>`
}

const text = (name: string, x: number, y: string | number, words: string, anchor = 'start'): string =>
  `<text class="${name}" x="${x}" y="${y}" font-size="12" text-anchor="${anchor}">${escapeMarkup(words)}</text>`

/** Reports against independent lines over time; the gap between the two is what repetition added. */
export function amplificationSvg({points, prefix, title, from, to, reportsWord, linesWord}: AmplificationPicture): string {
  const scale = scaleOf(points)
  const last = points.at(-1)!
  const right = size.width - size.right
  const [reportsAt, linesAt] = [scale.y(last.reports), scale.y(last.lines)]
  const below = size.height - size.bottom
  const lines = `<path class="amplification__reports" d="${stepsOf(points, ({reports}) => reports, scale)}"/><path class="amplification__lines" d="${stepsOf(points, ({lines}) => lines, scale)}"/>`
  const labels = [
    text('amplification__word', right, rounded(reportsAt - 9), `${last.reports} ${reportsWord}`, 'end'),
    text('amplification__word', right, rounded(linesAt + 16), `${last.lines} ${linesWord}`, 'end'),
    text('amplification__day', size.left, below + 32, from),
    text('amplification__day', right, below + 32, to, 'end')
  ]
  return `<svg class="picture amplification" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="group" aria-labelledby="${prefix}-title"><title id="${prefix}-title">${escapeMarkup(title)}</title><path class="amplification__axis" d="M${size.left} ${size.top - 10}V${below}H${right}"/>${lines}${points.map((point) => sign(point, scale)).join('')}${labels.join('')}</svg>`
}
