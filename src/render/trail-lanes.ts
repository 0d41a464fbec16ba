/** A line between two rows, by the middle of each. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** For each line the number of the lane in which it runs, so that no two in a lane overlap; the same for the same lines. */
export function lanesOf(spans: readonly Span[]): number[] {
  const lanes: number[] = Array(spans.length).fill(0)
  const until: number[] = []
  const top = ({from, to}: Span): number => Math.min(from, to)
  const order = spans
    .map((_, at) => at)
    .sort((a, b) => top(spans[a]!) - top(spans[b]!) || Math.abs(length(spans[a]!)) - Math.abs(length(spans[b]!)) || a - b)
  for (const at of order) {
    const span = spans[at]!
    const free = until.findIndex((end) => end <= top(span))
    const lane = free < 0 ? until.length : free
    until[lane] = Math.max(span.from, span.to)
    lanes[at] = lane
  }
  return lanes
}
const length = ({from, to}: Span): number => to - from

/** The path of each line: straight to the next row, else out to its lane, along it and back. */
export function edgesAcross<E>(
  spans: readonly (Span & {readonly edge: E; readonly isNext: boolean})[],
  lanes: readonly number[],
  nodeX: number,
  laneWidth: number
): {edge: E; d: string}[] {
  let bent = 0
  return spans.map(({edge, from, to, isNext}) => {
    if (isNext) return {edge, d: `M${nodeX} ${from + 9}V${to - 10}`}
    const x = nodeX - 16 - lanes[bent++]! * laneWidth
    const turn = to > from ? 5 : -5
    return {
      edge,
      d: `M${nodeX - 8} ${from + 3}H${x + 5}Q${x} ${from + 3} ${x} ${from + 3 + turn}V${to - 3 - turn}Q${x} ${to - 3} ${x + 5} ${to - 3}H${nodeX - 9}`
    }
  })
}
