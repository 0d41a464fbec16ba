import {isEntityId, isId} from '../model/id.ts'
import {urlOf} from '../model/url-of.ts'
import {withoutFilters} from '../network/network-state.ts'
import type {NodeId, Picture} from '../network/picture.ts'
import {spreadFor} from '../network/spread.ts'
import {nodeTitle} from '../network/titles.ts'
import {changed, initialState, type NetworkState, readState, type StateChange, writeState} from '../network/url-state.ts'
import {visiblePicture} from '../network/visible.ts'
import {smallWindowLimits, windowLimits, windowOf} from '../network/window.ts'
import {element} from './element.ts'
import type {Canvas} from './network-canvas.ts'
import {type Controls, controls, type ViewAction} from './network-controls.ts'
import {fillCount} from './network-count.ts'
import {filtersIn} from './network-filters.ts'
import {listElement} from './network-list.ts'
import {fillPanel} from './network-panel.ts'
import {type Level, pictureLoader} from './network-pictures.ts'
import {createStage, type Stage} from './network-stage.ts'
import {viewLinks} from './network-views.ts'

const isSmall = (): boolean => matchMedia('(max-width: 40rem)').matches
/** With colours of the reader's own, drawing and list of the page stay; a canvas would not follow them. */
const keepsStill = (): boolean => matchMedia('(forced-colors: active)').matches

/** The network page, once a reader wants more than its drawing and list. */
class NetworkView extends HTMLElement {
  #base = '/'
  #state: NetworkState = initialState
  #level: Level | undefined
  #shown: Picture | undefined
  #canvas: Canvas | undefined
  #stage: Stage | undefined
  #controls: Controls | undefined
  #load: ReturnType<typeof pictureLoader> | undefined
  #updateFilters: ReturnType<typeof filtersIn> | undefined
  #markView: ReturnType<typeof viewLinks> | undefined
  #panel = element('aside', {class: 'panel', 'aria-label': 'What stands behind the selection', tabindex: '-1'})
  #said = element('p', {class: 'unseen', role: 'status'})
  #notice = element('p', {class: 'network__notice', role: 'alert', hidden: true})
  #filled: string | undefined
  #run = 0

  connectedCallback(): void {
    const still = this.querySelector<HTMLElement>('.network__static')
    if (!still) return
    this.#base = this.dataset.base ?? '/'
    const {state, dropped} = readState(location.search)
    this.#state = location.hash === '#list' ? {...state, view: 'list'} : state
    this.prepend(this.#notice, this.#said)
    const explore = element('button', {type: 'button', class: 'network__explore'}, 'Explore this drawing')
    still.before(explore)
    explore.addEventListener('click', () => void this.#start(true))
    still.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && void this.#start(false), {once: true})
    this.#markView = viewLinks(this, (view) => {
      void this.#start(false)
      this.#go({view}, true)
    })
    addEventListener('popstate', () => {
      this.#state = readState(location.search).state
      this.dataset.view = this.#state.view
      void this.#start(false)
      void this.#render()
    })
    if (dropped.length > 0) this.#tell(`Not understood in the address, left out: ${dropped.map((word) => word.slice(0, 60)).join(', ')}`)
    // On a phone the list comes first, until the address or the reader says otherwise.
    if (location.search !== '' || location.hash !== '') this.dataset.view = this.#state.view
    this.#markView(isSmall() && !this.hasAttribute('data-view') ? 'list' : this.#state.view)
    if (location.search !== '') void this.#start(false)
  }

  #tell(words: string): void {
    this.#notice.hidden = words === ''
    this.#notice.textContent = words
  }

  /** Loads what the first view does without; once. */
  async #start(focus: boolean): Promise<void> {
    if (this.#load) return
    this.#load = pictureLoader(this.#base)
    const isHere = (id: string): boolean => this.#shown?.nodes.some((node) => node.id === id) ?? false
    this.#controls = controls(
      this.#base,
      (what) => this.#view(what),
      isHere,
      (id) => {
        this.#go(isHere(id) ? {selected: [id], view: 'graph'} : {focus: [id], selected: [id], view: 'graph'}, true)
        this.#stage?.focus()
      }
    )
    const legend = this.querySelector<HTMLElement>('.legend')
    const invented = Number(this.dataset.fictional)
    if (legend) this.#updateFilters = filtersIn(legend, invented, (change) => this.#go(change, true))
    this.#stage = createStage(() => this.#canvas, {
      select: (key) => this.#select(key),
      open: (id) => this.#open(id),
      clear: () => (this.#state.selected.length === 0 ? this.#up() : this.#select(undefined)),
      up: () => this.#up(),
      view: (what) => this.#view(what),
      say: (words) => this.#say(words)
    })
    if (!keepsStill()) await this.#mount(focus)
    // What was shown meanwhile was shown without a canvas.
    this.#level = undefined
    await this.#render()
  }

  async #mount(focus: boolean): Promise<void> {
    const [still, holder] = [this.querySelector<HTMLElement>('.network__static'), this.querySelector<HTMLElement>('.network__stage')]
    const [stage, tools] = [this.#stage, this.#controls]
    if (!still || !holder || !stage || !tools) return
    const {createCanvas} = await import('./network-canvas.ts')
    holder.before(tools.bar)
    holder.append(this.#panel, stage.holder, tools.help)
    this.classList.add('network--live')
    still.hidden = true
    this.querySelector('.network__explore')?.remove()
    this.#canvas = createCanvas(stage.box, {select: (key) => this.#select(key), open: (id) => this.#open(id), moved: stage.moved})
    new ResizeObserver(() => this.#canvas?.resize()).observe(stage.box)
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
      matchMedia(query).addEventListener('change', () => this.#canvas?.recolour())
    if (focus) stage.focus()
  }

  #say(words: string): void {
    this.#said.textContent = words
  }

  #select(key: string | undefined): void {
    this.#go({selected: key === undefined ? [] : [key]}, false)
  }

  /** Into the middle; what is there already, and what can never be, opens its page. */
  #open(id: string): void {
    const canBeMiddle = isId(id) && (isEntityId(id) || id.startsWith('claim/'))
    if (!canBeMiddle || this.#state.focus.includes(id)) location.assign(urlOf(id as NodeId, this.#base))
    else this.#go({focus: [id], selected: [id]}, true)
  }

  #up(): void {
    const {focus} = this.#state
    if (focus.length > 0) this.#go({focus: [], selected: focus.filter(isEntityId)}, true)
  }

  #view(what: ViewAction): void {
    if (what === 'zoom-in') this.#canvas?.zoomBy(1.3)
    if (what === 'zoom-out') this.#canvas?.zoomBy(1 / 1.3)
    if (what === 'fit') this.#canvas?.fit()
    if (what === 'help') this.#controls?.help.showModal()
    if (what === 'search') this.#controls?.search.focus()
    if (what === 'filters') this.querySelector<HTMLElement>('.legend input')?.focus()
  }

  #go(change: StateChange, push: boolean): void {
    this.#state = changed(this.#state, change)
    const query = writeState(this.#state)
    const address = query === '' ? location.pathname : query
    if (push) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    if (change.view) this.dataset.view = change.view
    void this.#render()
  }

  async #loaded(): Promise<Level | undefined> {
    const {focus} = this.#state
    try {
      return await this.#load?.(this.#state)
    } catch {
      if (focus !== this.#state.focus) return undefined
      this.#tell(
        focus.length === 0
          ? 'The network could not be loaded. Drawing and list of this page still hold it.'
          : `Nothing is drawn here for ${focus.join(', ').slice(0, 90)}. This is the whole network.`
      )
      if (focus.length > 0) this.#go({focus: [], selected: []}, false)
      return undefined
    }
  }

  async #render(): Promise<void> {
    if (this.hasAttribute('data-view')) this.#markView?.(this.#state.view)
    const run = ++this.#run
    const level = await this.#loaded()
    if (!level || run !== this.#run) return
    const [focus, selected] = [this.#state.focus[0], this.#state.selected[0]]
    const visible = visiblePicture(level.picture, this.#state)
    const wanted = new Set([focus, ...(selected?.split(' ') ?? [])].filter((id) => id !== undefined))
    const shown = windowOf(visible, wanted, isSmall() ? smallWindowLimits : windowLimits)
    const fresh = level !== this.#level || !this.#isShown(shown)
    if (fresh) this.#draw(level, shown)
    this.#level = level
    const line = this.querySelector<HTMLElement>('[data-count]')
    if (line)
      fillCount(
        line,
        level.picture,
        shown,
        this.#state,
        () => this.#up(),
        () => this.#go(withoutFilters, true)
      )
    this.#canvas?.choose(selected)
    const actions = {focus, select: (key: string | undefined) => this.#select(key), open: (id: string) => this.#open(id)}
    if (fresh || selected !== this.#filled) fillPanel(this.#panel, selected, shown, this.#base, actions)
    this.#filled = selected
    this.#updateFilters?.(this.#state, level.picture)
    const node = shown.nodes.find(({id}) => id === selected)
    if (!node) return
    this.#stage?.enter(shown, node.id)
    this.#say(nodeTitle(node))
  }

  #isShown({nodes, edges}: Picture): boolean {
    const now = this.#shown
    return (
      now?.nodes.length === nodes.length &&
      now.edges.length === edges.length &&
      nodes.every((node, at) => node === now.nodes[at]) &&
      edges.every((edge, at) => edge === now.edges[at])
    )
  }

  #draw({spread}: Level, shown: Picture): void {
    const [focus, selected] = [this.#state.focus[0], this.#state.selected[0]]
    this.#shown = shown
    const {clientWidth, clientHeight} = this.#stage?.box ?? this
    const fitting = focus === undefined && clientHeight > 0 ? spreadFor(clientWidth, clientHeight) : spread
    this.#canvas?.show(shown, fitting, focus)
    this.#stage?.enter(shown, selected ?? focus)
    this.querySelector('[data-list]')?.replaceChildren(listElement(shown, this.#base))
  }
}
customElements.define('network-view', NetworkView)
