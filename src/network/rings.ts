import {merged, neighboursIn} from './merged.ts'
import {edgeKey, type Picture} from './picture.ts'

/** The neighbourhood of something by itself: itself, its neighbours, and the lines between them. */
export type LoadEgo = (id: string) => Promise<Picture>

/** In batches, so that a wide ring does not ask for hundreds of files at once; one that is missing is left out. */
async function loadAll(ids: readonly string[], load: LoadEgo): Promise<Map<string, Picture>> {
  const found = new Map<string, Picture>()
  const atOnce = 8
  for (let at = 0; at < ids.length; at += atOnce) {
    const batch = ids.slice(at, at + atOnce)
    const pictures = await Promise.all(batch.map((id) => load(id).catch(() => undefined)))
    for (const [index, picture] of pictures.entries()) if (picture) found.set(batch[index]!, picture)
  }
  return found
}

/** How far each node is from the nearest of some, along the lines; not in it: not joined. */
export function distancesFrom(focus: readonly string[], picture: Pick<Picture, 'edges'>): ReadonlyMap<string, number> {
  const neighbours = neighboursIn(picture)
  const far = new Map(focus.map((id) => [id, 0]))
  let ring: readonly string[] = [...far.keys()]
  for (let distance = 1; ring.length > 0; distance++) {
    const next: string[] = []
    for (const id of ring)
      for (const other of neighbours.get(id) ?? [])
        if (!far.has(other)) {
          far.set(other, distance)
          next.push(other)
        }
    ring = next
  }
  return far
}

/**
 * What lies around some nodes, ring by ring, until so many nodes are there. The first rings come from the egos of
 * the middle; each further one from those of the ring before, its best documented nodes first.
 */
export async function rings(focus: readonly string[], depth: number, most: number, load: LoadEgo): Promise<Picture> {
  const middle = await Promise.all(focus.map(load))
  let all = merged(middle)
  const asked = new Set(focus)
  for (let ring = 2; ring <= depth && all.nodes.length < most; ring++) {
    const far = distancesFrom(focus, all)
    const edge = all.nodes.filter(({id}) => !asked.has(id) && far.get(id) === ring - 1 && !id.startsWith('source/')).slice(0, 60)
    for (const {id} of edge) asked.add(id)
    all = merged([
      all,
      ...(
        await loadAll(
          edge.map(({id}) => id),
          load
        )
      ).values()
    ])
  }
  const far = distancesFrom(focus, all)
  const near = all.nodes.filter(({id}) => (far.get(id) ?? Number.POSITIVE_INFINITY) <= depth || focus.includes(id))
  const nodes = [...near].sort((a, b) => (far.get(a.id) ?? 0) - (far.get(b.id) ?? 0)).slice(0, Math.max(most, focus.length))
  const kept = new Set<string>(nodes.map(({id}) => id))
  const edges = all.edges.filter(({from, to}) => kept.has(from) && kept.has(to))
  const ends = new Map(edges.map((edge) => [edgeKey(edge), edge]))
  return {nodes, edges: [...ends.values()], groups: [], more: merged(middle).more + near.length - nodes.length}
}
