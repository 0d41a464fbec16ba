import {type KeyAction, keyAction} from '../network/keys.ts'
import type {Picture} from '../network/picture.ts'
import {nodeTitle} from '../network/titles.ts'
import {element} from './element.ts'
import type {Canvas} from './network-canvas.ts'
import type {ViewAction} from './network-controls.ts'
import {cursor} from './network-cursor.ts'

export interface StageActions {
  readonly select: (key: string | undefined) => void
  readonly open: (id: string) => void
  readonly clear: () => void
  readonly up: () => void
  readonly view: (what: ViewAction) => void
  readonly say: (words: string) => void
}
export interface Stage {
  readonly holder: HTMLElement
  readonly box: HTMLElement
  /** Where the keyboard stands in a new picture. */
  readonly enter: (picture: Picture, at: string | undefined) => void
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
function guardWheel(holder: HTMLElement, canvas: () => Canvas | undefined): void {
  const quiet = {capture: true, passive: true}
  holder.addEventListener('wheel', (event) => canvas()?.wheelZooms(event.ctrlKey || document.activeElement === holder), quiet)
  holder.addEventListener('touchstart', () => canvas()?.wheelZooms(true), quiet)
  holder.addEventListener('pointerdown', () => holder.focus({preventScroll: true}))
}

/** The drawing as one stop of the Tab key: a ring shows where the keyboard stands, a status says what is there. */
export function createStage(canvas: () => Canvas | undefined, actions: StageActions): Stage {
  const {box, ring, holder} = stageElements()
  const stands = cursor(canvas)
  const moved = (): void => {
    const node = stands.at()
    const place = node && canvas()?.placeOf(node.id)
    ring.hidden = !place || document.activeElement !== holder
    if (place) ring.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`
  }
  const tell = (): void => {
    const node = stands.at()
    if (!node) return
    canvas()?.reveal(node.id)
    moved()
    actions.say(nodeTitle(node))
  }
  const act = (action: KeyAction): void => {
    const node = stands.at()
    if (action.act === 'go') {
      stands.go(action.to, action.any)
      tell()
    } else if (action.act === 'pan') canvas()?.pan(pans[action.to][0], pans[action.to][1])
    else if (action.act === 'open') {
      if (node) actions.open(node.id)
    } else if (action.act === 'select') actions.select(node?.id)
    else if (action.act === 'clear') actions.clear()
    else if (action.act === 'up') actions.up()
    else actions.view(action.act)
  }
  holder.addEventListener('keydown', (event) => {
    const action = event.target === holder ? keyAction(event) : undefined
    if (!action) return
    event.preventDefault()
    act(action)
  })
  holder.addEventListener('focus', tell)
  holder.addEventListener('blur', moved)
  guardWheel(holder, canvas)
  return {
    holder,
    box,
    moved,
    enter(next, at) {
      stands.enter(next, at)
      moved()
    },
    focus: () => holder.focus({preventScroll: true})
  }
}
