import {seededRandom} from './random.ts'

export interface Place {
  readonly x: number
  readonly y: number
}
type Pairs = readonly (readonly [number, number])[]

/** How well a drawing shows what is joined. */
export interface LayoutQuality {
  /** Mean share of a node's neighbours among as many nearest nodes in the plane. */
  readonly neighbourhood: number
  readonly crossingsPerEdge: number
  /** Share of nodes with another one nearer than 12 units, where 28 would be each one's even share of the plane. */
  readonly overlap: number
}

const even = 28
const near = 12
const samples = 1500
const crossed = 400_000

/** The same drawing with `even` squared units of area for each node; the outermost hundredth does not count. */
function standardised(places: readonly Place[]): Place[] {
  const reach = (values: number[]): number => {
    const sorted = Float64Array.from(values).sort()
    return sorted[Math.round(0.99 * (sorted.length - 1))]! - sorted[Math.round(0.01 * (sorted.length - 1))]!
  }
  const area = reach(places.map(({x}) => x)) * reach(places.map(({y}) => y)) || 1
  const factor = Math.sqrt((places.length * even * even) / area)
  return places.map(({x, y}) => ({x: x * factor, y: y * factor}))
}

/** Nodes by squares of two even shares: whoever is near is in a square near by. */
function squares(places: readonly Place[]): {readonly around: (place: Place, radius: number) => number[]} {
  const size = even * 2
  const key = (column: number, row: number): number => column * 1_000_003 + row
  const cells = new Map<number, number[]>()
  for (const [at, {x, y}] of places.entries()) {
    const cell = key(Math.floor(x / size), Math.floor(y / size))
    const held = cells.get(cell)
    if (held) held.push(at)
    else cells.set(cell, [at])
  }
  const around = ({x, y}: Place, radius: number): number[] => {
    const found: number[] = []
    for (let column = Math.floor((x - radius) / size); column <= Math.floor((x + radius) / size); column++)
      for (let row = Math.floor((y - radius) / size); row <= Math.floor((y + radius) / size); row++)
        found.push(...(cells.get(key(column, row)) ?? []))
    return found
  }
  return {around}
}

/** The `count` nearest of a node, nearest first. */
function nearest(places: readonly Place[], {around}: ReturnType<typeof squares>, at: number, count: number): {at: number; distance: number}[] {
  const middle = places[at]!
  for (let radius = even * 2; ; radius *= 1.8) {
    const found = around(middle, radius)
      .filter((other) => other !== at)
      .map((other) => ({at: other, distance: Math.hypot(places[other]!.x - middle.x, places[other]!.y - middle.y)}))
      .filter(({distance}) => distance <= radius)
    if (found.length >= Math.min(count, places.length - 1)) return found.sort((a, b) => a.distance - b.distance || a.at - b.at).slice(0, count)
  }
}

function crossings(places: readonly Place[], pairs: Pairs, random: ReturnType<typeof seededRandom>): number {
  const side = (a: Place, b: Place, c: Place): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  let found = 0
  for (let tried = 0; tried < crossed; tried++) {
    const [one, other] = [random.pick(pairs), random.pick(pairs)]
    if (one.some((end) => other.includes(end))) continue
    const [a, b, c, d] = [...one, ...other].map((at) => places[at]!) as [Place, Place, Place, Place]
    if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found++
  }
  return (found / crossed) * pairs.length
}

/** Neighbours and overlaps of up to 1,500 nodes, crossings of 400,000 pairs of edges; the same for the same drawing. */
export function layoutQuality(given: readonly Place[], pairs: Pairs): LayoutQuality {
  const random = seededRandom(99)
  const places = standardised(given)
  const neighbours = places.map(() => new Set<number>())
  for (const [a, b] of pairs) {
    neighbours[a]!.add(b)
    neighbours[b]!.add(a)
  }
  const lookup = squares(places)
  let [preserved, covered, counted] = [0, 0, 0]
  for (let sample = 0; sample < Math.min(samples, places.length); sample++) {
    const at = places.length <= samples ? sample : random.below(places.length)
    const {size} = neighbours[at]!
    if (size === 0) continue
    const found = nearest(places, lookup, at, size)
    preserved += found.filter((other) => neighbours[at]!.has(other.at)).length / size
    if (found[0] && found[0].distance < near) covered++
    counted++
  }
  return {neighbourhood: preserved / counted, crossingsPerEdge: crossings(places, pairs, random), overlap: covered / counted}
}

/** How far nodes have moved, in units of `spacing`; and the share of them that moved more than half a one. */
export function movements(before: readonly Place[], after: readonly Place[], spacing: number): {p95: number; most: number; movedShare: number} {
  const moves = before.map(({x, y}, at) => Math.hypot(after[at]!.x - x, after[at]!.y - y) / spacing).sort((a, b) => a - b)
  const at = (share: number): number => moves[Math.min(moves.length - 1, Math.floor(share * moves.length))]!
  return {p95: at(0.95), most: at(1), movedShare: moves.filter((move) => move > 0.5).length / moves.length}
}
