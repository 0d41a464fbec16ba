/** Nodes and undirected links by id, in any order; what a layout needs to know of a graph. */
export interface PlainNetwork {
  readonly nodes: readonly string[]
  readonly links: readonly (readonly [string, string])[]
}

/** Sorted, without loops, double links and links to unknown nodes: equal for any order of the input. */
export function inOrder({nodes, links}: PlainNetwork): PlainNetwork {
  const known = new Set(nodes)
  const pairs = new Map<string, readonly [string, string]>()
  for (const [a, b] of links) {
    if (a === b || !known.has(a) || !known.has(b)) continue
    const pair = a < b ? ([a, b] as const) : ([b, a] as const)
    pairs.set(pair.join('\n'), pair)
  }
  return {nodes: [...known].sort(), links: [...pairs.keys()].sort().map((key) => pairs.get(key)!)}
}

/** The part of a network between some of its nodes. */
export function within({links}: PlainNetwork, nodes: readonly string[]): PlainNetwork {
  const kept = new Set(nodes)
  return {nodes, links: links.filter(([a, b]) => kept.has(a) && kept.has(b))}
}

/** The neighbours of each node, in order of the links. */
export function neighboursIn({nodes, links}: PlainNetwork): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node, []]))
  for (const [a, b] of links) {
    neighbours.get(a)?.push(b)
    neighbours.get(b)?.push(a)
  }
  return neighbours
}
