import type {PlainNetwork} from './plain-network.ts'

/** Distance of neighbouring nodes, in the units of the drawing. */
export const spacing = 34

export interface Point {
  readonly x: number
  readonly y: number
}
/** A community as a disc that holds its members. */
export interface Disc extends Point {
  /** The id of its first member. */
  readonly id: string
  readonly radius: number
  readonly members: readonly string[]
}
export interface Layout {
  readonly discs: readonly Disc[]
  /** Whole numbers, so that the last bits of a processor's arithmetic do not show. */
  readonly positions: ReadonlyMap<string, Point>
  /** Whether the groups are those of a cache, grown, and not found afresh. */
  readonly carriesOn: boolean
}

/** A thing with a place that can be moved. */
export interface Movable {
  x: number
  y: number
  readonly radius: number
}

export const radiusFor = (members: number): number => Math.round(spacing * Math.sqrt(members) * 0.62 + 10)
// `+ 0` makes 0 of -0.
export const rounded = ({x, y}: Point): Point => ({x: Math.round(x) + 0, y: Math.round(y) + 0})

/** Links between groups, each with its number of links over the geometric mean of the group sizes. */
export function groupLinks(network: PlainNetwork, groups: readonly (readonly string[])[]): {from: number; to: number; weight: number}[] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)))
  const counts = new Map<number, number>()
  for (const [a, b] of network.links) {
    const [from, to] = [groupOf.get(a)!, groupOf.get(b)!].sort((x, y) => x - y) as [number, number]
    if (from !== to) counts.set(from * groups.length + to, (counts.get(from * groups.length + to) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => {
    const [from, to] = [Math.floor(key / groups.length), key % groups.length]
    return {from, to, weight: count / Math.sqrt(groups[from]!.length * groups[to]!.length)}
  })
}

/** Scales a cloud of bodies, around its middle, to about the area of its discs. */
export function scaleToArea(bodies: readonly Movable[]): void {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const middle = {x: mean(bodies.map(({x}) => x)), y: mean(bodies.map(({y}) => y))}
  for (const body of bodies) {
    body.x -= middle.x
    body.y -= middle.y
  }
  const spread = Math.sqrt(mean(bodies.map(({x, y}) => x * x + y * y))) || 1
  const area = bodies.reduce((sum, {radius}) => sum + radius * radius, 0)
  const factor = Math.sqrt(area * 0.75) / spread
  for (const body of bodies) {
    body.x *= factor
    body.y *= factor
  }
}

/** Shrinks or stretches the members to their disc; the outermost twelfth may touch its edge. */
export function fitInto(members: readonly Movable[], radius: number): void {
  const distances = members.map(({x, y}) => Math.hypot(x, y)).sort((a, b) => a - b)
  const factor = members.length > 2 ? (radius * 0.86) / (distances[Math.floor(distances.length * 0.92)] || 1) : 1
  for (const member of members) {
    const limit = Math.min(factor, radius / (Math.hypot(member.x, member.y) || 1))
    member.x *= limit
    member.y *= limit
  }
}
