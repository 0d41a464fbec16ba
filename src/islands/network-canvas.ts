import cytoscape, {type Core} from 'cytoscape'
import {canvasElements} from '../network/canvas-elements.ts'
import type {Picture} from '../network/picture.ts'
import type {Spread} from '../network/spread.ts'
import {styleAt} from './network-style.ts'

export interface CanvasEvents {
  /** A node's id or an edge's key; nothing: beside everything. */
  readonly select: (key: string | undefined) => void
  /** Wants it in the middle. */
  readonly open: (id: string) => void
  /** The view moved; what lies over the canvas has to follow. */
  readonly moved: () => void
}
export interface Canvas {
  readonly show: (picture: Picture, spread: Spread, focus: string | undefined) => void
  readonly choose: (key: string | undefined) => void
  /** Puts a node into the window without moving when it is already there. */
  readonly reveal: (id: string) => void
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
  readonly pan: (x: number, y: number) => void
  readonly placeOf: (id: string) => {readonly x: number; readonly y: number} | undefined
  readonly recolour: () => void
  readonly wheelZooms: (on: boolean) => void
  readonly resize: () => void
}

/** Names appear when there is room for them; sizes follow the zoom in steps. */
function followZoom(cy: Core): () => void {
  let last = 0
  return () => {
    const zoom = cy.zoom()
    const step = Math.round(Math.log2(zoom) * 4)
    cy.batch(() => {
      for (const node of cy.nodes()) node.toggleClass('labelled', (node.data('zoom') as number) <= zoom)
    })
    if (step === last) return
    last = step
    cy.style()
      .fromJson(styleAt(2 ** (step / 4)))
      .update()
  }
}

function listen(cy: Core, events: CanvasEvents): void {
  cy.on('tap', (event) => events.select(event.target === cy ? undefined : event.target.id()))
  cy.on('dbltap', 'node', (event) => events.open(event.target.id()))
  cy.on('mouseover', 'node, edge', (event) => {
    const near = event.target.isNode() ? event.target.closedNeighborhood() : event.target.union(event.target.connectedNodes())
    cy.batch(() => {
      cy.elements().not(near).addClass('faded')
      near.nodes().addClass('near')
    })
  })
  cy.on('mouseout', 'node, edge', () => cy.batch(() => cy.elements().removeClass('faded near')))
  cy.on('pan zoom resize position', events.moved)
}

/** What of the canvas can be moved about. */
type Camera = Pick<Canvas, 'fit' | 'reveal' | 'zoomBy' | 'pan' | 'resize'>

/** Movements of the view. One that nobody has moved stays fitted when its size changes. */
function camera(cy: Core): Camera {
  const follow = followZoom(cy)
  let untouched = true
  let soon: ReturnType<typeof setTimeout> | undefined
  cy.on('zoom', () => {
    clearTimeout(soon)
    soon = setTimeout(follow, 60)
  })
  cy.on('dragpan scrollzoom pinchzoom', () => {
    untouched = false
  })
  const middle = () => ({x: cy.width() / 2, y: cy.height() / 2})
  const fit = (): void => {
    cy.fit(undefined, cy.width() < 500 ? 14 : 36)
    if (cy.zoom() > 1.6) cy.zoom({level: 1.6, renderedPosition: middle()})
    cy.center()
    follow()
    untouched = true
  }
  return {
    fit,
    reveal(id) {
      const node = cy.getElementById(id)
      if (node.empty()) return
      const {x, y} = node.renderedPosition()
      if (x > 40 && y > 40 && x < cy.width() - 40 && y < cy.height() - 40) return
      cy.center(node)
      untouched = false
    },
    zoomBy(factor) {
      cy.zoom({level: cy.zoom() * factor, renderedPosition: middle()})
      untouched = false
    },
    pan(x, y) {
      cy.panBy({x, y})
      untouched = false
    },
    resize() {
      cy.resize()
      if (untouched) fit()
    }
  }
}

/** The window of the network on a canvas: fixed places, nothing moves by itself. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  const cy = cytoscape({
    container,
    layout: {name: 'preset'},
    style: styleAt(1),
    pixelRatio: Math.min(2, devicePixelRatio),
    boxSelectionEnabled: false,
    autounselectify: true,
    autoungrabify: true,
    userZoomingEnabled: false,
    minZoom: 0.15,
    maxZoom: 5
  })
  const view = camera(cy)
  listen(cy, events)
  return {
    ...view,
    show(picture, spread, focus) {
      cy.batch(() => {
        cy.elements().remove()
        cy.add(canvasElements(picture, spread, focus))
      })
      view.fit()
    },
    choose(key) {
      cy.batch(() => {
        cy.elements().removeClass('chosen')
        if (key !== undefined) cy.getElementById(key).addClass('chosen')
      })
    },
    placeOf(id) {
      const node = cy.getElementById(id)
      return node.empty() ? undefined : node.renderedPosition()
    },
    recolour: () => cy.style().fromJson(styleAt(cy.zoom())).update(),
    wheelZooms: (on) => void cy.userZoomingEnabled(on)
  }
}
