import {arrowPaths, type EdgeStyle, edgeLooks, edgeStyles, type NodeKind, nodeKinds, nodeLooks} from './encoding.ts'
import type {Picture} from './picture.ts'

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
  /** Edges with a contested claim. */
  readonly contested: {readonly count: number; readonly svg: string}
}

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

const contestedGlyph = small(
  '0 0 44 18',
  44,
  '<g class="edge says" fill="none" stroke-width="1.6"><path d="M2 9H42"/></g><path class="contested" d="M22 5l4 4l-4 4l-4-4z"/>'
)

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
  return {
    kinds,
    styles,
    contested: {count: edges.filter(({contested}) => contested).length, svg: contestedGlyph}
  }
}
