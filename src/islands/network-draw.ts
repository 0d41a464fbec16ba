import {type CanvasMarks, canvasElements} from '../network/canvas-elements.ts'
import type {NetworkState} from '../network/network-state.ts'
import {edgeKey, type Picture} from '../network/picture.ts'
import {countWords} from '../network/scene.ts'
import {overviewSpread, type Spread, spreadFor} from '../network/spread.ts'
import {nodeTitle} from '../network/titles.ts'
import {isSmall} from './media.ts'
import type {Canvas} from './network-canvas.ts'
import {listElement} from './network-list.ts'
import type {Shown} from './network-pipeline.ts'
import type {NetworkStage} from './network-stage.ts'
import type {NetworkStore} from './network-store.ts'

export interface DrawOn {
  readonly host: HTMLElement
  readonly base: string
  readonly store: NetworkStore
  readonly stage: NetworkStage
  readonly canvas: () => Canvas | undefined
  readonly say: (words: string) => void
  readonly open: (key: string) => void
  /** Fills the panel anew. */
  readonly panel: (shown: Shown) => void
}
export interface NetworkDrawing {
  readonly draw: (shown: Shown) => void
  readonly spread: () => Spread
  /** A canvas came or the list is wanted: all is drawn as if for the first time. */
  readonly again: () => void
}

const samePicture = (a: Picture, b: Picture): boolean =>
  a.nodes.length === b.nodes.length &&
  a.edges.length === b.edges.length &&
  a.nodes.every((node, at) => node === b.nodes[at]) &&
  a.edges.every((edge, at) => edge === b.edges[at])

/** “Jane Roe, person, 12 connections”, “3 selected”, or nothing for a line. */
function selectionWords({selected}: NetworkState, {nodes, edges}: Picture): string {
  const [first, ...rest] = selected.flatMap((key) => nodes.find(({id}) => id === key) ?? [])
  if (first) return rest.length > 0 ? `${rest.length + 1} selected` : nodeTitle(first)
  return edges.some((edge) => edgeKey(edge) === selected[0]) ? 'A line is selected' : ''
}

/** Fills the list with a picture that is not in it yet. */
function listFiller(holder: Element | null, make: (picture: Picture) => HTMLElement): (picture: Picture) => void {
  let listed: Picture | undefined
  return (picture) => {
    if (listed === picture) return
    listed = picture
    holder?.replaceChildren(make(picture))
  }
}

/** Puts what is to be shown on canvas, list, panel and status line; each only where something changed. */
export function networkDrawing({host, base, store, stage, canvas, say, open, panel}: DrawOn): NetworkDrawing {
  let last: Shown | undefined
  let lastState: NetworkState | undefined
  let marked = ''
  let paneled = ''
  let used: Spread = overviewSpread
  const spreadOf = ({level}: Shown): Spread => {
    const {clientWidth, clientHeight} = stage.box
    return level.spread === overviewSpread && clientHeight > 0 ? spreadFor(clientWidth, clientHeight) : level.spread
  }
  const fillList = listFiller(host.querySelector('[data-list]'), (picture) => listElement(picture, base, store.state(), open))
  const drawCanvas = (shown: Shown, state: NetworkState, isSame: boolean): void => {
    const {picture, faded} = shown.scene
    const marks: CanvasMarks = {focus: state.focus, pinned: state.pinned, faded, moved: store.moved()}
    const key = JSON.stringify([state.focus, state.pinned, [...faded], [...store.moved()]])
    const isFresh = last?.level.key !== shown.level.key
    if (isFresh) used = spreadOf(shown)
    if (!isSame || isFresh || key !== marked) {
      canvas()?.show(canvasElements(picture, used, marks), isFresh)
      if (isFresh && state.camera) canvas()?.lookAt(state.camera)
    }
    marked = key
    canvas()?.choose(state.selected)
  }
  const tell = (shown: Shown, state: NetworkState): void => {
    const counts = countWords(shown.scene.counts)
    const isNew = state.selected.join() !== lastState?.selected.join()
    const words = isNew ? selectionWords(state, shown.scene.picture) : ''
    if (words !== '') say(words)
    else if (last && counts !== countWords(last.scene.counts)) say(counts)
  }
  addEventListener('beforeprint', () => last && fillList(last.scene.picture))
  return {
    spread: () => used,
    again() {
      last = undefined
    },
    draw(shown) {
      const state = store.state()
      const {picture} = shown.scene
      const isSame = last !== undefined && samePicture(last.scene.picture, picture)
      drawCanvas(shown, state, isSame)
      if (!canvas() || state.view === 'list') fillList(picture)
      const chosen = state.selected.at(-1)
      const isChosen = chosen !== lastState?.selected.at(-1) && picture.nodes.some(({id}) => id === chosen)
      if (!isSame || isChosen) stage.enter(picture, isChosen ? chosen : undefined)
      tell(shown, state)
      const key = JSON.stringify([state.selected, state.pinned, state.expanded, state.added, state.focus])
      if (!isSame || key !== paneled) panel(shown)
      paneled = key
      // On a phone what stands behind a selection lies over the lower half: the drawing moves into the upper one.
      if (lastState && isChosen && isSmall()) stage.holder.scrollIntoView({block: 'start'})
      last = shown
      lastState = state
    }
  }
}
