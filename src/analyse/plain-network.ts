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

/** The parts of a network within groups of its nodes that have no node in common. */
export function partsOf({links}: PlainNetwork, groups: readonly (readonly string[])[]): readonly PlainNetwork[] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)))
  const inside: (readonly [string, string])[][] = groups.map(() => [])
  for (const link of links) {
    const group = groupOf.get(link[0])
    if (group !== undefined && group === groupOf.get(link[1])) inside[group]!.push(link)
  }
  return groups.map((nodes, group) => ({nodes, links: inside[group]!}))
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
