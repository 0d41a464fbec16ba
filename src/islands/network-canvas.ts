import cytoscape, {type Core, type ElementDefinition, type EventObject} from 'cytoscape'
import type {CanvasElement} from '../network/canvas-elements.ts'
import {elementChanges, zoomFor} from '../network/element-changes.ts'
import {type CanvasCamera, canvasCamera} from './network-camera.ts'
import {styleAt} from './network-style.ts'
import {styleNow} from './style-now.ts'

export interface CanvasEvents {
  /** A node's id, a group's or an edge's key, `more` when beside what is selected already; nothing: beside everything. */
  readonly select: (key: string | undefined, more: boolean) => void
  /** Wants it opened. */
  readonly open: (key: string) => void
  readonly dragged: (id: string, place: {readonly x: number; readonly y: number}) => void
  /** The view moved; what lies over the canvas has to follow. */
  readonly moved: () => void
  /** A reader moved it. */
  readonly steered: () => void
}
export interface Canvas extends CanvasCamera {
  /** Turns the drawing into another; `afresh` fits it into the window. */
  readonly show: (elements: readonly CanvasElement[], afresh: boolean) => void
  readonly choose: (keys: readonly string[]) => void
  /** Fades all but a node or line and what it is joined to; nothing: fades nothing. */
  readonly highlight: (key: string | undefined) => void
  readonly placeOf: (key: string) => {readonly x: number; readonly y: number} | undefined
  readonly recolour: () => void
  readonly wheelZooms: (on: boolean) => void
  readonly png: () => Promise<Blob>
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

/** So many lines show in words what they are. */
const mostTold = 3

function highlighter(cy: Core): Canvas['highlight'] {
  return (key) => {
    const one = key === undefined ? cy.collection() : cy.getElementById(key)
    cy.batch(() => {
      cy.elements().removeClass('faded near told')
      if (one.empty() || one.hasClass('disc')) return
      const near = one.union(one.openNeighborhood().union(one.connectedNodes()))
      cy.elements().not(near).not('.disc').addClass('faded')
      near.addClass('near')
      // More words than a few would lie upon each other; the panel has them all.
      if (near.edges().length <= mostTold) near.edges().addClass('told')
    })
  }
}

function listen(cy: Core, events: CanvasEvents, highlight: Canvas['highlight']): void {
  const isTouch = ({originalEvent}: EventObject): boolean => (originalEvent as Event | undefined)?.type.startsWith('touch') === true
  const select = (event: EventObject): void => {
    const more = (event.originalEvent as MouseEvent | undefined)?.shiftKey === true
    events.select(event.target === cy ? undefined : event.target.id(), more)
  }
  // What a finger selects opens a sheet over the drawing: only when it is sure that no second tap follows.
  cy.on('tap', (event) => isTouch(event) || select(event))
  cy.on('onetap', (event) => isTouch(event) && select(event))
  cy.on('taphold', 'node', (event) => events.select(event.target.id(), true))
  cy.on('dbltap', 'node', (event) => events.open(event.target.id()))
  cy.on('mouseover', 'node, edge', (event) => highlight(event.target.id()))
  cy.on('mouseout', 'node, edge', () => highlight(undefined))
  cy.on('dragfree', 'node', (event) => events.dragged(event.target.id(), {...event.target.position()}))
  cy.on('pan zoom resize position', events.moved)
}

const asDefinition = (element: CanvasElement): ElementDefinition =>
  element.group === 'nodes' && element.data.kind === 'group' ? {...element, grabbable: false, pannable: true} : element

/**
 * Turns one drawing into the next, piece by piece over frames; a newer one stops it. `added` is told whether anything
 * is new: what is only marked or taken away leaves the view where it is.
 */
function changer(cy: Core, added: (done: boolean, isNew: boolean) => void): (elements: readonly CanvasElement[]) => void {
  let run = 0
  return (elements) => {
    const own = ++run
    const {gone, kept, fresh} = elementChanges(new Set(cy.elements().map((one) => one.id())), elements)
    cy.batch(() => {
      for (const id of gone) cy.getElementById(id).remove()
      for (const {data, classes, ...element} of kept) {
        const one = cy.getElementById(data.id)
        one.data(data)
        for (const name of ['middle', 'pinned', 'out']) one.toggleClass(name, classes.split(' ').includes(name))
        if (element.group === 'nodes' && one.isNode()) one.position(element.position)
      }
    })
    const next = (at: number): void => {
      if (own !== run) return
      cy.batch(() => cy.add((fresh[at] ?? []).map(asDefinition)))
      const done = at + 1 >= fresh.length
      added(done, fresh.length > 0)
      if (!done) requestAnimationFrame(() => next(at + 1))
    }
    next(0)
  }
}

function pngOf(cy: Core): Promise<Blob> {
  return cy.png({output: 'blob-promise', full: true, scale: 2, maxWidth: 4096, maxHeight: 4096, bg: styleNow('--paper')})
}

/** Which names are there and how wide they are depends on the zoom, and the zoom on them: a few rounds are enough. */
function rounds(cy: Core, follow: () => void): (put: () => void) => void {
  return (put) => {
    for (let round = 0, before = 0; round < 4 && Math.abs(cy.zoom() / before - 1) > 0.02; round++) {
      before = cy.zoom()
      put()
      follow()
    }
  }
}

const settings = {
  layout: {name: 'preset'},
  boxSelectionEnabled: false,
  autounselectify: true,
  userZoomingEnabled: false,
  minZoom: 0.05,
  maxZoom: 5
} as const

/** The window of the network on a canvas: fixed places, nothing moves by itself. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  const cy = cytoscape({
    container,
    ...settings,
    style: styleAt(1),
    pixelRatio: Math.min(2, devicePixelRatio),
    autoungrabify: matchMedia('(pointer: coarse)').matches
  })
  const camera = canvasCamera(cy, events.steered)
  const follow = followZoom(cy)
  const highlight = highlighter(cy)
  let chosen: readonly string[] = []
  const mark = (): void => {
    cy.elements().removeClass('chosen')
    for (const key of chosen) cy.getElementById(key).addClass('chosen')
  }
  const withNames = rounds(cy, follow)
  const change = changer(cy, (done, isNew) => {
    if (isNew) withNames(camera.settle)
    if (done) cy.batch(mark)
  })
  let soon: ReturnType<typeof setTimeout> | undefined
  cy.on('zoom', () => {
    clearTimeout(soon)
    soon = setTimeout(follow, 60)
  })
  listen(cy, events, highlight)
  return {
    ...camera,
    fit: () => withNames(camera.fit),
    highlight,
    show(elements, afresh) {
      if (afresh) {
        cy.elements().remove()
        camera.fit()
        // The style for about the zoom it will have: otherwise all elements are styled twice.
        cy.zoom(zoomFor(elements, cy.width(), cy.height()))
        follow()
      }
      change(elements)
    },
    choose(keys) {
      chosen = keys
      cy.batch(mark)
    },
    placeOf(key) {
      const node = cy.getElementById(key)
      return node.empty() || !node.isNode() ? undefined : node.renderedPosition()
    },
    recolour: () => cy.style().fromJson(styleAt(cy.zoom())).update(),
    wheelZooms: (on) => void cy.userZoomingEnabled(on),
    png: () => pngOf(cy)
  }
}
