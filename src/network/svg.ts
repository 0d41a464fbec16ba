import {labelWidth} from '../analyse/label-zoom.ts'
import {urlOf} from '../model/url-of.ts'
import {arrowPaths, type EdgeStyle, edgeLooks, edgeStyles, nodeLooks} from './encoding.ts'
import type {Picture, PictureEdge, PictureGroup, PictureNode} from './picture.ts'
import {shortened} from './shortened.ts'
import {nodeTitle} from './titles.ts'

export interface SvgSettings {
  /** Of the site. */
  readonly base: string
  /** Makes ids unique on a page. */
  readonly prefix: string
  readonly title: string
  /** How many units a unit of the picture is; x may be stretched, because names are wide. */
  readonly scale: number
  readonly stretch: number
  readonly fontSize: number
  /** The node in the middle: drawn larger, not a link to the page one is on. */
  readonly focus?: string
  /** The page around it says what is in the middle: no name there. */
  readonly plainFocus?: boolean
  /** Letters of the longest name; 22 when absent. */
  readonly longest?: number
  /** Inside a frame: links open beside it. */
  readonly apart?: boolean
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter]!)
const usualLongest = 22
const gap = 11

interface Point {
  readonly x: number
  readonly y: number
}
const numberOf = (value: number): string => String(Math.round(value * 10) / 10)

/** Parallel edges bow apart; a single one is straight. */
function pathOf(from: Point, to: Point, bow: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const middle = {x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bow, y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bow}
  const clipped = (end: Point): Point => {
    const distance = Math.hypot(middle.x - end.x, middle.y - end.y) || 1
    const part = Math.min(0.45, gap / distance)
    return {x: end.x + (middle.x - end.x) * part, y: end.y + (middle.y - end.y) * part}
  }
  const [start, end] = [clipped(from), clipped(to)]
  const turn = bow === 0 ? 'L' : `Q${numberOf(middle.x)} ${numberOf(middle.y)} `
  return `M${numberOf(start.x)} ${numberOf(start.y)}${turn}${numberOf(end.x)} ${numberOf(end.y)}`
}

/** How far each edge bows, by the number of edges between its two ends. */
function bows(edges: readonly PictureEdge[]): ReadonlyMap<PictureEdge, number> {
  const byPair = new Map<string, PictureEdge[]>()
  for (const edge of edges) {
    const key = [edge.from, edge.to].sort().join(' ')
    byPair.set(key, [...(byPair.get(key) ?? []), edge])
  }
  const step = 22
  return new Map(
    [...byPair.values()].flatMap((parallel) =>
      parallel.map((edge, at) => {
        const side = edge.from < edge.to ? 1 : -1
        return [edge, (at - (parallel.length - 1) / 2) * step * side] as const
      })
    )
  )
}

function marker(prefix: string, style: EdgeStyle): string {
  const {arrow} = edgeLooks[style]
  if (arrow === 'none') return ''
  return `<marker id="${prefix}-${style}" class="head ${style}" viewBox="-9 -6 10 12" markerWidth="10" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="${arrowPaths[arrow]}"/></marker>`
}

function edgeGroup(style: EdgeStyle, paths: readonly string[], prefix: string, symmetric: boolean): string {
  const {dashes, width, arrow} = edgeLooks[style]
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : ''
  const head = arrow === 'none' || symmetric ? '' : ` marker-end="url(#${prefix}-${style})"`
  return `<g class="edge ${style}" fill="none" stroke-width="${width}"${dash}${head}>${paths.join('')}</g>`
}

/** Lines in groups of one style each; a contested one carries a small open diamond in its middle. */
function edgesMarkup({edges}: Picture, at: (id: string) => Point, prefix: string): string {
  const bow = bows(edges)
  const groups = edgeStyles.flatMap((style) =>
    [false, true].map((symmetric) => ({
      style,
      symmetric,
      own: edges.filter((edge) => edge.style === style && (edge.symmetric ?? false) === symmetric)
    }))
  )
  const lines = groups
    .filter(({own}) => own.length > 0)
    .map(({style, symmetric, own}) => {
      const paths = own.map((edge) => `<path${edge.ended ? ' class="ended"' : ''} d="${pathOf(at(edge.from), at(edge.to), bow.get(edge)!)}"/>`)
      return edgeGroup(style, paths, prefix, symmetric)
    })
  const marks = edges
    .filter(({contested}) => contested)
    .map((edge) => {
      const [from, to] = [at(edge.from), at(edge.to)]
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
      const shift = bow.get(edge)! / 2
      const [x, y] = [(from.x + to.x) / 2 - ((to.y - from.y) / length) * shift, (from.y + to.y) / 2 + ((to.x - from.x) / length) * shift]
      return `M${numberOf(x)} ${numberOf(y - 4)}l4 4l-4 4l-4-4z`
    })
  return lines.join('') + (marks.length > 0 ? `<path class="contested" d="${marks.join('')}"/>` : '')
}

const labelPlaces = {
  below: 'y="22" text-anchor="middle"',
  above: 'y="-16" text-anchor="middle"',
  left: 'x="-12" y="5" text-anchor="end"',
  right: 'x="12" y="5"'
}

function labelMarkup({label, lang, side}: PictureNode, longest: number): string {
  const short = shortened(label, longest)
  const place = side === undefined ? labelPlaces.below : labelPlaces[side]
  const written = lang === undefined ? '' : ` lang="${escapeMarkup(lang)}"`
  return `<text ${place}${written}>${escapeMarkup(short)}</text>`
}

const isNamed = ({id, zoom}: PictureNode, {scale, focus, plainFocus}: SvgSettings): boolean => zoom <= scale && !(plainFocus && id === focus)

function nodeMarkup(node: PictureNode, {x, y}: Point, settings: SvgSettings): string {
  const {path} = nodeLooks[node.kind]
  const own = node.id === settings.focus
  const label = isNamed(node, settings) ? labelMarkup(node, settings.longest ?? usualLongest) : ''
  const inside = `<title>${escapeMarkup(nodeTitle(node))}</title><path d="${path}"${own ? ' transform="scale(1.4)"' : ''}/>${label}`
  const attributes = `class="node ${node.kind}${own ? ' focus' : ''}" transform="translate(${numberOf(x)} ${numberOf(y)})"`
  const beside = settings.apart ? ' target="_blank" rel="noopener"' : ''
  return own ? `<g ${attributes}>${inside}</g>` : `<a href="${escapeMarkup(urlOf(node.id, settings.base))}"${beside} ${attributes}>${inside}</a>`
}

function groupMarkup({x, y, radius, size, names}: PictureGroup, scale: number, stretch: number): string {
  const [cx, cy, rx, ry] = [x * scale * stretch, y * scale, radius * scale * stretch, radius * scale].map(numberOf)
  return `<ellipse class="group" cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"><title>${escapeMarkup(`A group of ${size}: ${names.join(', ')}`)}</title></ellipse>`
}

/** The box of everything drawn, labels included. */
function boxOf(picture: Picture, at: (id: string) => Point, settings: SvgSettings): string {
  const {scale, stretch, fontSize, longest = usualLongest} = settings
  const boxes = picture.nodes.map((node) => {
    const {x, y} = at(node.id)
    const width = isNamed(node, settings) ? labelWidth(shortened(node.label, longest), fontSize) : 0
    const half = Math.max(16, width / 2)
    const [left, right] = node.side === 'left' ? [width + 14, 12] : node.side === 'right' ? [12, width + 14] : [half, half]
    return [x - left, y - (node.side === 'above' ? 18 + fontSize : 16), x + right, y + 22 + fontSize * 0.5] as const
  })
  const discs = picture.groups.map(({x, y, radius}) => {
    const [cx, cy, rx, ry] = [x * scale * stretch, y * scale, radius * scale * stretch, radius * scale]
    return [cx - rx, cy - ry, cx + rx, cy + ry] as const
  })
  const all = [...boxes, ...discs, [0, 0, 1, 1] as const].slice(0, boxes.length + discs.length || 1)
  const [left, top] = [Math.min(...all.map((box) => box[0])), Math.min(...all.map((box) => box[1]))].map(Math.floor)
  const [right, bottom] = [Math.max(...all.map((box) => box[2])), Math.max(...all.map((box) => box[3]))].map(Math.ceil)
  return `${left} ${top} ${right! - left!} ${bottom! - top!}`
}

/** A picture as SVG: every node a link with a title, every line with its style and head; classes, no styles. */
export function pictureSvg(picture: Picture, settings: SvgSettings): string {
  const {scale, stretch, prefix, title} = settings
  const places = new Map<string, Point>(picture.nodes.map(({id, x, y}) => [id, {x: x * scale * stretch, y: y * scale}]))
  const at = (id: string): Point => places.get(id)!
  const markers = [...new Set(picture.edges.filter(({symmetric}) => !symmetric).map(({style}) => style))].sort().map((style) => marker(prefix, style))
  const nodes = picture.nodes.map((node) => nodeMarkup(node, at(node.id), settings))
  const groups = picture.groups.map((group) => groupMarkup(group, scale, stretch))
  const box = boxOf(picture, at, settings)
  const [, , width, height] = box.split(' ')
  return `<svg class="picture" viewBox="${box}" width="${width}" height="${height}" role="group" aria-labelledby="${prefix}-title" font-size="${settings.fontSize}"><title id="${prefix}-title">${escapeMarkup(title)}</title><defs>${markers.join('')}</defs>${groups.join('')}${edgesMarkup(picture, at, prefix)}${nodes.join('')}</svg>`
}
