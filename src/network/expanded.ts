import type {EdgeStyle} from './encoding.ts'
import type {Expansion} from './expansion.ts'
import {merged} from './merged.ts'
import {edgeKey, type Picture, type PictureEdge} from './picture.ts'
import {placeAround} from './place-around.ts'

const otherEnd = (edge: PictureEdge, id: string): string | undefined => (edge.from === id ? edge.to : edge.to === id ? edge.from : undefined)

/** How many neighbours each style of line leads to, before they are drawn. */
export function neighbourCounts(ego: Pick<Picture, 'edges'>, id: string): ReadonlyMap<EdgeStyle, number> {
  const found = new Map<EdgeStyle, Set<string>>()
  for (const edge of ego.edges) {
    const other = otherEnd(edge, id)
    if (other !== undefined) found.set(edge.style, new Set([...(found.get(edge.style) ?? []), other]))
  }
  return new Map([...found].map(([style, others]) => [style, others.size]))
}

/** The neighbours that an expansion asks for, in the order of the ego. */
export function neighboursFor(ego: Picture, {id, styles, most = 36}: Expansion): string[] {
  const wanted = ego.edges.filter((edge) => styles === undefined || styles.includes(edge.style))
  const others = new Set(wanted.flatMap((edge) => otherEnd(edge, id) ?? []))
  return ego.nodes.flatMap((node) => (others.has(node.id) ? [node.id as string] : [])).slice(0, most)
}

/** Nodes of another picture drawn in this one, around a node that is there, with the lines to what is there. */
function joined(picture: Picture, other: Picture, wanted: ReadonlySet<string>, around: string, allowed: (edge: PictureEdge) => boolean): Picture {
  const held = new Set<string>(picture.nodes.map(({id}) => id))
  const start = picture.nodes.find(({id}) => id === around) ?? picture.nodes[0]
  const newcomers = other.nodes.filter(({id}) => wanted.has(id) && !held.has(id))
  const placed = start ? placeAround(start, newcomers, picture) : newcomers
  for (const {id} of placed) held.add(id)
  const known = new Set(picture.edges.map(edgeKey))
  const edges = other.edges.filter((edge) => held.has(edge.from) && held.has(edge.to) && !known.has(edgeKey(edge)) && allowed(edge))
  return {...picture, nodes: [...picture.nodes, ...placed], edges: [...picture.edges, ...edges]}
}

/** A picture with the neighbours of a node that is in it. One that is not in it changes nothing. */
export function withExpanded(picture: Picture, expansion: Expansion, ego: Picture): Picture {
  const {id, styles} = expansion
  if (!picture.nodes.some((node) => node.id === id)) return picture
  const isAllowed = (edge: PictureEdge): boolean => otherEnd(edge, id) === undefined || styles === undefined || styles.includes(edge.style)
  return joined(picture, ego, new Set(neighboursFor(ego, expansion)), id, isAllowed)
}

/** A picture with one node more, by the side of a neighbour if one is there, and its lines to what is there. */
export function withAdded(picture: Picture, id: string, ego: Picture): Picture {
  const neighbour = ego.edges.map((edge) => otherEnd(edge, id)).find((other) => picture.nodes.some((node) => node.id === other))
  return joined(picture, ego, new Set([id]), neighbour ?? '', () => true)
}

/** Lines over a picture: of another picture, those whose both ends are in it. */
export function withLines(picture: Picture, other: Picture): Picture {
  const held = new Set<string>(picture.nodes.map(({id}) => id))
  const edges = other.edges.filter(({from, to}) => held.has(from) && held.has(to))
  return {...picture, edges: merged([picture, {...picture, nodes: [], edges, more: 0}]).edges}
}
