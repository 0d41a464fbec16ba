/** A graph as compressed rows: the neighbours of `i` are `targets[starts[i]]` up to `targets[starts[i + 1]]`, without its end. */
export interface Rows {
  readonly starts: Int32Array
  readonly targets: Int32Array
  /** Which of the given edges each target stands for. */
  readonly edges: Int32Array
}

/** Rows of `count` nodes from pairs of node numbers; `both` lays each pair in both directions. Targets keep the order of the pairs. */
export function rowsOf(count: number, pairs: readonly (readonly [number, number])[], both: boolean): Rows {
  const starts = new Int32Array(count + 1)
  const size = (node: number): number => starts[node + 1]!
  for (const [from, to] of pairs) {
    starts[from + 1] = size(from) + 1
    if (both) starts[to + 1] = size(to) + 1
  }
  for (let node = 0; node < count; node++) starts[node + 1] = starts[node]! + size(node)
  const next = starts.slice(0, count)
  const targets = new Int32Array(starts[count]!)
  const edges = new Int32Array(starts[count]!)
  const lay = (from: number, to: number, edge: number): void => {
    const at = next[from]!
    next[from] = at + 1
    targets[at] = to
    edges[at] = edge
  }
  pairs.forEach(([from, to], edge) => {
    lay(from, to, edge)
    if (both) lay(to, from, edge)
  })
  return {starts, targets, edges}
}
