import {edgeWords} from './edge-words.ts'
import {type EdgeStyle, edgeLooks, lineWidths, type NodeKind} from './encoding.ts'
import {edgeKey, type GroupLines, type Picture, type PictureEdge, type PictureGroup, type PictureNode} from './picture.ts'
import {shortened} from './shortened.ts'
import type {Spread} from './spread.ts'

interface NodeElement {
  readonly group: 'nodes'
  readonly data: {
    readonly id: string
    readonly kind: NodeKind | 'group'
    readonly label: string
    readonly short: string
    /** The zoom of the canvas from which the name has room. */
    readonly zoom: number
    readonly side: string
    readonly contested: boolean
    /** Of a group: as wide and high as its disc. */
    readonly width: number
    readonly height: number
  }
  readonly position: {readonly x: number; readonly y: number}
  readonly classes: string
}
interface EdgeElement {
  readonly group: 'edges'
  readonly data: {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly style: EdgeStyle
    /** Independent lines, three at most. */
    readonly weight: number
    /** How wide it is at a zoom of 1. */
    readonly wide: number
    readonly symmetric: boolean
    readonly ended: boolean
    readonly contested: boolean
    readonly fallen: boolean
    /** Always beside the line; empty for none. */
    readonly mark: string
    /** Beside the line when it is looked at. */
    readonly words: string
  }
  readonly classes: string
}
/** Between two groups of the overview: how many lines join their members, without direction. */
interface GroupLinesElement {
  readonly group: 'edges'
  readonly data: {readonly id: string; readonly source: string; readonly target: string; readonly many: number}
  readonly classes: 'between'
}
/** A node or line as Cytoscape takes it. Ids carry their kind, so that none is a name every object has. */
export type CanvasElement = NodeElement | EdgeElement | GroupLinesElement

/** What readers have done to a picture. */
export interface CanvasMarks {
  readonly focus: readonly string[]
  readonly pinned: readonly string[]
  readonly faded: ReadonlySet<string>
  /** Where nodes were dragged to, on the canvas. */
  readonly moved: ReadonlyMap<string, {readonly x: number; readonly y: number}>
}
export const noMarks: CanvasMarks = {focus: [], pinned: [], faded: new Set(), moved: new Map()}

/** Of a group on the canvas; no other id has a space after its first word. */
export const groupKey = (id: string): string => `group ${id}`
export const groupOfKey = (key: string): string | undefined => (key.startsWith('group ') ? key.slice(6) : undefined)
export const groupName = ({names, size}: PictureGroup): string => `${names.join(', ')} and others (${size})`

const classesOf = (key: string, {focus, pinned, faded}: CanvasMarks): string =>
  [focus.includes(key) && 'middle', pinned.includes(key) && 'pinned', faded.has(key) && 'out'].filter((name) => name !== false).join(' ')

function nodeElement({id, kind, label, x, y, zoom, side, contested}: PictureNode, {scale, stretch}: Spread, marks: CanvasMarks): NodeElement {
  return {
    group: 'nodes',
    data: {id, kind, label, short: shortened(label, 26), zoom: zoom / scale, side: side ?? 'below', contested: contested > 0, width: 0, height: 0},
    position: marks.moved.get(id) ?? {x: x * scale * stretch, y: y * scale},
    classes: classesOf(id, marks)
  }
}

function groupElement(group: PictureGroup, {scale, stretch}: Spread): NodeElement {
  const {id, x, y, radius} = group
  const label = groupName(group)
  const size = {width: Math.round(2 * radius * scale * stretch), height: Math.round(2 * radius * scale)}
  const data = {
    id: groupKey(id),
    kind: 'group' as const,
    label,
    short: `${shortened(group.names[0] ?? '', 18)} +${group.size - 1}`,
    zoom: 0,
    side: 'below',
    contested: false,
    ...size
  }
  return {group: 'nodes', data, position: {x: x * scale * stretch, y: y * scale}, classes: 'disc'}
}

function edgeElement(edge: PictureEdge, marks: CanvasMarks): EdgeElement {
  const {from, to, style, lines = 0, symmetric = false, ended = false, contested = false, departs = false, fallen = false} = edge
  const id = edgeKey(edge)
  const support = fallen ? ', support withdrawn' : lines === 1 ? ', 1 line' : lines > 1 ? `, ${lines} lines` : ''
  const weight = Math.min(3, Math.max(1, lines))
  const wide = edgeLooks[style].width * lineWidths[weight - 1]!
  const data = {id, source: from, target: to, style, weight, wide, symmetric, ended, contested, fallen}
  const mark = fallen ? 'support withdrawn' : departs ? '≠' : ''
  return {group: 'edges', data: {...data, mark, words: edgeWords(edge, from) + support}, classes: classesOf(id, marks)}
}

function betweenGroups({between: [a, b], lines}: GroupLines): GroupLinesElement[] {
  if (a === b) return []
  const many = Math.min(12, 1 + Math.round(Math.log2(lines) * 1.6))
  return [{group: 'edges', data: {id: `between ${a} ${b}`, source: groupKey(a), target: groupKey(b), many}, classes: 'between'}]
}

/** The same nodes and edges as in drawing and list, for the canvas; and its groups as discs behind them. */
export const canvasElements = (picture: Picture, spread: Spread, marks: CanvasMarks = noMarks): CanvasElement[] => [
  ...picture.groups.map((group) => groupElement(group, spread)),
  ...(picture.groupLines ?? []).flatMap(betweenGroups),
  ...picture.nodes.map((node) => nodeElement(node, spread, marks)),
  ...picture.edges.map((edge) => edgeElement(edge, marks))
]
