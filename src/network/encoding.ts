/**
 * How nodes and edges look and what they are called: the one table for drawing, canvas, legend and list.
 *
 * Nothing is told by colour alone: a kind has its shape and word, a stance its line, arrowhead and word.
 */
import {type EntityKind, entityKinds} from '../model/id.ts'

export type NodeKind = EntityKind | 'claim' | 'source'
export interface NodeLook {
  readonly word: string
  readonly plural: string
  /** Shape of the canvas. */
  readonly shape: 'ellipse' | 'rectangle' | 'tag' | 'pentagon' | 'hexagon' | 'barrel' | 'octagon' | 'diamond' | 'triangle'
  /** The same shape as an SVG path around 0,0. */
  readonly path: string
  /** CSS variable with its hue. */
  readonly hue: string
}

const look = (word: string, plural: string, shape: NodeLook['shape'], path: string): NodeLook => ({word, plural, shape, path, hue: `--kind-${word}`})

export const nodeLooks: Readonly<Record<NodeKind, NodeLook>> = {
  person: look('person', 'people', 'ellipse', 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z'),
  organisation: look('organisation', 'organisations', 'rectangle', 'M-6.5-6.5h13v13h-13z'),
  account: look('account', 'accounts', 'tag', 'M-8-6h11l6 6l-6 6h-11z'),
  place: look('place', 'places', 'pentagon', 'M0-8l7.6 5.5l-2.9 9h-9.4l-2.9-9z'),
  event: look('event', 'events', 'hexagon', 'M-8 0l4-7h8l4 7l-4 7h-8z'),
  work: look('work', 'works', 'barrel', 'M-6-5.5q6-3 12 0v11q-6 3-12 0z'),
  topic: look('topic', 'topics', 'octagon', 'M-3-7.5h6l4.5 4.5v6l-4.5 4.5h-6l-4.5-4.5v-6z'),
  claim: look('claim', 'claims', 'diamond', 'M0-9l9 9l-9 9l-9-9z'),
  source: look('source', 'sources', 'triangle', 'M0-8l8 14h-16z')
}
export const nodeKinds: readonly NodeKind[] = [...entityKinds, 'claim', 'source']

/** `says` is a speaker who supports; `supports` a source that does. */
export type EdgeStyle = 'relation' | 'says' | 'supports' | 'disputes' | 'mentions' | 'withdraws' | 'about' | 'basis'
export interface EdgeLook {
  /** In the legend. */
  readonly word: string
  /** From the first end to the second, and back; a relation's own words replace them. */
  readonly towards: string
  readonly back: string
  readonly line: 'solid' | 'dashed' | 'dotted'
  /** Lengths of strokes and gaps; empty when solid. */
  readonly dashes: readonly number[]
  readonly width: number
  /** Arrowhead of the canvas. */
  readonly arrow: 'triangle' | 'vee' | 'tee' | 'circle' | 'none'
  readonly hue: string
}

const dashes = {solid: [], dashed: [7, 4], dotted: [1.5, 3.5]} as const
const line = (
  word: string,
  towards: string,
  back: string,
  style: EdgeLook['line'],
  arrow: EdgeLook['arrow'],
  hue: string,
  width = 1.6
): EdgeLook => ({word, towards, back, line: style, dashes: dashes[style], width, arrow, hue})

export const edgeLooks: Readonly<Record<EdgeStyle, EdgeLook>> = {
  relation: line('relation', 'is related to', 'is related to', 'solid', 'triangle', '--edge-relation', 2.4),
  says: line('says', 'says something about', 'is spoken about by', 'solid', 'triangle', '--supports'),
  supports: line('supports', 'supports', 'is supported by', 'solid', 'vee', '--supports'),
  disputes: line('disputes or denies', 'disputes something said about', 'is the subject of something disputed by', 'dashed', 'tee', '--disputes', 2),
  mentions: line(
    'mentions',
    'mentions, without taking a side, something said about',
    'is the subject of something mentioned by',
    'solid',
    'none',
    '--mentions',
    0.9
  ),
  withdraws: line('withdraws', 'withdraws something said about', 'is the subject of something withdrawn by', 'dashed', 'circle', '--withdraws'),
  about: line('is about', 'is about', 'is the subject of', 'dotted', 'none', '--ink-soft', 1.2),
  basis: line('rests on', 'rests on', 'is a basis of', 'dotted', 'circle', '--ink-soft', 1.2)
}
export const edgeStyles: readonly EdgeStyle[] = ['relation', 'says', 'supports', 'disputes', 'mentions', 'withdraws', 'about', 'basis']

/** How much wider a line is drawn for 1, 2 and 3 or more independent lines of sourcing. */
export const lineWidths: readonly number[] = [1, 1.75, 2.6]

/** Arrowheads as SVG paths whose tip is at 0,0 and which come from the left. */
export const arrowPaths: Readonly<Record<EdgeLook['arrow'], string>> = {
  triangle: 'M0 0l-8 3.5v-7z',
  vee: 'M0 0l-8 4l2.5-4l-2.5-4z',
  tee: 'M-2.5-5h2.5v10h-2.5z',
  circle: 'M-6 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  none: ''
}
