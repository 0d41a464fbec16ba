import {type KeyAction, keyAction} from '../network/keys.ts'
import type {Picture} from '../network/picture.ts'
import {element} from './element.ts'
import type {Canvas} from './network-canvas.ts'
import {cursor} from './network-cursor.ts'

export interface StageActions {
  /** What a key asks for besides walking and panning; with where the keyboard stands. */
  readonly act: (action: Exclude<KeyAction, {act: 'go' | 'pan'}>, at: string | undefined) => void
  readonly say: (words: string) => void
}
export interface NetworkStage {
  readonly holder: HTMLElement
  readonly box: HTMLElement
  /** Where the keyboard stands in a new picture. */
  readonly enter: (picture: Picture, at: string | undefined) => void
  readonly at: () => string | undefined
  readonly moved: () => void
  readonly focus: () => void
}

const pans = {left: [60, 0], right: [-60, 0], up: [0, 60], down: [0, -60]} as const
const hintText = 'Arrow keys go from node to node, Space selects, Enter opens, the question mark lists the keys.'

function stageElements(): {readonly box: HTMLElement; readonly ring: HTMLElement; readonly holder: HTMLElement} {
  const box = element('div', {class: 'network__canvas'})
  const ring = element('div', {class: 'network__ring', 'aria-hidden': 'true', hidden: true})
  const hint = element('p', {id: 'network-keys-hint', class: 'unseen'}, hintText)
  const label = {'aria-label': 'Drawing of the network', 'aria-describedby': hint.id}
  return {box, ring, holder: element('div', {class: 'network__live', role: 'application', tabindex: '0', ...label}, box, ring, hint)}
}

/** The wheel scrolls the page until the reader has clicked into the drawing, or holds Ctrl; fingers always zoom it. */
function guardWheel(holder: HTMLElement, framed: boolean, canvas: () => Canvas | undefined): void {
  const quiet = {capture: true, passive: true}
  const isFree = (event: WheelEvent): boolean => event.ctrlKey || (!framed && document.activeElement === holder)
  holder.addEventListener('wheel', (event) => canvas()?.wheelZooms(isFree(event)), quiet)
  holder.addEventListener('touchstart', () => canvas()?.wheelZooms(true), quiet)
  // Cytoscape takes the focus away when it is pressed.
  for (const name of ['pointerdown', 'pointerup']) holder.addEventListener(name, () => holder.focus({preventScroll: true}))
}

/** The drawing as one stop of the Tab key: a ring shows where the keyboard stands, a status says what is there. */
export function createStage(canvas: () => Canvas | undefined, framed: boolean, actions: StageActions): NetworkStage {
  const {box, ring, holder} = stageElements()
  const stands = cursor(canvas)
  const moved = (): void => {
    const stop = stands.at()
    const place = stop && canvas()?.placeOf(stop.key)
    ring.hidden = !place || document.activeElement !== holder
    if (place) ring.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`
  }
  const tell = (): void => {
    const stop = stands.at()
    if (!stop) return
    canvas()?.reveal(stop.key)
    canvas()?.highlight(stop.key)
    moved()
    actions.say(stop.title)
  }
  const isByKeyboard = (): boolean => holder.matches(':focus-visible')
  holder.addEventListener('keydown', (event) => {
    const action = event.target === holder ? keyAction(event) : undefined
    if (!action) return
    event.preventDefault()
    if (action.act === 'go') {
      stands.go(action.to, action.any)
      tell()
    } else if (action.act === 'pan') canvas()?.pan(pans[action.to][0], pans[action.to][1])
    else actions.act(action, stands.at()?.key)
  })
  holder.addEventListener('focus', () => (isByKeyboard() ? tell() : moved()))
  holder.addEventListener('blur', () => {
    canvas()?.highlight(undefined)
    moved()
  })
  guardWheel(holder, framed, canvas)
  return {
    holder,
    box,
    moved,
    at: () => stands.at()?.key,
    enter(next, at) {
      stands.enter(next, at)
      moved()
    },
    focus: () => holder.focus({preventScroll: true})
  }
}
