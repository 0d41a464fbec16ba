import {arrowPaths, type EdgeStyle, edgeLooks, edgeStyles, lineWidths} from './encoding.ts'
import type {Picture, PictureEdge} from './picture.ts'

export interface Point {
  readonly x: number
  readonly y: number
}
export const numberOf = (value: number): string => String(Math.round(value * 10) / 10)
const gap = 11
/** What has ended keeps farther away from its end. */
const endedGap = 22

/** Parallel edges bow apart; a single one is straight. */
function pathOf(from: Point, to: Point, bow: number, endGap: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const middle = {x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bow, y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bow}
  const clipped = (end: Point, by: number): Point => {
    const distance = Math.hypot(middle.x - end.x, middle.y - end.y) || 1
    const part = Math.min(0.45, by / distance)
    return {x: end.x + (middle.x - end.x) * part, y: end.y + (middle.y - end.y) * part}
  }
  const [start, end] = [clipped(from, gap), clipped(to, endGap)]
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

/** What edges drawn as one group share: hollow heads stand for one line of sourcing at most. */
interface Look {
  readonly style: EdgeStyle
  readonly symmetric: boolean
  /** 1, 2, or 3 and more independent lines. */
  readonly weight: 1 | 2 | 3
}
const lookOf = ({style, symmetric, lines = 0}: PictureEdge): Look => ({
  style,
  symmetric: symmetric ?? false,
  weight: lines > 2 ? 3 : lines === 2 ? 2 : 1
})
const looks: readonly Look[] = edgeStyles.flatMap((style) =>
  [false, true].flatMap((symmetric) => ([1, 2, 3] as const).map((weight) => ({style, symmetric, weight})))
)
const hasHead = ({style, symmetric}: Look): boolean => edgeLooks[style].arrow !== 'none' && !symmetric
const headName = (prefix: string, {style, weight}: Look): string => `${prefix}-${style}${weight === 1 ? '-one' : ''}`

/** The arrowheads of a picture, each once. */
export function headsMarkup({edges}: Picture, prefix: string): string {
  const heads = new Map(
    edges
      .map(lookOf)
      .filter(hasHead)
      .map((look) => [headName(prefix, look), look] as const)
  )
  return [...heads.keys()]
    .sort()
    .map((id) => {
      const {style, weight} = heads.get(id)!
      const name = `head ${style}${weight === 1 ? ' hollow' : ''}`
      const box = 'viewBox="-10 -6 11 12" markerWidth="11" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"'
      return `<marker id="${id}" class="${name}" ${box}><path d="${arrowPaths[edgeLooks[style].arrow]}"/></marker>`
    })
    .join('')
}

/** Where the mark of an edge stands: in its middle, bow included. */
function middleOf(from: Point, to: Point, bow: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return {x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * (bow / 2), y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * (bow / 2)}
}

/** Lines in groups of one look each, as wide as they have independent lines. */
function groupMarkup(look: Look, paths: readonly string[], prefix: string): string {
  const {dashes, width} = edgeLooks[look.style]
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : ''
  const head = hasHead(look) ? ` marker-end="url(#${headName(prefix, look)})"` : ''
  return `<g class="edge ${look.style}" fill="none" stroke-width="${numberOf(width * lineWidths[look.weight - 1]!)}"${dash}${head}>${paths.join('')}</g>`
}

/** The lines of a picture; a contested one carries a small open diamond, a departure the sign ≠, what fell its words. */
export function edgesMarkup({edges}: Picture, at: (id: string) => Point, prefix: string): string {
  const bow = bows(edges)
  const path = (edge: PictureEdge): string => {
    const name = edge.fallen ? ' class="fallen"' : edge.ended ? ' class="ended"' : ''
    return `<path${name} d="${pathOf(at(edge.from), at(edge.to), bow.get(edge)!, edge.ended ? endedGap : gap)}"/>`
  }
  const byLook = new Map<string, string[]>(looks.map((look) => [JSON.stringify(look), []]))
  for (const edge of edges) byLook.get(JSON.stringify(lookOf(edge)))!.push(path(edge))
  const lines = looks.flatMap((look) => {
    const own = byLook.get(JSON.stringify(look))!
    return own.length > 0 ? [groupMarkup(look, own, prefix)] : []
  })
  const place = (edge: PictureEdge): Point => middleOf(at(edge.from), at(edge.to), bow.get(edge)!)
  const contested = edges
    .filter((edge) => edge.contested)
    .map((edge) => {
      const {x, y} = place(edge)
      return `M${numberOf(x)} ${numberOf(y - 4)}l4 4l-4 4l-4-4z`
    })
  const words = edges.flatMap((edge) => {
    const text = edge.fallen ? 'support withdrawn' : edge.departs ? '≠' : ''
    if (text === '') return []
    const {x, y} = place(edge)
    return [`<text class="mark-line" x="${numberOf(x)}" y="${numberOf(y + (edge.contested ? 16 : 5))}" text-anchor="middle">${text}</text>`]
  })
  return lines.join('') + (contested.length > 0 ? `<path class="contested" d="${contested.join('')}"/>` : '') + words.join('')
}
