import type {Disc, Layout, Point} from './discs.ts'
import {hashOf} from './hashed.ts'
import {modularity} from './modularity.ts'
import {inOrder, neighboursIn, type PlainNetwork, partsOf} from './plain-network.ts'

/** Where everything stood last time: what a later layout starts from, so that one new article moves nobody else. */
export interface LayoutCache {
  readonly version: 1
  /** The best that these groups ever had: slow decay is noticed too. */
  readonly modularity: number
  /** In order of id; the hash is that of the members and the links between them. */
  readonly discs: readonly (readonly [id: string, x: number, y: number, radius: number, hash: number])[]
  /** In order of id; the place is relative to the disc. */
  readonly nodes: readonly (readonly [id: string, disc: number, dx: number, dy: number])[]
}

/** A group that may have had a place before. */
export interface Group {
  readonly id: string
  readonly members: readonly string[]
}

/** Equal as long as a group has the same members and the same links between them. */
export const groupHash = ({nodes, links}: PlainNetwork): number => hashOf(`${nodes.join(' ')}\n${links.map((pair) => pair.join(' ')).join('\n')}`)

/** The places of a layout, for the next one; `before` is what this one started from. */
export function layoutCache(network: PlainNetwork, {discs, positions, carriesOn}: Layout, before?: LayoutCache): LayoutCache {
  const sorted = inOrder(network)
  const ordered = [...discs].sort((a, b) => (a.id < b.id ? -1 : 1))
  const discOf = new Map(ordered.flatMap((disc, at) => disc.members.map((member) => [member, {at, disc}] as const)))
  const groups = ordered.map(({members}) => members)
  const now = modularity(sorted, groups)
  const parts = partsOf(sorted, groups)
  return {
    version: 1,
    modularity: Number(Math.max(now, carriesOn && before ? before.modularity : now).toFixed(6)),
    discs: ordered.map(({id, x, y, radius}, at) => [id, x, y, radius, groupHash(parts[at]!)] as const),
    nodes: [...positions].map(([id, {x, y}]) => {
      const {at, disc} = discOf.get(id)!
      return [id, at, x - disc.x, y - disc.y] as const
    })
  }
}

const isNumbers = (list: readonly unknown[]): boolean => list.every((value) => typeof value === 'number' && Number.isFinite(value))
const isRow = (row: unknown, length: number): boolean =>
  Array.isArray(row) && row.length === length && typeof row[0] === 'string' && isNumbers(row.slice(1))

/** A cache from what a file of JSON holds, or nothing when it is none. */
export function layoutCacheFrom(value: unknown): LayoutCache | undefined {
  const {version, modularity, discs, nodes} = (value ?? {}) as Partial<LayoutCache>
  const fits =
    version === 1 &&
    typeof modularity === 'number' &&
    Array.isArray(discs) &&
    discs.every((row) => isRow(row, 5)) &&
    Array.isArray(nodes) &&
    nodes.every((row) => isRow(row, 4) && discs[row[1]] !== undefined)
  return fits ? {version, modularity, discs, nodes} : undefined
}

/** The group that most neighbours with a group are in; of equal ones the first by id. */
function majority(groups: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const group of groups) if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}

/** Groups of fewer nodes are kept whatever happens: there a single article changes how good they are, and all can be seen at once. */
const smallest = 60

/**
 * Groups that carry on those of a cache: known nodes stay, new ones join the group of most of their neighbours.
 * Nothing when these have become a tenth worse than they were at best.
 */
export function groupsFrom(network: PlainNetwork, cache: LayoutCache): readonly Group[] | undefined {
  const neighbours = neighboursIn(network)
  const known = new Map(cache.nodes.map(([id, disc]) => [id, cache.discs[disc]![0]]))
  const groupOf = new Map(network.nodes.flatMap((node) => (known.has(node) ? [[node, known.get(node)!] as const] : [])))
  for (let pass = 0; pass < 4; pass++) {
    for (const node of network.nodes) {
      const group = groupOf.has(node) ? undefined : majority(neighbours.get(node)!.map((other) => groupOf.get(other)))
      if (group !== undefined) groupOf.set(node, group)
    }
  }
  const members = new Map<string, string[]>()
  for (const node of network.nodes) {
    const group = groupOf.get(node) ?? node
    const own = members.get(group)
    if (own) own.push(node)
    else members.set(group, [node])
  }
  const groups = [...members].map(([id, own]) => ({id, members: own})).sort((a, b) => (a.id < b.id ? -1 : 1))
  const now = modularity(
    network,
    groups.map((group) => group.members)
  )
  return network.nodes.length >= smallest && now < cache.modularity - 0.1 * Math.abs(cache.modularity) ? undefined : groups
}

/** What a cache knows of a group and its members. */
export interface Before {
  readonly disc: (Point & Pick<Disc, 'radius'> & {readonly hash: number}) | undefined
  readonly places: ReadonlyMap<string, Point>
}

/** The discs of a cache by id, each with the places of its members relative to it. */
export function placesBefore({discs, nodes}: LayoutCache): ReadonlyMap<string, Before> {
  const places = discs.map(() => new Map<string, Point>())
  for (const [id, disc, x, y] of nodes) places[disc]!.set(id, {x, y})
  return new Map(discs.map(([id, x, y, radius, hash], at) => [id, {disc: {x, y, radius, hash}, places: places[at]!}]))
}
