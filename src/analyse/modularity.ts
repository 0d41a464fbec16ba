import type {PlainNetwork} from './plain-network.ts'

/** How much more often links stay inside the groups than chance would have it; at most 1. */
export function modularity({links}: PlainNetwork, groups: readonly (readonly string[])[], resolution = 1.2): number {
  if (links.length === 0) return 0
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)))
  const inside = new Array<number>(groups.length).fill(0)
  const ends = new Array<number>(groups.length).fill(0)
  for (const [a, b] of links) {
    const [x, y] = [groupOf.get(a)!, groupOf.get(b)!]
    ends[x] = ends[x]! + 1
    ends[y] = ends[y]! + 1
    if (x === y) inside[x] = inside[x]! + 1
  }
  return groups.reduce((sum, _, at) => sum + inside[at]! / links.length - resolution * (ends[at]! / (2 * links.length)) ** 2, 0)
}
