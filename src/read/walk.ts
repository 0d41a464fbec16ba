import type {Nodes, Parents, Root} from 'mdast'

/** Calls `visit` for every node in document order, without recursion: hostile trees are deep. Stops when it answers `false`. */
export function walk(root: Root, visit: (node: Nodes, parent: Parents | undefined, depth: number) => boolean | undefined): void {
  const waiting: {node: Nodes; parent: Parents | undefined; depth: number}[] = [{node: root, parent: undefined, depth: 0}]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, parent, depth} = next
    if (visit(node, parent, depth) === false) return
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index -= 1) waiting.push({node: node.children[index]!, parent: node, depth: depth + 1})
  }
}
