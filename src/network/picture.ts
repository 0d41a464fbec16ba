import type {EntityId, Id} from '../model/id.ts'
import type {LanguageTag} from '../model/text.ts'
import type {EdgeStyle, NodeKind} from './encoding.ts'

export type NodeId = EntityId | Id<'claim'> | Id<'source'>

export interface PictureNode {
  readonly id: NodeId
  readonly kind: NodeKind
  /** The whole name. A claim has only a handle (“this claim”), never its sentence. */
  readonly label: string
  readonly lang?: LanguageTag
  readonly x: number
  readonly y: number
  /** The zoom from which its label has room. */
  readonly zoom: number
  /** Neighbours in the whole graph, drawn or not. */
  readonly connections: number
  /** Contested claims among those of its edges. */
  readonly contested: number
  readonly fictional?: true
  /** Where the label stands; below when absent. */
  readonly side?: 'left' | 'right' | 'above'
  /** Of the group it stands in. */
  readonly group?: string
}

/** What stands behind one line of the drawing. */
export interface PictureEdge {
  readonly from: NodeId
  readonly to: NodeId
  readonly style: EdgeStyle
  /** A relation's words, from the first end and from the second; several when several relations are drawn as one. */
  readonly words?: readonly (readonly [towards: string, back: string])[]
  /** A relation that reads the same from both ends: no arrowhead. */
  readonly symmetric?: true
  /** A relation that is said to be over. */
  readonly ended?: true
  readonly claims: readonly Id<'claim'>[]
  /** Independent lines of sourcing of its best claim, whoever the speakers are; absent: none can be counted. */
  readonly lines?: number
  /** One of its claims is disputed or denied by somebody. */
  readonly contested?: true
  /** A source tells one of its claims otherwise than what it rests on. */
  readonly departs?: true
  /** Support of all its claims was withdrawn; drawn only when asked for. */
  readonly fallen?: true
  readonly fictional?: true
}

export interface PictureGroup {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly size: number
  /** Names of its best documented members. */
  readonly names: readonly string[]
}

/** Lines between two groups, or within one that is named twice. */
export interface GroupLines {
  readonly between: readonly [string, string]
  readonly lines: number
  readonly contested: number
}

/** Lines that leave a picture at a node, and the group they lead to; its own where that is not drawn as a whole. */
export interface OutsideLines {
  readonly node: NodeId
  readonly group: string
  readonly lines: number
  readonly contested: number
}

/** One drawing: the same nodes and edges as SVG, canvas, table and list. */
export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
  readonly groups: readonly PictureGroup[]
  /** Of the overview, where there is more than it draws: within each group, and to the few it has most lines to. */
  readonly groupLines?: readonly GroupLines[]
  /** Of a group by itself: lines to those who are not in the picture. */
  readonly outside?: readonly OutsideLines[]
  /** Nodes that belong here and are not drawn. */
  readonly more: number
}

/** Names an edge within its picture. */
export const edgeKey = ({from, to, style}: Pick<PictureEdge, 'from' | 'to' | 'style'>): string => `${from} ${style} ${to}`
