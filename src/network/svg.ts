import {labelWidth} from '../analyse/label-zoom.ts'
import {urlOf} from '../model/url-of.ts'
import {nodeLooks} from './encoding.ts'
import type {Picture, PictureGroup, PictureNode} from './picture.ts'
import {shortened} from './shortened.ts'
import {edgesMarkup, headsMarkup, numberOf, type Point} from './svg-edges.ts'
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
  /** Nodes that the text points to: a ring around them, and always a name. */
  readonly marked?: ReadonlySet<string>
  /** Inside a frame: links open beside it. */
  readonly apart?: boolean
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter]!)
const usualLongest = 22

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

const isNamed = ({id, zoom}: PictureNode, {scale, focus, plainFocus, marked}: SvgSettings): boolean =>
  (zoom <= scale || marked?.has(id) === true) && !(plainFocus && id === focus)

function nodeMarkup(node: PictureNode, {x, y}: Point, settings: SvgSettings): string {
  const {path} = nodeLooks[node.kind]
  const own = node.id === settings.focus
  const label = isNamed(node, settings) ? labelMarkup(node, settings.longest ?? usualLongest) : ''
  const isMarked = settings.marked?.has(node.id) === true
  const ring = isMarked ? `<circle class="ring" r="${own ? 17 : 13}"/>` : ''
  // A contested claim has a split border.
  const split = node.kind === 'claim' && node.contested > 0 ? ' class="split" pathLength="100"' : ''
  const inside = `<title>${escapeMarkup(nodeTitle(node))}${isMarked ? ', pointed to here' : ''}</title>${ring}<path d="${path}"${split}${own ? ' transform="scale(1.4)"' : ''}/>${label}`
  const attributes = `class="node ${node.kind}${own ? ' focus' : ''}${isMarked ? ' marked' : ''}" transform="translate(${numberOf(x)} ${numberOf(y)})"`
  const beside = settings.apart ? ' target="_blank" rel="noopener"' : ''
  return own ? `<g ${attributes}>${inside}</g>` : `<a href="${escapeMarkup(urlOf(node.id, settings.base))}"${beside} ${attributes}>${inside}</a>`
}

function groupMarkup({id, x, y, radius, size, names}: PictureGroup, {base, scale, stretch, apart}: SvgSettings): string {
  const [cx, cy, rx, ry] = [x * scale * stretch, y * scale, radius * scale * stretch, radius * scale].map(numberOf)
  const beside = apart ? ' target="_blank" rel="noopener"' : ''
  const title = `<title>${escapeMarkup(`A group of ${size}: ${names.join(', ')}`)}</title>`
  return `<a class="disc" href="${escapeMarkup(`${base}network/?group=${id}`)}"${beside}><ellipse class="group" cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}">${title}</ellipse></a>`
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
  const nodes = picture.nodes.map((node) => nodeMarkup(node, at(node.id), settings))
  const groups = picture.groups.map((group) => groupMarkup(group, settings))
  const box = boxOf(picture, at, settings)
  const [, , width, height] = box.split(' ')
  return `<svg class="picture" viewBox="${box}" width="${width}" height="${height}" role="group" aria-labelledby="${prefix}-title" font-size="${settings.fontSize}"><title id="${prefix}-title">${escapeMarkup(title)}</title><defs>${headsMarkup(picture, prefix)}</defs>${groups.join('')}${edgesMarkup(picture, at, prefix)}${nodes.join('')}</svg>`
}
