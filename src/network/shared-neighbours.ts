import {neighboursIn} from './merged.ts'
import type {Picture} from './picture.ts'

/** Those joined to every one of some nodes, each by its own neighbourhood; none of the nodes themselves. */
export function commonNeighbours(egos: ReadonlyMap<string, Pick<Picture, 'edges'>>): string[] {
  const [first, ...rest] = [...egos].map(([id, ego]) => neighboursIn(ego).get(id) ?? new Set<string>())
  return [...(first ?? [])].filter((id) => !egos.has(id) && rest.every((near) => near.has(id))).sort()
}
