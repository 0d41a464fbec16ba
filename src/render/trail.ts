import type {Stance} from '../model/statement.ts'
import type {LanguageTag} from '../model/text.ts'
import {escapeMarkup} from './escape-markup.ts'
import {type Bundle, bundlePaths, lanesOf, straightPath} from './trail-lanes.ts'

/** How a line is drawn: its dashes, width and head come from the one table of the network. */
export interface TrailLook {
  readonly dashes: readonly number[]
  readonly width: number
  /** An SVG path whose tip is at 0,0 and which comes from the left; empty: no head. */
  readonly head: string
}
export type TrailStyle = Stance | 'basis' | 'says'
export interface TrailRow {
  readonly id: string
  /** `supports` … : it bears on the claim directly. */
  readonly stance?: Stance
  readonly href?: string
  readonly label: string
  readonly lang?: LanguageTag
  /** Below the label: who published it and when; why it is not counted. */
  readonly notes: readonly string[]
  /** An SVG path around 0,0. */
  readonly shape: string
  /** Of the network's kinds: `source`, `person`. */
  readonly kind: string
  readonly isDimmed: boolean
  readonly title: string
}
export interface TrailEdge {
  readonly from: string
  readonly to: string
  /** `double`: the same text again; `says` leads from a speaker to the source that has the words. */
  readonly style: 'basis' | 'says' | 'double'
}
export interface TrailPicture {
  readonly rows: readonly TrailRow[]
  readonly edges: readonly TrailEdge[]
  readonly looks: Readonly<Record<TrailStyle, TrailLook>>
  readonly stanceWords: Readonly<Record<Stance, string>>
  /** Makes ids unique on a page. */
  readonly prefix: string
  readonly title: string
  readonly claimWords: string
}

const size = {width: 358, label: 13.5, note: 12, line: 16, gap: 14, trunk: 14, lane: 8, top: 28, heading: 26} as const
const stanceOrder: readonly Stance[] = ['supports', 'disputes', 'mentions', 'withdraws']
const mostLanes = 9

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u
/** Wide enough for the fonts a reader may have instead of ours. */
const letterWidth = (letter: string, fontSize: number): number => (wide.test(letter) ? 1.05 : 0.585) * fontSize

/** A text cut to a width, with an ellipsis. */
function fitted(text: string, fontSize: number, width: number): string {
  let left = width - fontSize
  let kept = ''
  for (const letter of text) {
    left -= letterWidth(letter, fontSize)
    if (left < 0) return `${kept.trimEnd()}…`
    kept += letter
  }
  return kept
}

interface Placed {
  readonly row: TrailRow
  /** The middle of its sign. */
  readonly y: number
}
interface Heading {
  readonly words: string
  readonly y: number
}

/** Rows below each other, a heading before the first of each stance. */
function place(picture: TrailPicture): {placed: Placed[]; headings: Heading[]; height: number} {
  const placed: Placed[] = []
  const headings: Heading[] = []
  let y = size.top + 8
  let stance: Stance | undefined
  for (const row of picture.rows) {
    if (row.stance !== undefined && row.stance !== stance) {
      stance = row.stance
      headings.push({words: picture.stanceWords[stance], y: y + 16})
      y += size.heading
    }
    placed.push({row, y: y + 12})
    y += size.line * (1 + row.notes.length) + size.gap
  }
  return {placed, headings, height: y}
}

const dashesOf = ({dashes, width}: TrailLook): string =>
  ` stroke-width="${width}"${dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : ''}`

const marker = (prefix: string, style: TrailStyle, {head}: TrailLook): string =>
  head === ''
    ? ''
    : `<marker id="${prefix}-${style}" class="head ${style}" viewBox="-9 -6 10 12" markerWidth="10" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="${head}"/></marker>`
const headOf = (prefix: string, style: TrailStyle, {head}: TrailLook): string => (head === '' ? '' : ` marker-end="url(#${prefix}-${style})"`)

/** The trunk of each stance from its last report up to the claim, and a branch to each report. */
function trunks({looks, prefix}: TrailPicture, placed: readonly Placed[], nodeX: number): string {
  const present = stanceOrder.filter((stance) => placed.some(({row}) => row.stance === stance))
  return present
    .map((stance, at) => {
      const x = size.trunk * (present.length - at) - 4
      const ys = placed.filter(({row}) => row.stance === stance).map(({y}) => y)
      const look = looks[stance]
      const branches = ys.map((y) => `<path d="M${x} ${y - 7}q0 7 7 7H${nodeX - 9}"/>`).join('')
      const trunk = `<path d="M${x} ${Math.max(...ys) - 7}V${size.top + 2}"${headOf(prefix, stance, look)}/>`
      return `<g class="edge ${stance}" fill="none"${dashesOf(look)}>${branches}${trunk}</g>`
    })
    .join('')
}

interface Drawn extends Bundle {
  readonly style: TrailEdge['style']
  readonly isStraight: boolean
}

/** Lines of one style that lead to one row, together; a single one from the row above it is straight. */
function bundlesOf({edges, rows}: TrailPicture, placed: readonly Placed[]): Drawn[] {
  const at = new Map(rows.map(({id}, index) => [id, index]))
  const y = (id: string): number => placed[at.get(id)!]!.y
  return [...Map.groupBy(edges, ({to, style}) => `${style} ${to}`).values()].map((bundle) => {
    const [{from, to, style}] = bundle as [TrailEdge]
    const isStraight = bundle.length === 1 && Math.abs(at.get(from)! - at.get(to)!) === 1
    return {from: bundle.map((edge) => y(edge.from)), to: y(to), style, isStraight}
  })
}

/** Reprints are drawn as two lines: a wide one, and the paper's colour in its middle. */
function basisMarkup({looks, prefix}: TrailPicture, style: TrailEdge['style'], plain: readonly string[], ending: readonly string[]): string {
  if (plain.length + ending.length === 0) return ''
  const drawn = (paths: readonly string[]): string => paths.map((d) => `<path d="${d}"/>`).join('')
  if (style === 'double') {
    const all = drawn([...plain, ...ending])
    return `<g class="edge basis" fill="none" stroke-width="4.5">${all}</g><g class="edge double-gap" fill="none" stroke-width="1.8">${all}</g>`
  }
  const look = looks[style]
  const open = `<g class="edge trail__${style} ${style}" fill="none"${dashesOf(look)}`
  return `${plain.length > 0 ? `${open}>${drawn(plain)}</g>` : ''}${ending.length > 0 ? `${open}${headOf(prefix, style, look)}>${drawn(ending)}</g>` : ''}`
}

/** All that lines of one style draw. */
function styleMarkup(picture: TrailPicture, style: TrailEdge['style'], bundles: readonly (Drawn & {readonly x: number})[], nodeX: number): string {
  const own = bundles.filter((bundle) => bundle.style === style)
  const bent = own.filter(({isStraight}) => !isStraight).map((bundle) => bundlePaths(bundle, bundle.x, nodeX))
  const straight = own.filter(({isStraight}) => isStraight).map(({from, to}) => straightPath(Math.min(from[0]!, to), Math.max(from[0]!, to), nodeX))
  return basisMarkup(
    picture,
    style,
    bent.flatMap(({branches}) => branches),
    [...bent.flatMap(({heads}) => heads), ...straight]
  )
}

function rowMarkup({row, y}: Placed, nodeX: number): string {
  const x = nodeX + 15
  const room = size.width - x
  const {shape, label, lang, notes, kind, isDimmed, title, href} = row
  const language = lang === undefined ? '' : ` lang="${escapeMarkup(lang)}"`
  const lines = notes.map((note, at) => {
    const below = y + 5 + size.line * (at + 1)
    return `<text class="trail__note" x="${x}" y="${below}" font-size="${size.note}">${escapeMarkup(fitted(note, size.note, room))}</text>`
  })
  const name = `<text class="trail__label" x="${x}" y="${y + 5}" font-size="${size.label}"${language}>${escapeMarkup(fitted(label, size.label, room))}</text>`
  const inside = `<title>${escapeMarkup(title)}</title><path transform="translate(${nodeX} ${y})" d="${shape}"/>${name}${lines.join('')}`
  const attributes = `class="node ${kind}${isDimmed ? ' trail__dimmed' : ''}"`
  return href === undefined ? `<g ${attributes}>${inside}</g>` : `<a href="${escapeMarkup(href)}" ${attributes}>${inside}</a>`
}

/** The trail of a claim, from top to bottom: reports by stance, what they rest on, and who stands at the head of each chain. */
export function trailSvg(picture: TrailPicture): string {
  const {rows, prefix, title, looks, claimWords} = picture
  const {placed, headings, height} = place(picture)
  const bundles = bundlesOf(picture, placed)
  const bent = bundles.filter(({isStraight}) => !isStraight)
  const lanes = new Map(lanesOf(bent).map((lane, at) => [bent[at]!, Math.min(lane, mostLanes - 1)]))
  const stances = new Set(rows.flatMap(({stance}) => stance ?? [])).size
  const nodeX = size.trunk * stances + 8 + (bent.length === 0 ? 10 : (Math.max(...lanes.values()) + 1) * size.lane + 14)
  const inLanes = bundles.map((bundle) => ({...bundle, x: nodeX - 16 - (lanes.get(bundle) ?? 0) * size.lane}))
  const drawn = (['basis', 'double', 'says'] as const).map((style) => styleMarkup(picture, style, inLanes, nodeX))
  const styles: readonly TrailStyle[] = [...stanceOrder.filter((stance) => rows.some((row) => row.stance === stance)), 'basis', 'says']
  const top = `<rect class="trail__claim" x="1" y="1" width="${size.width - 2}" height="${size.top - 4}" rx="3"/><text x="10" y="18" font-size="${size.label}" class="trail__top">${escapeMarkup(claimWords)}</text>`
  const words = headings.map(
    ({words, y}) => `<text class="trail__stance" x="${nodeX + 15}" y="${y}" font-size="${size.note}">${escapeMarkup(words)}</text>`
  )
  return `<svg class="picture trail" viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}" role="group" aria-labelledby="${prefix}-title"><title id="${prefix}-title">${escapeMarkup(title)}</title><defs>${styles.map((style) => marker(prefix, style, looks[style])).join('')}</defs>${top}${trunks(picture, placed, nodeX)}${drawn.join('')}${words.join('')}${placed.map((one) => rowMarkup(one, nodeX)).join('')}</svg>`
}
