import type {NodeKind} from './encoding.ts'
import type {NetworkState} from './network-state.ts'
import type {Picture, PictureEdge} from './picture.ts'

/** Whether a node of this kind passes the filters. */
export const showsKind = ({kinds}: Pick<NetworkState, 'kinds'>, kind: NodeKind): boolean => kinds === undefined || kinds.has(kind)
/** Whether an edge of this style passes the filters; its claims are another question. */
export const showsStyle = ({styles}: Pick<NetworkState, 'styles'>, {style}: Pick<PictureEdge, 'style'>): boolean =>
  styles === undefined || styles.has(style)

/** What the filters leave of a picture. The nodes in the middle stay. */
export function visiblePicture(picture: Picture, state: NetworkState): Picture {
  const nodes = picture.nodes.filter((node) => state.focus.includes(node.id) || showsKind(state, node.kind))
  const kept = new Set<string>(nodes.map(({id}) => id))
  const edges = picture.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to) && showsStyle(state, edge))
  return {...picture, nodes, edges}
}
