import type {Picture} from './picture.ts'
import {type NetworkState, showsEdge, showsKind} from './url-state.ts'

/** What the filters leave of a picture. The node in the middle and invented nodes that were asked for stay. */
export function visiblePicture(picture: Picture, state: NetworkState): Picture {
  const nodes = picture.nodes.filter((node) => node.id === state.focus || showsKind(state, node.kind))
  const kept = new Set<string>(nodes.map(({id}) => id))
  const edges = picture.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to) && showsEdge(state, edge))
  return {...picture, nodes, edges}
}

export const isFiltered = ({kinds, styles, contestedOnly}: NetworkState): boolean => kinds !== undefined || styles !== undefined || contestedOnly
