import {forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum} from 'd3-force'
import {UndirectedGraph} from 'graphology'
import exported from 'graphology-layout-forceatlas2'
import {communities} from './communities.ts'
import {pointFrom, randomFrom} from './hashed.ts'
import {inOrder, neighboursIn, type PlainNetwork, within} from './plain-network.ts'

// The package is CommonJS; its types describe an ES module.
const forceAtlas2 = exported as unknown as typeof exported.default

/** Distance of neighbouring nodes, in the units of the drawing. */
export const spacing = 34
const recurseAbove = 400

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
}
interface Body extends SimulationNodeDatum {
  x: number
  y: number
  readonly radius: number
}

export const radiusFor = (members: number): number => Math.round(spacing * Math.sqrt(members) * 0.62 + 10)
const rounded = ({x, y}: Point): Point => ({x: Math.round(x), y: Math.round(y)})

/** Pushes discs apart until none overlap, as little as possible. */
export function separated(bodies: Body[], gap: number, pull = 0): void {
  const simulation = forceSimulation(bodies).randomSource(randomFrom('separated')).alphaDecay(0.02)
  simulation.force('apart', forceCollide<Body>(({radius}) => radius * gap).iterations(3))
  if (pull > 0) simulation.force('x', forceX<Body>().strength(pull)).force('y', forceY<Body>().strength(pull))
  simulation.stop().tick(250)
}

/** Links between groups, each with its number of links over the geometric mean of the group sizes. */
function groupLinks(network: PlainNetwork, groups: readonly (readonly string[])[]): {from: number; to: number; weight: number}[] {
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
function scaleToArea(bodies: Body[]): void {
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

/** Where the discs of communities stand: linked ones close, none over another. */
function placeDiscs(network: PlainNetwork, groups: readonly (readonly string[])[]): Disc[] {
  const bodies: Body[] = groups.map((members) => {
    const start = pointFrom(members[0]!)
    return {x: start.x * 100, y: start.y * 100, radius: radiusFor(members.length)}
  })
  if (groups.length > 1) {
    const graph = new UndirectedGraph()
    for (const [at, {x, y, radius}] of bodies.entries()) graph.addNode(at, {x, y, size: radius})
    for (const {from, to, weight} of groupLinks(network, groups)) graph.addEdge(from, to, {weight})
    const large = groups.length > 400
    const settings = {barnesHutOptimize: large, scalingRatio: 30, gravity: 0.5, edgeWeightInfluence: 1, slowDown: 2}
    const placed = forceAtlas2(graph, {iterations: large ? 300 : 600, settings, getEdgeWeight: 'weight'})
    for (const [at, body] of bodies.entries()) Object.assign(body, placed[at])
    scaleToArea(bodies)
    separated(bodies, 1.06, 0.02)
  } else for (const body of bodies) Object.assign(body, {x: 0, y: 0})
  return groups.map((members, at) => ({id: members[0]!, radius: bodies[at]!.radius, members, ...rounded(bodies[at]!)}))
}

interface Member extends Body {
  /** Towards the communities of its neighbours outside. */
  readonly pull: Point & {readonly strength: number}
}

function startOf(node: string, disc: Disc, outside: readonly Disc[], degree: number): Member {
  const towards = outside.reduce(
    (sum, other) => {
      const [dx, dy] = [other.x - disc.x, other.y - disc.y]
      const distance = Math.hypot(dx, dy) || 1
      return {x: sum.x + dx / distance, y: sum.y + dy / distance}
    },
    {x: 0, y: 0}
  )
  const length = Math.hypot(towards.x, towards.y) || 1
  const pull = {
    x: (towards.x / length) * disc.radius * 0.8,
    y: (towards.y / length) * disc.radius * 0.8,
    strength: outside.length / Math.max(1, degree)
  }
  const start = pointFrom(node)
  return {
    x: start.x * disc.radius * 0.6 + pull.x * 0.3,
    y: start.y * disc.radius * 0.6 + pull.y * 0.3,
    radius: spacing * 0.36,
    pull
  }
}

/** Shrinks or stretches the members to their disc; the outermost twelfth may touch its edge. */
function fitInto(members: Member[], radius: number): void {
  const distances = members.map(({x, y}) => Math.hypot(x, y)).sort((a, b) => a - b)
  const factor = members.length > 2 ? (radius * 0.86) / (distances[Math.floor(distances.length * 0.92)] || 1) : 1
  for (const member of members) {
    const limit = Math.min(factor, radius / (Math.hypot(member.x, member.y) || 1))
    member.x *= limit
    member.y *= limit
  }
}

/** Members of one disc by their links, relative to its middle. */
function placeMembers(inner: PlainNetwork, members: Member[], radius: number): void {
  const at = new Map(inner.nodes.map((node, index) => [node, index]))
  const links = inner.links.map(([a, b]) => ({source: at.get(a)!, target: at.get(b)!}))
  forceSimulation(members)
    .randomSource(randomFrom('members'))
    .force('links', forceLink(links).distance(spacing * 0.8))
    .force(
      'apart',
      forceManyBody()
        .strength(spacing * -2)
        .distanceMax(radius * 2)
    )
    .force(
      'x',
      forceX<Member>(({pull}) => pull.x).strength(({pull}) => 0.03 + 0.08 * pull.strength)
    )
    .force(
      'y',
      forceY<Member>(({pull}) => pull.y).strength(({pull}) => 0.03 + 0.08 * pull.strength)
    )
    .stop()
    .tick(members.length > 300 ? 180 : 250)
  fitInto(members, radius)
  forceSimulation(members)
    .randomSource(randomFrom('separated members'))
    .force('apart', forceCollide<Member>(({radius: own}) => own).iterations(2))
    .stop()
    .tick(40)
}

/** A community too large for one simulation is laid out like a network of its own and scaled into its disc. */
function placeLargeDisc(inner: PlainNetwork, disc: Disc): ReadonlyMap<string, Point> | undefined {
  const groups = communities(inner)
  if (groups.length < 2) return undefined
  const {positions} = layoutOf(inner, groups)
  const reach = Math.max(...[...positions.values()].map(({x, y}) => Math.hypot(x, y)), 1)
  const factor = Math.min(1, (disc.radius * 0.96) / reach)
  return new Map([...positions].map(([node, {x, y}]) => [node, {x: x * factor, y: y * factor}]))
}

function layoutOf(network: PlainNetwork, groups: readonly (readonly string[])[]): Layout {
  const discs = placeDiscs(network, groups)
  const discOf = new Map(discs.flatMap((disc) => disc.members.map((member) => [member, disc] as const)))
  const neighbours = neighboursIn(network)
  const positions = new Map<string, Point>()
  for (const disc of discs) {
    const inner = within(network, disc.members)
    const large = disc.members.length > recurseAbove ? placeLargeDisc(inner, disc) : undefined
    const members = disc.members.map((member) => {
      const around = neighbours.get(member)!
      const outside = around.map((other) => discOf.get(other)!).filter((other) => other !== disc)
      return startOf(member, disc, outside, around.length)
    })
    if (!large) placeMembers(inner, members, disc.radius)
    for (const [at, member] of disc.members.entries()) {
      const {x, y} = large?.get(member) ?? members[at]!
      positions.set(member, rounded({x: disc.x + x, y: disc.y + y}))
    }
  }
  return {discs, positions: new Map([...positions].sort(([a], [b]) => (a < b ? -1 : 1)))}
}

/**
 * Places for every node, in two levels: communities as discs, then the members of each.
 *
 * The same network, in any order, gives the same places.
 */
export function layout(network: PlainNetwork): Layout {
  const sorted = inOrder(network)
  return layoutOf(sorted, communities(sorted))
}
