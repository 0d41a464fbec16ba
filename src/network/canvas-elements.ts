import type {EdgeStyle, NodeKind} from './encoding.ts'
import {edgeKey, type Picture} from './picture.ts'
import {shortened} from './shortened.ts'
import type {Spread} from './spread.ts'

/** A node or line as Cytoscape takes it. Ids carry their kind, so that none is a name every object has. */
export type CanvasElement =
  | {
      readonly group: 'nodes'
      readonly data: {
        readonly id: string
        readonly kind: NodeKind
        readonly label: string
        readonly short: string
        /** The zoom of the canvas from which the name has room. */
        readonly zoom: number
        readonly side: string
      }
      readonly position: {readonly x: number; readonly y: number}
      readonly classes: string
    }
  | {
      readonly group: 'edges'
      readonly data: {
        readonly id: string
        readonly source: string
        readonly target: string
        readonly style: EdgeStyle
        readonly symmetric: boolean
        readonly ended: boolean
        readonly contested: boolean
      }
    }

/** The same nodes and edges as in drawing and list, for the canvas. */
export function canvasElements(picture: Picture, {scale, stretch}: Spread, focus: string | undefined): CanvasElement[] {
  const nodes = picture.nodes.map(
    ({id, kind, label, x, y, zoom, side}): CanvasElement => ({
      group: 'nodes',
      data: {id, kind, label, short: shortened(label, 26), zoom: zoom / scale, side: side ?? 'below'},
      position: {x: x * scale * stretch, y: y * scale},
      classes: id === focus ? 'middle' : ''
    })
  )
  const edges = picture.edges.map(
    (edge): CanvasElement => ({
      group: 'edges',
      data: {
        id: edgeKey(edge),
        source: edge.from,
        target: edge.to,
        style: edge.style,
        symmetric: edge.symmetric ?? false,
        ended: edge.ended ?? false,
        contested: edge.contested ?? false
      }
    })
  )
  return [...nodes, ...edges]
}
