import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId, Id} from '../model/id.ts'
import {displayName} from '../model/name.ts'
import {edgesAt} from './edge-index.ts'
import {isContested, type Statuses} from './entity-edges.ts'
import type {Picture, PictureEdge, PictureNode} from './picture.ts'

export const egoLimit = 36
/** Neighbours of the outer ring, which carry their names. */
const named = 14

/** An entity as a node without a place. */
export function entityNode(graph: KnowledgeGraph, statuses: Statuses, id: EntityId): Omit<PictureNode, 'x' | 'y' | 'zoom'> {
  const entity = graph.entities.get(id)
  if (!entity) throw new Error(`Unexpected id \`${id}\`, expected that of an entity of the graph`)
  const {text, lang} = displayName(entity.names, graph.site.lang)
  const edges = edgesAt(graph, statuses).get(id) ?? []
  const others = new Set(edges.map(({from, to}) => (from === id ? to : from)))
  const claims = new Set(edges.flatMap((edge) => edge.claims))
  return {
    id,
    kind: entity.kind,
    label: text,
    ...(lang !== undefined && lang !== graph.site.lang && {lang}),
    connections: others.size,
    contested: [...claims].filter((claim) => isContested(statuses, claim)).length,
    ...(entity.fictional && {fictional: true as const})
  }
}

/** The neighbours of an entity, those with most claims between them first. */
function neighboursByClaims(edges: readonly PictureEdge[], id: EntityId): EntityId[] {
  const claims = new Map<EntityId, Set<Id<'claim'>>>()
  for (const edge of edges) {
    const other = (edge.from === id ? edge.to : edge.from) as EntityId
    claims.set(other, new Set([...(claims.get(other) ?? []), ...edge.claims]))
  }
  return [...claims.keys()].sort((a, b) => claims.get(b)!.size - claims.get(a)!.size || (a < b ? -1 : 1))
}

const rowHeight = 34
type Place = Pick<PictureNode, 'x' | 'y' | 'side' | 'zoom'>

/** Named neighbours on both sides of the middle, one below the other, so that no name lies over another. */
function sides(count: number): Place[] {
  const left = Math.ceil(count / 2)
  return Array.from({length: count}, (_, at) => {
    const [side, place, of] = at < left ? (['left', at, left] as const) : (['right', at - left, count - left] as const)
    // A quarter of a row lower: then no line from side to side runs through the middle.
    const y = (place - (of - 1) / 2 + 0.25) * rowHeight
    const bulge = Math.sqrt(1 - (y / ((of + 1.5) * rowHeight * 0.5)) ** 2)
    return {x: Math.round((side === 'left' ? -1 : 1) * (40 + 75 * bulge)), y: Math.round(y), side, zoom: 0.1}
  })
}

/** Further ones, without names, in rows of five above and below the middle. */
const inside = (count: number): Place[] =>
  Array.from({length: count}, (_, at) => {
    const below = at % 2 === 1
    const [row, column] = [Math.floor(at / 10), Math.floor(at / 2) % 5]
    const inRow = Math.min(5, Math.ceil((count - row * 10 - (below ? 1 : 0)) / 2))
    return {x: Math.round((column - (inRow - 1) / 2) * 24), y: below ? 56 + row * 26 : -44 - row * 26, zoom: 2}
  })

/**
 * An entity in the middle of its neighbours, with the lines between it and them; `among` adds the lines between
 * the neighbours.
 */
export function entityEgo(graph: KnowledgeGraph, statuses: Statuses, id: EntityId, among = false, most: number = egoLimit): Picture {
  const index = edgesAt(graph, statuses)
  const own = index.get(id) ?? []
  const all = neighboursByClaims(own, id)
  const shown = all.slice(0, most)
  const held = new Set<string>([id, ...shown])
  const order = [...shown.slice(0, named).sort(), ...shown.slice(named).sort()]
  const places = [...sides(Math.min(named, shown.length)), ...inside(Math.max(0, shown.length - named))]
  const neighbours = order.map((other, at): PictureNode => ({...entityNode(graph, statuses, other), ...places[at]!}))
  const between = among ? shown.flatMap((other) => (index.get(other) ?? []).filter(({from, to}) => from === other && held.has(to) && to !== id)) : []
  const edges = [...own.filter(({from, to}) => held.has(from) && held.has(to)), ...between]
  return {nodes: [{...entityNode(graph, statuses, id), x: 0, y: 0, zoom: 0.1}, ...neighbours], edges, groups: [], more: all.length - shown.length}
}
