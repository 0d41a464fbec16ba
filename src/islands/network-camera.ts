import type {Core} from 'cytoscape'
import type {Camera} from '../network/network-state.ts'

/** What of the canvas can be moved about. */
export interface CanvasCamera {
  readonly fit: () => void
  /** Fits again as long as nobody has moved the view. */
  readonly settle: () => void
  /** Puts a node into the window without moving when it is already there. */
  readonly reveal: (id: string) => void
  readonly zoomBy: (factor: number) => void
  readonly pan: (x: number, y: number) => void
  readonly resize: () => void
  /** Where the view was moved to; nothing while it is fitted. */
  readonly place: () => Camera | undefined
  readonly lookAt: (camera: Camera) => void
}

/** Movements of the view, told of by `steered` when a reader makes them. One that nobody has moved stays fitted. */
export function canvasCamera(cy: Core, steered: () => void): CanvasCamera {
  let untouched = true
  const moved = (): void => {
    untouched = false
    steered()
  }
  cy.on('dragpan scrollzoom pinchzoom', moved)
  const middle = () => ({x: cy.width() / 2, y: cy.height() / 2})
  const fit = (): void => {
    // Lines run between nodes: measuring them too takes most of the time and changes nothing.
    const nodes = cy.nodes()
    cy.fit(nodes, cy.width() < 500 ? 14 : 36)
    if (cy.zoom() > 1.6) {
      cy.zoom({level: 1.6, renderedPosition: middle()})
      cy.center(nodes)
    }
    untouched = true
  }
  const settle = (): void => {
    if (untouched) fit()
  }
  return {
    fit() {
      fit()
      steered()
    },
    settle,
    reveal(id) {
      const node = cy.getElementById(id)
      if (node.empty()) return
      const {x, y} = node.renderedPosition()
      if (x > 40 && y > 40 && x < cy.width() - 40 && y < cy.height() - 40) return
      cy.center(node)
      moved()
    },
    zoomBy(factor) {
      cy.zoom({level: cy.zoom() * factor, renderedPosition: middle()})
      moved()
    },
    pan(x, y) {
      cy.panBy({x, y})
      moved()
    },
    resize() {
      cy.resize()
      settle()
    },
    place() {
      const [zoom, {x, y}] = [cy.zoom(), cy.pan()]
      const at = (wide: number, shift: number): number => Math.round((wide / 2 - shift) / zoom) + 0
      return untouched ? undefined : {x: at(cy.width(), x), y: at(cy.height(), y), z: Math.round(zoom * 1000) / 1000}
    },
    lookAt({x, y, z}) {
      cy.viewport({zoom: z, pan: {x: cy.width() / 2 - x * z, y: cy.height() / 2 - y * z}})
      untouched = false
    }
  }
}
