import {edgeKey, type Picture, type PictureNode} from './picture.ts'

/** Several pictures as one: each node and line once, by the first picture that has it. */
export function merged(pictures: readonly Picture[]): Picture {
  const nodes = new Map<string, PictureNode>()
  for (const node of pictures.flatMap((picture) => picture.nodes)) if (!nodes.has(node.id)) nodes.set(node.id, node)
  const edges = new Map(pictures.flatMap((picture) => picture.edges).map((edge) => [edgeKey(edge), edge]))
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    groups: pictures[0]?.groups ?? [],
    more: pictures.reduce((sum, {more}) => sum + more, 0)
  }
}

/** Who is joined to whom by the lines of a picture. */
export function neighboursIn({edges}: Pick<Picture, 'edges'>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    const known = found.get(from)
    if (known) known.add(to)
    else found.set(from, new Set([to]))
  }
  for (const {from, to} of edges) {
    add(from, to)
    add(to, from)
  }
  return found
}
