import type {KnowledgeGraph} from '../model/graph.ts'
import {entityEdges, type Statuses} from './entity-edges.ts'
import type {PictureEdge} from './picture.ts'

const byStatuses = new WeakMap<Statuses, ReadonlyMap<string, readonly PictureEdge[]>>()

/** The lines at each entity; made once for each analysis. */
export function edgesAt(graph: KnowledgeGraph, statuses: Statuses): ReadonlyMap<string, readonly PictureEdge[]> {
  const known = byStatuses.get(statuses)
  if (known) return known
  const made = new Map<string, PictureEdge[]>()
  for (const edge of entityEdges(graph, statuses)) {
    for (const end of [edge.from, edge.to]) {
      const edges = made.get(end)
      if (edges) edges.push(edge)
      else made.set(end, [edge])
    }
  }
  byStatuses.set(statuses, made)
  return made
}
