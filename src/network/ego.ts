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

/** `count` points on an ellipse, from the top, clockwise. */
const ring = (count: number, radiusX: number, radiusY: number, turn = 0): {x: number; y: number}[] =>
  Array.from({length: count}, (_, at) => {
    const angle = ((at + turn) / count) * Math.PI * 2 - Math.PI / 2
    return {x: Math.round(Math.cos(angle) * radiusX), y: Math.round(Math.sin(angle) * radiusY)}
  })

/**
 * An entity in the middle of its neighbours, with the lines between it and them; `among` adds the lines between
 * the neighbours.
 */
export function entityEgo(graph: KnowledgeGraph, statuses: Statuses, id: EntityId, among = false): Picture {
  const index = edgesAt(graph, statuses)
  const own = index.get(id) ?? []
  const all = neighboursByClaims(own, id)
  const shown = all.slice(0, egoLimit)
  const held = new Set<string>([id, ...shown])
  const byKind = (part: readonly EntityId[]): EntityId[] => [...part].sort()
  const [outer, inner] = [byKind(shown.slice(0, named)), byKind(shown.slice(named))]
  const size = outer.length <= 6 ? 0.78 : 1
  const places = [...ring(outer.length, 175 * size, 135 * size), ...ring(inner.length, 100, 72, 0.5)]
  const neighbours = [...outer, ...inner].map(
    (other, at): PictureNode => ({...entityNode(graph, statuses, other), ...places[at]!, zoom: at < outer.length ? 0.5 : 2})
  )
  const between = among ? shown.flatMap((other) => (index.get(other) ?? []).filter(({from, to}) => from === other && held.has(to) && to !== id)) : []
  const edges = [...own.filter(({from, to}) => held.has(from) && held.has(to)), ...between]
  return {nodes: [{...entityNode(graph, statuses, id), x: 0, y: 0, zoom: 0.1}, ...neighbours], edges, groups: [], more: all.length - shown.length}
}
