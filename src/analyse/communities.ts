import {UndirectedGraph} from 'graphology'
import exported from 'graphology-communities-louvain'
import {randomFrom} from './hashed.ts'
import {inOrder, type PlainNetwork} from './plain-network.ts'

// The package is CommonJS; its types describe an ES module.
const louvain = exported as unknown as typeof exported.default
const resolution = 1.2

/**
 * Groups of nodes that have more links among themselves than to others (Louvain).
 *
 * Seeded and independent of the order of the input. Each group is sorted, groups are in order of their first
 * member, every node is in one.
 */
export function communities(network: PlainNetwork): readonly (readonly string[])[] {
  const {nodes, links} = inOrder(network)
  if (links.length === 0) return nodes.map((node) => [node])
  const graph = new UndirectedGraph()
  for (const node of nodes) graph.addNode(node)
  for (const [a, b] of links) graph.addEdge(a, b)
  const found = new Map(Object.entries(louvain(graph, {resolution, rng: randomFrom('communities')})))
  const groups = new Map<number, string[]>()
  for (const node of nodes) {
    const group = found.get(node)!
    const members = groups.get(group)
    if (members) members.push(node)
    else groups.set(group, [node])
  }
  return [...groups.values()]
}
