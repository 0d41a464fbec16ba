import {type Disc, groupLinks, type Point, radiusFor, rounded, spacing} from './discs.ts'
import {freeSpot, type Round} from './free-spot.ts'
import {pointFrom} from './hashed.ts'
import type {Before, Group} from './layout-cache.ts'
import {neighboursIn, type PlainNetwork} from './plain-network.ts'

/** Distance of two discs that touch, over the sum of their radii. */
const gap = 1.06
/** A disc whose members need so much more than it has gives up its place, unless it is so small that one article does that. */
const crowded = {times: 1.45, members: 24}

const mean = (points: readonly Point[]): Point =>
  points.reduce((sum, {x, y}) => ({x: sum.x + x / points.length, y: sum.y + y / points.length}), {x: 0, y: 0})

/** As large as the members need, where the others leave the room. */
function grownRadius(needed: number, old: Round, others: readonly Round[]): number {
  const room = Math.min(...others.map(({x, y, radius}) => Math.hypot(x - old.x, y - old.y) / gap - radius))
  return Math.max(old.radius, Math.floor(Math.min(needed, room)))
}

/** Discs stay where they were and grow where there is room; new ones, and those much too small by now, look for a free place near their neighbours. */
export function grownDiscs(network: PlainNetwork, groups: readonly Group[], before: ReadonlyMap<string, Before>): Disc[] {
  const oldOf = groups.map(({id}) => before.get(id)?.disc)
  const placed: (Round | undefined)[] = groups.map(({members}, at) => {
    const old = oldOf[at]
    if (!old) return undefined
    const others = oldOf.filter((other, index) => index !== at && other !== undefined) as Round[]
    const needed = radiusFor(members.length)
    const radius = needed <= old.radius ? old.radius : grownRadius(needed, old, others)
    return members.length > crowded.members && needed > radius * crowded.times ? undefined : {x: old.x, y: old.y, radius}
  })
  const links = groupLinks(
    network,
    groups.map(({members}) => members)
  )
  for (const [at, {id, members}] of groups.entries()) {
    if (placed[at]) continue
    const radius = radiusFor(members.length)
    const near = links.flatMap(({from, to}) => placed[from === at ? to : to === at ? from : -1] ?? [])
    const start = pointFrom(id)
    const wanted = oldOf[at] ?? (near.length > 0 ? mean(near) : {x: start.x * radius, y: start.y * radius})
    const taken = placed.flatMap((other) => (other ? [{...other, radius: other.radius * gap}] : []))
    placed[at] = {...freeSpot(wanted, radius * gap, taken), radius}
  }
  return groups.map(({id, members}, at) => ({id, members, radius: placed[at]!.radius, ...rounded(placed[at]!)}))
}

/** Old members where they were; new ones near those they are linked to, over nobody. */
export function grownMembers(inner: PlainNetwork, places: ReadonlyMap<string, Point>, radius: number): readonly Point[] {
  const around = neighboursIn(inner)
  const known = new Map([...places].filter(([node]) => around.has(node)))
  const taken: Round[] = [...known.values()].map(({x, y}) => ({x, y, radius: spacing * 0.36}))
  const placedNear = (node: string): Point[] => around.get(node)!.flatMap((other) => known.get(other) ?? [])
  const left = new Set(inner.nodes.filter((node) => !known.has(node)))
  while (left.size > 0) {
    const joined = [...left].filter((node) => placedNear(node).length > 0)
    for (const node of joined.length > 0 ? joined : [...left].slice(0, 1)) {
      const near = placedNear(node)
      const jitter = pointFrom(node)
      const reach = near.length > 0 ? spacing : radius * 0.8
      const middle = mean(near)
      const spot = freeSpot({x: middle.x + jitter.x * reach, y: middle.y + jitter.y * reach}, spacing * 0.36, taken)
      known.set(node, spot)
      taken.push({...spot, radius: spacing * 0.36})
      left.delete(node)
    }
  }
  return inner.nodes.map((node) => known.get(node)!)
}
