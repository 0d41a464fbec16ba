import type {PathNode} from './node-block.ts'
import type {FoundPath} from './path-question.ts'
import {edgeKey, type Picture, type PictureEdge, type PictureNode} from './picture.ts'

/** From one node of a path to the next, and from one path to the one below it; names stand above or below their nodes. */
const step = 150
const row = 130
const dip = 26

/** The places of one path: from the first end to the last, every second node a little lower so that names do not run into each other. */
function placed({nodes}: Pick<FoundPath, 'nodes'>, width: number, at: number): PictureNode[] {
  return nodes.map((node, index) => {
    const place = {...node, x: Math.round((index * width) / (nodes.length - 1)), zoom: 0.1}
    return index % 2 === 0 ? {...place, y: at * row - dip, side: 'above'} : {...place, y: at * row + dip}
  })
}

/**
 * Paths between the same two ends from left to right, one below the other; a node of several paths stands in the
 * first of them. Without a path the ends stand apart.
 */
export function pathPicture(ends: readonly [PathNode, PathNode], paths: readonly FoundPath[]): Picture {
  const width = Math.max(2, ...paths.map(({hops}) => hops.length)) * step
  const nodes = new Map<string, PictureNode>()
  const edges = new Map<string, PictureEdge>()
  const rows = paths.length > 0 ? paths : [{nodes: ends, hops: []}]
  for (const [at, path] of rows.entries()) {
    for (const node of placed(path, width, at)) if (!nodes.has(node.id)) nodes.set(node.id, node)
    for (const hop of path.hops) for (const edge of hop.edges) edges.set(edgeKey(edge), edge)
  }
  return {nodes: [...nodes.values()], edges: [...edges.values()], groups: [], more: 0}
}
