import {type Random, seededRandom} from './random.ts'

/** Numbered nodes in planted communities, and the pairs of them that are joined. */
export interface PlantedPairs {
  /** The community of each node. */
  readonly communities: readonly number[]
  readonly pairs: readonly (readonly [number, number])[]
}

/** Sizes of communities by a power law, from 8 to 6 % of all. */
function sizes(nodes: number, random: Random): number[] {
  const largest = Math.max(20, Math.round(nodes * 0.06))
  const found: number[] = []
  for (let left = nodes; left > 0; left -= found.at(-1)!)
    found.push(Math.min(left, largest, Math.max(8, Math.round(10 * (1 - random.next()) ** (-1 / 1.1)))))
  return found
}

function shuffled<T>(list: T[], random: Random): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const kept = list[at]!
    list[at] = list[other]!
    list[other] = kept
  }
  return list
}

/** What has been joined so far: whoever has many links within a community gets more. */
interface Growth {
  readonly members: readonly (readonly number[])[]
  /** Each node of a community once for each of its links. */
  readonly ends: readonly number[][]
  /** Those who may be joined; the first are known far beyond their community. */
  readonly joined: readonly number[]
}

function partner({members, ends, joined}: Growth, community: number, random: Random): number {
  if (random.chance(0.12)) return joined[random.zipf(joined.length)]!
  const known = ends[community]!
  return random.chance(0.75) && known.length > 0 ? random.pick(known) : random.pick(members[community]!)
}

/**
 * Communities of very unequal sizes, nearly nine links of ten inside them; within a community degrees by
 * preferential attachment (Barabási and Albert, 1999), beyond it by Zipf's law. One node in fifty is joined to nobody.
 */
export function plantedPairs({nodes, pairs: wanted, seed}: {nodes: number; pairs: number; seed: number}): PlantedPairs {
  const random = seededRandom(seed * 7919 + nodes)
  const communities = shuffled(
    sizes(nodes, random).flatMap((size, community) => Array<number>(size).fill(community)),
    random
  )
  const isJoined = communities.map(() => !random.chance(0.02))
  const members: number[][] = Array.from({length: Math.max(...communities) + 1}, () => [])
  for (const [node, community] of communities.entries()) if (isJoined[node]) members[community]!.push(node)
  const joined = communities.flatMap((_, node) => (isJoined[node] ? [node] : []))
  const growth: Growth = {members, ends: members.map(() => []), joined}
  const pairs: (readonly [number, number])[] = []
  const seen = new Set<number>()
  const join = (a: number, b: number): void => {
    const key = Math.min(a, b) * nodes + Math.max(a, b)
    if (a === b || seen.has(key)) return
    seen.add(key)
    pairs.push([a, b])
    for (const node of [a, b]) growth.ends[communities[node]!]!.push(node)
  }
  for (const node of joined) join(node, partner(growth, communities[node]!, random))
  for (let tries = wanted * 20; pairs.length < wanted && tries > 0; tries--) {
    const node = random.pick(joined)
    join(node, partner(growth, communities[node]!, random))
  }
  return {communities, pairs}
}
