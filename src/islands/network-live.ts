import {groupKey} from '../network/canvas-elements.ts'
import {type NetworkState, withoutFilters} from '../network/network-state.ts'
import {backTo, deepening, gathering} from '../network/transitions.ts'
import {readState} from '../network/url-state.ts'
import {forcedColours} from './media.ts'
import type {Canvas} from './network-canvas.ts'
import {crumbs, fillCount} from './network-crumbs.ts'
import {type Doings, doings} from './network-doings.ts'
import {networkDrawing} from './network-draw.ts'
import {factsLoader} from './network-facts.ts'
import {filterParts} from './network-filter-parts.ts'
import {type NetworkFrame, networkFrame} from './network-frame.ts'
import {type LevelLoader, levelLoader} from './network-levels.ts'
import type {NetworkPage} from './network-page.ts'
import {fillPanel, type PanelActions} from './network-panel.ts'
import {type PageParts, pageParts} from './network-parts.ts'
import {mended, pipeline, renamed, type Shown} from './network-pipeline.ts'
import {searchField} from './network-search-field.ts'
import {createStage, type NetworkStage} from './network-stage.ts'
import {type NetworkStore, networkStore} from './network-store.ts'
import {type NetworkTools, networkTools} from './network-tools.ts'
import {nextTask} from './next-task.ts'
import {siteJson} from './site-json.ts'

/** The network page, alive. */
export interface LiveNetwork {
  readonly view: (view: NetworkState['view']) => void
  /** Loads the canvas, if there is to be one, and draws. */
  readonly start: (focus: boolean) => Promise<void>
}
/** All that the live page consists of, made once. */
interface Live {
  readonly host: HTMLElement
  readonly still: HTMLElement
  readonly base: string
  readonly framed: boolean
  readonly frame: NetworkFrame
  readonly store: NetworkStore
  readonly loader: LevelLoader
  readonly facts: ReturnType<typeof factsLoader>
  readonly stage: NetworkStage
  readonly tools: NetworkTools
  readonly todo: Doings
  readonly filters: ReturnType<typeof filterParts>
  canvas: Canvas | undefined
  shown: Shown | undefined
  parts: PageParts | undefined
}

function firstState(tell: (words: string) => void): NetworkState {
  const {state, dropped} = readState(location.search)
  if (dropped.length > 0) tell(`Not understood in the address, left out: ${dropped.map((word) => word.slice(0, 60)).join(', ')}`)
  return location.hash === '#list' ? {...state, view: 'list'} : location.hash === '#table' ? {...state, view: 'table'} : state
}

const panelActions = ({store, todo}: Live): PanelActions => ({
  select: (key) => todo.select(key, false),
  open: todo.open,
  openGroup: (id) => todo.open(groupKey(id)),
  act: (what, ids) => todo.act(what, ids),
  common: todo.common,
  gather: (ids) => store.go(gathering(ids), true),
  add: todo.add
})

/** Builds the parts; `render` is called whenever the state changed. */
function build(host: HTMLElement, still: HTMLElement, render: () => void): Live {
  const [base, framed] = [host.dataset.base ?? '/', host.hasAttribute('data-embed')]
  const read = siteJson(`${base}data/network/`)
  const frame = networkFrame(host)
  const store = networkStore(firstState(frame.tell), render)
  const loader = levelLoader(read, async (from, to) => {
    const {pathDrawing} = await import('./path-drawing.ts')
    return pathDrawing(base)(from, to)
  })
  const shown = () => live.shown?.scene.picture
  const isHere = (id: string): boolean => shown()?.nodes.some((node) => node.id === id) ?? false
  const show: Parameters<typeof doings>[0]['show'] = (what) => {
    if (what === 'search') search.focus()
    else if (what === 'filters') live.filters.focus()
    else if (what === 'help') live.tools.help.showModal()
    else if (what === 'connect') live.parts?.connect()
    else frame.panel.querySelector<HTMLElement>('[data-act="common"]')?.click()
  }
  const todo = doings({base, framed, store, loader, canvas: () => live.canvas, shown, say: frame.say, host, show})
  const choose = (id: string): void => {
    if (isHere(id)) store.go({selected: [id], view: 'graph'}, true)
    else todo.open(id)
    live.stage.focus()
  }
  const search = searchField(base, {isHere, choose, addAll: todo.add})
  const deepen: Parameters<typeof networkTools>[3] = (depth) => {
    const change = deepening(store.state(), depth)
    if (change) store.go(change, true)
  }
  const live: Live = {
    host,
    still,
    base,
    framed,
    frame,
    store,
    loader,
    facts: factsLoader(read),
    todo,
    tools: networkTools(host, search.field, (what) => todo.act(what, undefined, live.stage.at()), deepen),
    stage: createStage(() => live.canvas, framed, {
      act: (action, at) => (action.act === 'depth' ? deepen(action.depth) : todo.act(action.act, undefined, at)),
      say: frame.say
    }),
    filters: filterParts(host, (change) => store.go(change, true), render),
    canvas: undefined,
    shown: undefined,
    parts: undefined
  }
  return live
}

/** Puts the canvas in the place of the drawing; once. */
async function mount(live: Live): Promise<void> {
  const {host, still, frame, stage, store, todo} = live
  const holder = host.querySelector<HTMLElement>('.network__stage')
  if (!holder || live.canvas) return
  const {createCanvas} = await import('./network-canvas.ts')
  await nextTask()
  if (live.canvas) return
  holder.append(frame.panel, stage.holder)
  host.classList.add('network--live')
  let soon: ReturnType<typeof setTimeout> | undefined
  live.canvas = createCanvas(stage.box, {
    select: todo.select,
    open: todo.open,
    moved: stage.moved,
    dragged: store.drag,
    steered() {
      clearTimeout(soon)
      soon = setTimeout(() => store.note({camera: live.canvas?.place()}), 300)
    }
  })
  still.hidden = true
  new ResizeObserver(() => live.canvas?.resize()).observe(stage.box)
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', () => live.canvas?.recolour())
}

/** The page as its other parts see it. */
const pageOf = (live: Live, spread: NetworkPage['spread'], listeners: (() => void)[]): NetworkPage => ({
  base: live.base,
  state: live.store.state,
  go: live.store.go,
  shown: () => live.shown?.scene.picture,
  spread,
  png: async () => live.canvas?.png(),
  onShown: (listener) => void listeners.push(listener),
  say: live.frame.say,
  toolbar: live.tools.bar
})

/** Everything of the live page; nothing is drawn before `start`. */
export function networkLive(host: HTMLElement, still: HTMLElement, mark: (state: NetworkState) => void): LiveNetwork {
  const live = build(host, still, () => void render())
  const {store, frame, tools, stage, loader, filters, base} = live
  const load = pipeline({loader, facts: live.facts, wantsFacts: filters.isOpen, tell: frame.tell})
  const listeners: (() => void)[] = []
  const actions = panelActions(live)
  const panel = ({scene, groupNames}: Shown): void =>
    fillPanel(frame.panel, {state: store.state(), picture: scene.picture, base, groupNames}, actions)
  const drawing = networkDrawing({host, base, store, stage, canvas: () => live.canvas, say: frame.say, open: live.todo.open, panel})
  const up = (level: 'overview' | 'group'): void => store.go(backTo(level, store.state()), true)
  const show = (shown: Shown): void => {
    const state = store.state()
    live.shown = shown
    drawing.draw(shown)
    frame.crumbs.replaceChildren(crumbs(state, shown.level.picture, shown.groupNames.get(state.group ?? ''), up))
    const line = host.querySelector<HTMLElement>('[data-count]')
    if (line) fillCount(line, shown.scene.counts, state, () => store.go(withoutFilters, true))
    filters.update(shown, state)
    tools.update(state, store.can())
    for (const listener of listeners) listener()
  }
  /** Not with colours of the reader's own, which a canvas would not follow: drawing and list of the page stay. */
  const wantsCanvas = (): boolean =>
    !forcedColours.matches && store.state().view === 'graph' && host.querySelector<HTMLElement>('#picture')?.offsetParent !== null
  async function render(): Promise<void> {
    const state = store.state()
    mark(state)
    still.hidden = live.canvas !== undefined && state.view !== 'drawing'
    try {
      if (!live.canvas && wantsCanvas()) {
        await mount(live)
        await nextTask()
        drawing.again()
      }
      const shown = await load(state)
      if (shown) show(shown)
    } catch {
      if (state !== store.state()) return
      const {change, words} = await mended(state, loader)
      if (words !== '') frame.tell(words)
      if (Object.keys(change).length > 0) store.go(change, false)
    }
  }
  addEventListener('popstate', () => store.take(readState(location.search).state))
  return {
    view: (view) => store.go({view}, true),
    async start(focus) {
      host.querySelector('#picture')?.before(tools.bar)
      host.append(tools.help)
      host.querySelector('.network__explore')?.remove()
      await render()
      if (focus) host.scrollIntoView({block: 'start'})
      if (focus) stage.focus()
      live.parts = pageParts(pageOf(live, drawing.spread, listeners), live.framed)
      const now = await renamed(store.state(), loader).catch(() => undefined)
      if (now) store.go(now, false)
    }
  }
}
