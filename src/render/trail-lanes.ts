/** The rows, by the middle of each, from which lines of one style lead to one row. */
export interface Bundle {
  readonly from: readonly number[]
  readonly to: number
}

const top = ({from, to}: Bundle): number => Math.min(to, ...from)
const bottom = ({from, to}: Bundle): number => Math.max(to, ...from)

/** For each bundle the number of the lane in which it runs, so that no two in a lane overlap; the shortest are nearest. */
export function lanesOf(bundles: readonly Bundle[]): number[] {
  const lanes: number[] = Array(bundles.length).fill(0)
  const taken: Bundle[][] = []
  const length = (bundle: Bundle): number => bottom(bundle) - top(bundle)
  const order = bundles.map((_, at) => at).sort((a, b) => length(bundles[a]!) - length(bundles[b]!) || top(bundles[a]!) - top(bundles[b]!) || a - b)
  for (const at of order) {
    const bundle = bundles[at]!
    const free = taken.findIndex((others) => others.every((other) => bottom(other) <= top(bundle) || top(other) >= bottom(bundle)))
    const lane = free < 0 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), bundle]
    lanes[at] = lane
  }
  return lanes
}

const turn = 5

/** From the lane at `x` to the sign of the row that a bundle leads to, coming from above or from below. */
const arrival = (x: number, to: number, nodeX: number, far: number): string => {
  const side = far < to ? -turn : turn
  return `M${x} ${far}V${to - 3 + side}Q${x} ${to - 3} ${x + turn} ${to - 3}H${nodeX - 9}`
}

/** The paths of a bundle: a branch from each row out to the lane, and the lane itself; one that ends with its head. */
export function bundlePaths({from, to}: Bundle, x: number, nodeX: number): {branches: string[]; heads: string[]} {
  const branches = from.map((y) => {
    const side = y < to ? turn : -turn
    return `M${nodeX - 8} ${y + 3}H${x + turn}Q${x} ${y + 3} ${x} ${y + 3 + side}`
  })
  const above = from.filter((y) => y < to)
  const below = from.filter((y) => y > to)
  const heads = [
    ...(above.length > 0 ? [arrival(x, to, nodeX, Math.min(...above) + 3 + turn)] : []),
    ...(below.length > 0 ? [arrival(x, to, nodeX, Math.max(...below) + 3 - turn)] : [])
  ]
  return {branches, heads}
}

/** The path to the sign right below. */
export const straightPath = (from: number, to: number, nodeX: number): string => `M${nodeX} ${from + 9}V${to - 10}`
