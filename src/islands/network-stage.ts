import {type KeyAction, keyAction} from '../network/keys.ts'
import {nearestIn} from '../network/nearest.ts'
import type {Picture, PictureNode} from '../network/picture.ts'
import {nodeTitle} from '../network/titles.ts'
import {element} from './element.ts'
import type {Canvas} from './network-canvas.ts'
import type {ViewAction} from './network-controls.ts'

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

/** The drawing as one stop of the Tab key: a ring shows where the keyboard stands, a status says what is there. */
export function createStage(canvas: () => Canvas | undefined, actions: StageActions): Stage {
  const box = element('div', {class: 'network__canvas'})
  const ring = element('div', {class: 'network__ring', 'aria-hidden': 'true', hidden: true})
  const hint = element(
    'p',
    {id: 'network-keys-hint', class: 'unseen'},
    'Arrow keys go from node to node, Space selects, Enter opens, the question mark lists the keys.'
  )
  const holder = element(
    'div',
    {
      class: 'network__live',
      role: 'application',
      tabindex: '0',
      'aria-label': 'Drawing of the network',
      'aria-describedby': hint.id
    },
    box,
    ring,
    hint
  )
  let picture: Picture = {nodes: [], edges: [], groups: [], more: 0}
  let cursor: string | undefined
  const nodeAt = (id: string | undefined): PictureNode | undefined => picture.nodes.find((node) => node.id === id)
  const moved = (): void => {
    const place = cursor === undefined ? undefined : canvas()?.placeOf(cursor)
    ring.hidden = !place || document.activeElement !== holder
    if (place) ring.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`
  }
  const stand = (id: string | undefined): void => {
    const node = nodeAt(id)
    if (!node) return
    cursor = node.id
    canvas()?.reveal(node.id)
    moved()
    actions.say(nodeTitle(node))
  }
  const go = ({to, any}: Extract<KeyAction, {act: 'go'}>): void => {
    const from = nodeAt(cursor) ?? picture.nodes[0]
    if (!from) return
    const linked = new Set(picture.edges.flatMap((edge) => (edge.from === from.id ? [edge.to] : edge.to === from.id ? [edge.from] : [])) as string[])
    const places = picture.nodes.flatMap(({id}) => {
      const place = canvas()?.placeOf(id)
      return place && (any || id === from.id || linked.has(id)) ? [{id: id as string, x: place.x, y: place.y}] : []
    })
    const start = places.find(({id}) => id === from.id)
    stand((start && nearestIn(to, start, places)) ?? from.id)
  }
  const act = (action: KeyAction): void => {
    if (action.act === 'go') go(action)
    else if (action.act === 'pan') canvas()?.pan(pans[action.to][0], pans[action.to][1])
    else if (action.act === 'open') {
      if (cursor !== undefined) actions.open(cursor)
    } else if (action.act === 'select') actions.select(cursor)
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
  holder.addEventListener('focus', () => stand(cursor ?? picture.nodes[0]?.id))
  holder.addEventListener('blur', moved)
  // The wheel scrolls the page until the reader has clicked into the drawing, or holds Ctrl.
  holder.addEventListener('wheel', (event) => canvas()?.wheelZooms(event.ctrlKey || document.activeElement === holder), {
    capture: true,
    passive: true
  })
  holder.addEventListener('touchstart', () => canvas()?.wheelZooms(true), {capture: true, passive: true})
  holder.addEventListener('pointerdown', () => holder.focus({preventScroll: true}))
  return {
    holder,
    box,
    enter(next, at) {
      picture = next
      cursor = nodeAt(at)?.id ?? nodeAt(cursor)?.id ?? next.nodes[0]?.id
      moved()
    },
    moved,
    focus: () => holder.focus({preventScroll: true})
  }
}
