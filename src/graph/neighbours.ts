import type {GraphEdge, KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'

/** The edges at each thing, in the order of the graph. */
export interface Neighbours {
  readonly out: ReadonlyMap<Id, readonly GraphEdge[]>
  readonly into: ReadonlyMap<Id, readonly GraphEdge[]>
}

const byGraph = new WeakMap<KnowledgeGraph, Neighbours>()

/** The edges of a graph by their ends; made once for each graph. */
export function neighbours(graph: KnowledgeGraph): Neighbours {
  const known = byGraph.get(graph)
  if (known) return known
  const out = new Map<Id, GraphEdge[]>()
  const into = new Map<Id, GraphEdge[]>()
  const add = (map: Map<Id, GraphEdge[]>, id: Id, edge: GraphEdge): void => {
    const edges = map.get(id)
    if (edges) edges.push(edge)
    else map.set(id, [edge])
  }
  for (const edge of graph.edges) {
    add(out, edge.from, edge)
    add(into, edge.to, edge)
  }
  const made = {out, into}
  byGraph.set(graph, made)
  return made
}

/** The ends of the edges of one kind that leave a thing, each once, in order of id. */
export const targets = <I extends Id>(graph: KnowledgeGraph, from: Id, kind: GraphEdge['kind']): I[] =>
  [...new Set((neighbours(graph).out.get(from) ?? []).filter((edge) => edge.kind === kind).map(({to}) => to as I))].sort()

/** The starts of the edges of one kind that arrive at a thing, each once, in order of id. */
export const origins = <I extends Id>(graph: KnowledgeGraph, to: Id, kind: GraphEdge['kind']): I[] =>
  [...new Set((neighbours(graph).into.get(to) ?? []).filter((edge) => edge.kind === kind).map(({from}) => from as I))].sort()
