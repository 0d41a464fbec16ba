/**
 * The strongly connected components of a graph, each after all that it leads to (Tarjan 1972).
 *
 * Without recursion: a chain of derivations may be longer than a stack.
 */
export function components(count: number, targetsOf: (node: number) => ArrayLike<number>): number[][] {
  const found: number[][] = []
  const order = new Int32Array(count).fill(-1)
  const low = new Int32Array(count)
  const isOpen = new Uint8Array(count)
  const open: number[] = []
  const path: number[] = []
  const nextTarget = new Int32Array(count)
  let visited = 0
  const enter = (node: number): void => {
    order[node] = low[node] = visited++
    isOpen[node] = 1
    open.push(node)
    path.push(node)
  }
  const close = (root: number): void => {
    const component: number[] = []
    for (let node = -1; node !== root; ) {
      node = open.pop()!
      isOpen[node] = 0
      component.push(node)
    }
    found.push(component.reverse())
  }
  for (let start = 0; start < count; start++) {
    if (order[start]! >= 0) continue
    enter(start)
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const targets = targetsOf(node)
      const at = nextTarget[node]!
      if (at < targets.length) {
        nextTarget[node] = at + 1
        const target = targets[at]!
        if (order[target]! < 0) enter(target)
        else if (isOpen[target]) low[node] = Math.min(low[node]!, order[target]!)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!)
      if (low[node] === order[node]) close(node)
    }
  }
  return found
}
