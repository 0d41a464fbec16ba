import type {Picture} from './picture.ts'

/** How far apart a picture is drawn. Names are wide, so places are stretched sideways. */
export interface Spread {
  readonly scale: number
  readonly stretch: number
}
export const overviewSpread: Spread = {scale: 2.1, stretch: 1.75}
/** The overview for a window of another shape than the page's drawing. */
export const spreadFor = (width: number, height: number): Spread => ({
  ...overviewSpread,
  stretch: Math.min(1.75, Math.max(0.7, (width / height) * 1.2))
})
export const egoSpread: Spread = {scale: 1, stretch: 1.25}
export const claimSpread: Spread = {scale: 1, stretch: 1.35}

/** Two pictures as one: the second stands to the right of the first, so that the first stays where it was. */
export function beside(first: Picture, second: Picture): Picture {
  if (second.nodes.length === 0) return first
  const right = Math.max(0, ...first.nodes.map(({x}) => x))
  const left = Math.min(...second.nodes.map(({x}) => x))
  const shift = right - left + 90
  return {
    ...first,
    nodes: [...first.nodes, ...second.nodes.map((node) => ({...node, x: node.x + shift}))],
    edges: [...first.edges, ...second.edges],
    more: first.more + second.more
  }
}
