import {forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum} from 'd3-force'
import {UndirectedGraph} from 'graphology'
import exported from 'graphology-layout-forceatlas2'
import {communities} from './communities.ts'
import {type Disc, fitInto, groupLinks, type Layout, type Point, radiusFor, rounded, scaleToArea, spacing} from './discs.ts'
import {grownDiscs, grownMembers} from './grown.ts'
import {pointFrom, randomFrom} from './hashed.ts'
import {type Before, groupHash, groupsFrom, type LayoutCache, placesBefore} from './layout-cache.ts'
import {inOrder, neighboursIn, type PlainNetwork, partsOf} from './plain-network.ts'
import {repel} from './repel.ts'

// The package is CommonJS; its types describe an ES module.
const forceAtlas2 = exported as unknown as typeof exported.default

const recurseAbove = 400

interface Body extends SimulationNodeDatum {
  x: number
  y: number
  readonly radius: number
}

/** Pushes discs apart until none overlap, as little as possible. */
export function separated(bodies: Body[], gap: number, pull = 0): void {
  const simulation = forceSimulation(bodies).randomSource(randomFrom('separated')).alphaDecay(0.02)
  simulation.force('apart', forceCollide<Body>(({radius}) => radius * gap).iterations(3))
  if (pull > 0) simulation.force('x', forceX<Body>().strength(pull)).force('y', forceY<Body>().strength(pull))
  simulation.stop().tick(250)
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

/** Brings members that have their order into their disc, none over another. */
function packed(members: Member[], radius: number): void {
  fitInto(members, radius)
  forceSimulation(members)
    .randomSource(randomFrom('separated members'))
    .force('apart', forceCollide<Member>(({radius: own}) => own).iterations(2))
    .stop()
    .tick(40)
}

/** Members of one disc by their links, relative to its middle. */
function placeMembers(inner: PlainNetwork, members: Member[], radius: number): void {
  const at = new Map(inner.nodes.map((node, index) => [node, index]))
  const links = inner.links.map(([a, b]) => ({source: at.get(a)!, target: at.get(b)!}))
  const ticks = members.length > 300 ? 180 : 250
  forceSimulation(members)
    .randomSource(randomFrom('members'))
    .force('links', forceLink(links).distance(spacing * 0.8))
    .force('apart', repel(spacing * -2))
    .force(
      'x',
      forceX<Member>(({pull}) => pull.x).strength(({pull}) => 0.03 + 0.08 * pull.strength)
    )
    .force(
      'y',
      forceY<Member>(({pull}) => pull.y).strength(({pull}) => 0.03 + 0.08 * pull.strength)
    )
    .stop()
    .tick(ticks)
  packed(members, radius)
}

/** A community too large for one simulation is laid out like a network of its own; false when it has no parts. */
function placeLargeDisc(inner: PlainNetwork, members: Member[], radius: number): boolean {
  const groups = communities(inner)
  if (groups.length < 2) return false
  const {positions} = placedIn(inner, placeDiscs(inner, groups), new Map())
  for (const [at, node] of inner.nodes.entries()) Object.assign(members[at]!, positions.get(node)!, {vx: 0, vy: 0})
  packed(members, radius)
  return true
}

/** The members of every disc in their places. */
function placedIn(network: PlainNetwork, discs: readonly Disc[], before: ReadonlyMap<string, Before>): Layout {
  const discOf = new Map(discs.flatMap((disc) => disc.members.map((member) => [member, disc] as const)))
  const neighbours = neighboursIn(network)
  const membersOf = (disc: Disc): Member[] =>
    disc.members.map((member) => {
      const around = neighbours.get(member)!
      const outside = around.map((other) => discOf.get(other)!).filter((other) => other !== disc)
      return startOf(member, disc, outside, around.length)
    })
  const placesIn = (disc: Disc, inner: PlainNetwork): readonly Point[] => {
    const {disc: old, places} = before.get(disc.id) ?? unknown
    if (old && old.hash === groupHash(inner)) return disc.members.map((member) => places.get(member)!)
    if (disc.members.some((member) => places.has(member))) return grownMembers(inner, places, disc.radius)
    const members = membersOf(disc)
    const isDone = disc.members.length > recurseAbove && placeLargeDisc(inner, members, disc.radius)
    if (!isDone) placeMembers(inner, members, disc.radius)
    return members
  }
  const parts = partsOf(
    network,
    discs.map(({members}) => members)
  )
  const positions = discs.flatMap((disc, index) => {
    const places = placesIn(disc, parts[index]!)
    return disc.members.map((member, at) => [member, rounded({x: disc.x + places[at]!.x, y: disc.y + places[at]!.y})] as const)
  })
  return {discs, carriesOn: before.size > 0, positions: new Map(positions.sort(([a], [b]) => (a < b ? -1 : 1)))}
}

const unknown: Before = {disc: undefined, places: new Map()}

/**
 * Places for every node, in two levels: communities as discs, then the members of each.
 *
 * The same network, in any order, gives the same places. With the places of last time, what has not changed stays.
 */
export function layout(network: PlainNetwork, cache?: LayoutCache): Layout {
  const sorted = inOrder(network)
  const groups = cache && groupsFrom(sorted, cache)
  if (!groups) {
    const found = communities(sorted)
    return placedIn(sorted, placeDiscs(sorted, found), new Map())
  }
  const before = placesBefore(cache)
  return placedIn(sorted, grownDiscs(sorted, groups, before), before)
}
