import {arrowPaths, type EdgeStyle, edgeLooks, edgeStyles, lineWidths, type NodeKind, nodeKinds, nodeLooks} from './encoding.ts'
import type {Picture, PictureEdge} from './picture.ts'

export interface LegendEntry<T> {
  readonly key: T
  readonly word: string
  readonly count: number
  /** A small drawing, the same as in the picture. */
  readonly svg: string
}
export interface Legend {
  readonly kinds: readonly LegendEntry<NodeKind>[]
  readonly styles: readonly LegendEntry<EdgeStyle>[]
  /** What else is told of lines: how well they are sourced, contested, over. */
  readonly marks: readonly LegendEntry<MarkName>[]
}
export type MarkName = 'one-line' | 'two-lines' | 'more-lines' | 'contested' | 'departs' | 'ended' | 'fallen'

const small = (box: string, width: number, inside: string): string =>
  `<svg class="picture glyph" viewBox="${box}" width="${width}" height="18" aria-hidden="true" focusable="false">${inside}</svg>`

export const nodeGlyph = (kind: NodeKind): string => small('-11 -11 22 22', 18, `<g class="node ${kind}"><path d="${nodeLooks[kind].path}"/></g>`)

export function edgeGlyph(style: EdgeStyle): string {
  const {dashes, width, arrow} = edgeLooks[style]
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : ''
  const head = arrow === 'none' ? '' : `<g class="head ${style}" transform="translate(42 9)"><path d="${arrowPaths[arrow]}"/></g>`
  return small(
    '0 0 44 18',
    44,
    `<g class="edge ${style}" fill="none" stroke-width="${width}"${dash}><path d="M2 9H${arrow === 'none' ? 42 : 35}"/></g>${head}`
  )
}

const stroke = (width: number, to: number, more = ''): string =>
  `<g class="edge says" fill="none" stroke-width="${width}"><path${more} d="M2 9H${to}"/></g>`
const head = (name: string): string => `<g class="head says${name}" transform="translate(42 9)"><path d="${arrowPaths.triangle}"/></g>`
const base = edgeLooks.says.width
const markLooks: Readonly<Record<MarkName, readonly [word: string, svg: string, has: (edge: PictureEdge) => boolean]>> = {
  'one-line': ['hollow head: 1 line of sourcing at most', stroke(base, 34) + head(' hollow'), ({lines = 0}) => lines < 2],
  'two-lines': ['2 independent lines', stroke(base * lineWidths[1]!, 35) + head(''), ({lines = 0}) => lines === 2],
  'more-lines': ['3 or more independent lines', stroke(base * lineWidths[2]!, 35) + head(''), ({lines = 0}) => lines > 2],
  contested: [
    'contested: a claim is disputed or denied',
    `${stroke(base, 42)}<path class="contested" d="M22 5l4 4l-4 4l-4-4z"/>`,
    ({contested}) => contested === true
  ],
  departs: [
    'a source differs from what it rests on',
    `${stroke(base, 42)}<text class="mark-line" x="22" y="14" text-anchor="middle">≠</text>`,
    ({departs}) => departs === true
  ],
  ended: ['said of the past: lighter, with a gap', stroke(base, 28, ' class="ended"') + head(' ended'), ({ended}) => ended === true],
  fallen: ['support withdrawn', stroke(base, 42, ' class="fallen"'), ({fallen}) => fallen === true]
}
const markNames = Object.keys(markLooks) as MarkName[]

/** What the shapes and lines of a picture mean, with how often each is in it. */
export function legend({nodes, edges}: Pick<Picture, 'nodes' | 'edges'>): Legend {
  const kinds = nodeKinds.map((kind) => ({
    key: kind,
    word: nodeLooks[kind].word,
    count: nodes.filter((node) => node.kind === kind).length,
    svg: nodeGlyph(kind)
  }))
  const styles = edgeStyles.map((style) => ({
    key: style,
    word: edgeLooks[style].word,
    count: edges.filter((edge) => edge.style === style).length,
    svg: edgeGlyph(style)
  }))
  const marks = markNames.map((key) => {
    const [word, svg, has] = markLooks[key]
    return {key, word, count: edges.filter(has).length, svg: small('0 0 44 18', 44, svg)}
  })
  return {kinds, styles, marks}
}
