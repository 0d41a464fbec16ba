import {type Rows, rowsOf} from '../graph/rows.ts'

/** A graph to look for paths in. Nodes are numbered in the order of their ids; each pair of nodes has one edge at most. */
export interface PathNet extends Rows {
  /** Of each target: how strong its edge is. The strongest edges of a node come first. */
  readonly grades: Uint8Array
  /** Of each target: 1 where its edge is contested. */
  readonly contested: Uint8Array
}
export interface NetEdge {
  readonly ends: readonly [number, number]
  readonly grade: number
  readonly isContested: boolean
}

/** What a path may be made of. */
export interface Bounds {
  readonly leastGrade: number
  readonly mostSteps: number
  /** Nodes and edges it must not touch. */
  readonly nodes?: readonly number[]
  readonly edges?: ReadonlySet<number>
}
export interface Way {
  readonly nodes: readonly number[]
  /** By their numbers among the edges the net was made of. */
  readonly edges: readonly number[]
  /** How many of its edges are contested. */
  readonly contested: number
}

/** The numbers of edges, the strongest first, in their own order where they are alike. */
const strongestFirst = (edges: readonly NetEdge[]): number[] => {
  const byGrade = Map.groupBy(edges.keys(), (edge) => edges[edge]!.grade)
  return [...byGrade.keys()].sort((a, b) => b - a).flatMap((grade) => byGrade.get(grade)!)
}

export function pathNet(count: number, edges: readonly NetEdge[]): PathNet {
  const order = strongestFirst(edges)
  const rows = rowsOf(
    count,
    order.map((edge) => edges[edge]!.ends),
    true
  )
  const given = rows.edges.map((place) => order[place]!)
  return {
    ...rows,
    edges: given,
    grades: Uint8Array.from(given, (edge) => edges[edge]!.grade),
    contested: Uint8Array.from(given, (edge) => Number(edges[edge]!.isContested))
  }
}

/** Room for the notes of a search, one entry a node; kept, as to make it anew would take longer than most searches. */
interface Notes {
  /** In how many steps each node was reached from either end; -1 where it was not. */
  readonly levels: readonly [Int8Array, Int8Array]
  /** At which place of a shortest path a node can stand; -1 where it stands on none. */
  readonly place: Int8Array
  /** Contested edges from a node to the end, and the slot of the edge to take. */
  readonly cost: Uint8Array
  readonly slot: Int32Array
}
const notesByNet = new WeakMap<PathNet, Notes>()

function notesFor(net: PathNet): Notes {
  const known = notesByNet.get(net)
  if (known) return known
  const count = net.starts.length - 1
  const bytes = (): Int8Array => new Int8Array(count).fill(-1)
  const made: Notes = {levels: [bytes(), bytes()], place: bytes(), cost: new Uint8Array(count), slot: new Int32Array(count)}
  notesByNet.set(net, made)
  return made
}

/** The nodes that one end of a path has reached. */
interface Side {
  readonly level: Int8Array
  /** The nodes of each level; the last ones are the frontier. */
  readonly reached: number[][]
  /** How many targets the next level has to look at. */
  work: number
}
const barred = 127
const depthOf = ({reached}: Side): number => reached.length - 1

function sideAt({starts}: PathNet, node: number, level: Int8Array, bounds: Bounds): Side {
  for (const one of bounds.nodes ?? []) level[one] = barred
  level[node] = 0
  return {level, reached: [[node]], work: starts[node + 1]! - starts[node]!}
}

function wipe({level, reached}: Side, {nodes = []}: Bounds): void {
  for (const one of reached) for (const node of one) level[node] = -1
  for (const node of nodes) level[node] = -1
}

/** The slots of a node whose edges a path may take are those from its first to the one before this. */
function endOfUsable({starts, grades}: PathNet, node: number, {leastGrade}: Bounds): number {
  let [low, high] = [starts[node]!, starts[node + 1]!]
  while (low < high) {
    const middle = (low + high) >> 1
    if (grades[middle]! >= leastGrade) low = middle + 1
    else high = middle
  }
  return low
}

/** Takes a side one step further and tells whether it meets the other. */
function widen(net: PathNet, side: Side, other: Side, bounds: Bounds): boolean {
  const {starts, targets, edges} = net
  const next: number[] = []
  const depth = side.reached.length
  let isMet = false
  side.work = 0
  for (const node of side.reached.at(-1)!) {
    const end = endOfUsable(net, node, bounds)
    for (let slot = starts[node]!; slot < end; slot++) {
      const target = targets[slot]!
      if (side.level[target]! >= 0 || bounds.edges?.has(edges[slot]!)) continue
      side.level[target] = depth
      side.work += starts[target + 1]! - starts[target]!
      next.push(target)
      isMet ||= other.level[target]! >= 0
    }
  }
  side.reached.push(next)
  return isMet
}

/** From the nodes where both sides met down to a side's start: the nodes of each level that stand on a shortest path. */
function layersDown(net: PathNet, met: readonly number[], side: Side, bounds: Bounds, mark: (node: number, level: number) => boolean): number[][] {
  const layers = [[...met]]
  for (let at = depthOf(side) - 1; at >= 0; at--) {
    const layer: number[] = []
    for (const node of layers.at(-1)!) {
      const end = endOfUsable(net, node, bounds)
      for (let slot = net.starts[node]!; slot < end; slot++) {
        const target = net.targets[slot]!
        if (side.level[target] === at && !bounds.edges?.has(net.edges[slot]!) && mark(target, at)) layer.push(target)
      }
    }
    layers.push(layer)
  }
  return layers
}

/** Notes for a node how to go on: by as few contested edges as possible, then to the first node. */
function chooseWay(net: PathNet, node: number, {place, cost, slot: chosen}: Notes, bounds: Bounds): void {
  const {starts, targets, contested, edges} = net
  const next = place[node]! + 1
  const end = endOfUsable(net, node, bounds)
  let best = -1
  for (let slot = starts[node]!; slot < end; slot++) {
    const target = targets[slot]!
    if (place[target] !== next || bounds.edges?.has(edges[slot]!)) continue
    const sum = cost[target]! + contested[slot]!
    if (best >= 0 && (sum > cost[node]! || (sum === cost[node] && target > targets[best]!))) continue
    best = slot
    cost[node] = sum
  }
  chosen[node] = best
}

/** Of the paths through the layers the one with the fewest contested edges; of several the first by its nodes. */
function bestThrough(net: PathNet, layers: readonly (readonly number[])[], notes: Notes, bounds: Bounds): Way {
  const [start, end] = [layers[0]![0]!, layers.at(-1)![0]!]
  notes.cost[end] = 0
  for (const layer of layers.slice(0, -1).reverse()) for (const node of layer) chooseWay(net, node, notes, bounds)
  const nodes = [start]
  const edges: number[] = []
  for (let node = start; node !== end; nodes.push(node)) {
    const slot = notes.slot[node]!
    edges.push(net.edges[slot]!)
    node = net.targets[slot]!
  }
  return {nodes, edges, contested: notes.cost[start]!}
}

function wayThrough(net: PathNet, met: readonly number[], front: Side, back: Side, bounds: Bounds): Way {
  const notes = notesFor(net)
  const {place} = notes
  const steps = depthOf(front) + depthOf(back)
  const markAt = (node: number, at: number): boolean => {
    const isNew = place[node] !== at
    place[node] = at
    return isNew
  }
  for (const node of met) place[node] = depthOf(front)
  const towards = layersDown(net, met, front, bounds, markAt).reverse()
  const layers = [...towards, ...layersDown(net, met, back, bounds, (node, level) => markAt(node, steps - level)).slice(1)]
  const way = bestThrough(net, layers, notes, bounds)
  for (const layer of layers) for (const node of layer) place[node] = -1
  return way
}

/**
 * A path of as few edges as possible; of several one with the fewest contested edges, then the first by its nodes.
 *
 * Breadth first from both ends, the cheaper side each time, so that not everything within reach is looked at.
 */
export function shortestPath(net: PathNet, from: number, to: number, bounds: Bounds): Way | undefined {
  const {levels} = notesFor(net)
  const [front, back] = [sideAt(net, from, levels[0], bounds), sideAt(net, to, levels[1], bounds)]
  let way: Way | undefined
  while (way === undefined && depthOf(front) + depthOf(back) < bounds.mostSteps) {
    const [side, other] = front.work <= back.work ? [front, back] : [back, front]
    if (widen(net, side, other, bounds)) {
      const met = side.reached.at(-1)!.filter((node) => other.level[node]! >= 0)
      way = wayThrough(net, met, front, back, bounds)
    }
    if (side.reached.at(-1)!.length === 0) break
  }
  wipe(front, bounds)
  wipe(back, bounds)
  return way
}
