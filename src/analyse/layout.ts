import {forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum} from 'd3-force'
import {UndirectedGraph} from 'graphology'
import exported from 'graphology-layout-forceatlas2'
import {communities} from './communities.ts'
import {type Disc, fitInto, groupLinks, type Layout, type Point, radiusFor, rounded, scaleToArea, spacing} from './discs.ts'
import {pointFrom, randomFrom} from './hashed.ts'
import {type Before, type Group, groupHash, groupsFrom, type LayoutCache, placesBefore} from './layout-cache.ts'
import {inOrder, neighboursIn, type PlainNetwork, within} from './plain-network.ts'

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
  const {positions} = placedIn(inner, placeDiscs(inner, groups), new Map())
  const reach = Math.max(...[...positions.values()].map(({x, y}) => Math.hypot(x, y)), 1)
  const factor = Math.min(1, (disc.radius * 0.96) / reach)
  return new Map([...positions].map(([node, {x, y}]) => [node, {x: x * factor, y: y * factor}]))
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
  const placesIn = (disc: Disc): readonly Point[] => {
    const inner = within(network, disc.members)
    const {disc: old, places} = before.get(disc.id) ?? unknown
    if (old?.hash === groupHash(network, disc.members)) return disc.members.map((member) => places.get(member)!)
    const members = membersOf(disc)
    if (disc.members.some((member) => places.has(member))) return settle(inner, places, members)
    const large = disc.members.length > recurseAbove ? placeLargeDisc(inner, disc) : undefined
    if (!large) placeMembers(inner, members, disc.radius)
    return large ? disc.members.map((member) => large.get(member)!) : members
  }
  const positions = discs.flatMap((disc) => {
    const places = placesIn(disc)
    return disc.members.map((member, at) => [member, rounded({x: disc.x + places[at]!.x, y: disc.y + places[at]!.y})] as const)
  })
  return {discs, carriesOn: before.size > 0, positions: new Map(positions.sort(([a], [b]) => (a < b ? -1 : 1)))}
}

const unknown: Before = {disc: undefined, places: new Map()}
/** A disc keeps its size and place until it has grown by more than this: small groups, where a few new members are much, would move else. */
const slack = 1.25

/** Discs stay where they were; new ones and those that have grown give way to the others. */
function placeDiscsFrom(network: PlainNetwork, groups: readonly Group[], before: ReadonlyMap<string, Before>): Disc[] {
  const radii = groups.map(({id, members}) => {
    const radius = radiusFor(members.length)
    const old = before.get(id)?.disc?.radius
    return old !== undefined && radius <= old * slack ? old : radius
  })
  const links = groupLinks(
    network,
    groups.map(({members}) => members)
  )
  const bodies = groups.map(({id}, at): Body => {
    const old = before.get(id)?.disc
    if (old) return {x: old.x, y: old.y, radius: radii[at]!, ...(radii[at] === old.radius && {fx: old.x, fy: old.y})}
    const near = links
      .flatMap(({from, to}) => (from === at ? [to] : to === at ? [from] : []))
      .flatMap((other) => before.get(groups[other]!.id)?.disc ?? [])
    const start = pointFrom(id)
    const middle = near.reduce((sum, {x, y}) => ({x: sum.x + x / near.length, y: sum.y + y / near.length}), {x: 0, y: 0})
    return {x: middle.x + start.x * radii[at]!, y: middle.y + start.y * radii[at]!, radius: radii[at]!}
  })
  if (bodies.some(({fx}) => fx === undefined)) separated(bodies, 1.06)
  return groups.map(({id, members}, at) => ({id, members, radius: radii[at]!, ...rounded(bodies[at]!)}))
}

/** Old members are held where they were, new ones settle among them. */
function settle(inner: PlainNetwork, places: ReadonlyMap<string, Point>, starts: readonly Member[]): readonly Point[] {
  const around = neighboursIn(inner)
  const members = inner.nodes.map((node, at) => {
    const old = places.get(node)
    const near = around.get(node)!.flatMap((other) => places.get(other) ?? [])
    const jitter = pointFrom(node)
    const among = near.reduce((sum, {x, y}) => ({x: sum.x + x / near.length, y: sum.y + y / near.length}), {x: 0, y: 0})
    const home = old ?? (near.length > 0 ? {x: among.x + jitter.x * spacing, y: among.y + jitter.y * spacing} : starts[at]!)
    return {x: home.x, y: home.y, home, hold: old ? 0.8 : 0.02, radius: spacing * 0.33}
  })
  const at = new Map(inner.nodes.map((node, index) => [node, index]))
  forceSimulation(members)
    .randomSource(randomFrom('settle'))
    .force(
      'links',
      forceLink(inner.links.map(([a, b]) => ({source: at.get(a)!, target: at.get(b)!})))
        .distance(spacing * 0.9)
        .strength(0.05)
    )
    .force(
      'x',
      forceX<(typeof members)[number]>(({home}) => home.x).strength(({hold}) => hold)
    )
    .force(
      'y',
      forceY<(typeof members)[number]>(({home}) => home.y).strength(({hold}) => hold)
    )
    .force(
      'apart',
      forceCollide<(typeof members)[number]>(({radius}) => radius)
    )
    .stop()
    .tick(60)
  return members
}

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
  return placedIn(sorted, placeDiscsFrom(sorted, groups, before), before)
}
