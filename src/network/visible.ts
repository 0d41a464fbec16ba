import type {NodeKind} from './encoding.ts'
import type {NetworkState} from './network-state.ts'
import type {PictureEdge} from './picture.ts'

/** Whether a node of this kind passes the filters. */
export const showsKind = ({kinds}: Pick<NetworkState, 'kinds'>, kind: NodeKind): boolean => kinds === undefined || kinds.has(kind)
/** Whether an edge of this style passes the filters; its claims are another question. */
export const showsStyle = ({styles}: Pick<NetworkState, 'styles'>, {style}: Pick<PictureEdge, 'style'>): boolean =>
  styles === undefined || styles.has(style)
