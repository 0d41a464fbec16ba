import type {PathNode} from './node-block.ts'
import type {FoundPath} from './path-question.ts'
import type {Picture, PictureEdge, PictureNode} from './picture.ts'

/** Between two nodes of a path; names of two lines above and below each other have room. */
const step = 150
const dip = 26

const placed = (node: PathNode, at: number): PictureNode => {
  const place = {...node, x: at * step, zoom: 0.1}
  return at % 2 === 0 ? {...place, y: -dip, side: 'above'} : {...place, y: dip}
}

/** A path from left to right, every second node a little lower so that names do not run into each other. */
export const pathPicture = ({nodes, hops}: FoundPath): Picture => ({
  nodes: nodes.map(placed),
  edges: hops.flatMap(({edges}): readonly PictureEdge[] => edges),
  groups: [],
  more: 0
})
