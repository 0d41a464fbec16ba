import type {Picture, PictureEdge, PictureNode} from './picture.ts'

/** The groups whose files of facts hold an edge's claims; invented content has a file of its own. */
const groupsOf = (edge: PictureEdge, byId: ReadonlyMap<string, PictureNode>): string[] =>
  [edge.from, edge.to].flatMap((id) => {
    const node = byId.get(id)
    return node?.group ?? (node?.fictional ? 'fictional' : [])
  })

/** Subsets of a size, in the order of the list. */
function* subsets(all: readonly string[], size: number): Generator<string[]> {
  if (size === 0) yield []
  else for (const [at, first] of all.entries()) for (const rest of subsets(all.slice(at + 1), size - 1)) yield [first, ...rest]
}
const mostExact = 10

/** A small set that meets every one of some sets: the smallest one for up to ten words, else one by one the word that meets most. */
export function hittingSet(sets: readonly ReadonlySet<string>[]): string[] {
  const open = sets.filter((set) => set.size > 0)
  const words = [...new Set(open.flatMap((set) => [...set]))].sort()
  if (words.length <= mostExact) {
    for (let size = 0; size <= words.length; size++)
      for (const chosen of subsets(words, size)) if (open.every((set) => chosen.some((word) => set.has(word)))) return chosen
  }
  const chosen: string[] = []
  for (let rest = open; rest.length > 0; ) {
    const met = (word: string): number => rest.filter((set) => set.has(word)).length
    const best = words.reduce((a, b) => (met(b) > met(a) ? b : a))
    chosen.push(best)
    rest = rest.filter((set) => !set.has(best))
  }
  return chosen.sort()
}

/** The fewest groups whose files of facts hold the claims of every line of a picture. */
export function coveringGroups({nodes, edges}: Picture): string[] {
  const byId = new Map<string, PictureNode>(nodes.map((node) => [node.id, node]))
  const byClaim = new Map<string, Set<string>>()
  for (const edge of edges) {
    const groups = groupsOf(edge, byId)
    for (const claim of edge.claims) byClaim.set(claim, new Set([...(byClaim.get(claim) ?? []), ...groups]))
  }
  return hittingSet([...byClaim.values()])
}
