import {urlOf} from '../model/url-of.ts'
import {isFocusId} from '../network/address-values.ts'
import {groupOfKey} from '../network/canvas-elements.ts'
import type {PlainAction} from '../network/keys.ts'
import type {StateChange} from '../network/network-state.ts'
import type {NodeId, Picture, PictureNode} from '../network/picture.ts'
import {commonNeighbours} from '../network/shared-neighbours.ts'
import * as to from '../network/transitions.ts'
import type {Canvas} from './network-canvas.ts'
import type {LevelLoader} from './network-levels.ts'
import type {NetworkStore} from './network-store.ts'

/** What the doings of a reader work on. */
export interface DoingsOn {
  readonly base: string
  readonly framed: boolean
  readonly store: NetworkStore
  readonly loader: LevelLoader
  readonly canvas: () => Canvas | undefined
  readonly shown: () => Picture | undefined
  readonly say: (words: string) => void
  /** Where dialogs are put. */
  readonly host: HTMLElement
  /** Parts of the page that are no state: search, filters, help, connections. */
  readonly show: (what: 'search' | 'filters' | 'help' | 'connect' | 'panel') => void
}
export interface Doings {
  readonly select: (key: string | undefined, more: boolean) => void
  readonly open: (key: string) => void
  readonly up: () => void
  readonly add: (ids: readonly string[]) => void
  readonly common: (ids: readonly string[]) => Promise<readonly PictureNode[]>
  /** Without ids: of the selection, else of where the keyboard stands. */
  readonly act: (what: PlainAction, ids?: readonly string[], at?: string) => void
}

/** Common neighbours by what their own files say, drawn here or not. */
async function commonOf(loader: LevelLoader, ids: readonly string[]): Promise<readonly PictureNode[]> {
  const egos = new Map(await Promise.all(ids.map(async (id) => [id, await loader.wide(id)] as const)))
  const nodes = new Map([...egos.values()].flatMap((ego) => ego.nodes.map((node) => [node.id as string, node] as const)))
  return commonNeighbours(egos).map((id) => nodes.get(id)!)
}

async function expand({store, loader, shown, host, say}: DoingsOn, id: string): Promise<void> {
  const node = shown()?.nodes.find((one) => one.id === id)
  if (!node || !isFocusId(id)) return
  const ego = await loader.wide(id).catch(() => undefined)
  if (!ego || ego.nodes.length < 2) {
    say(ego ? 'No neighbours to draw.' : 'The neighbours could not be loaded.')
    return
  }
  const here = new Set<string>(shown()?.nodes.map((one) => one.id) ?? [])
  const there = ego.nodes.filter((one) => one.id !== id && here.has(one.id)).length
  const {expandDialog} = await import('./network-expand.ts')
  const dialog = expandDialog(node, ego, there, (expansion) => store.go(to.expanding(store.state(), expansion), true))
  host.append(dialog)
  dialog.showModal()
}

/** All that a reader can do to the picture, by mouse, finger, key or button. */
export function doings(on: DoingsOn): Doings {
  const {store, canvas, base, framed, show, shown, say} = on
  const go = (change: StateChange | undefined, push = true): boolean => {
    if (change) store.go(change, push)
    return change !== undefined
  }
  const up = (): void => void go(to.upwards(store.state()))
  const select = (key: string | undefined, more: boolean): void => {
    if (key === undefined || groupOfKey(key) === undefined) go(to.selecting(store.state(), key, more), false)
  }
  /** What can never come into the middle, or is there, opens its page. */
  const open = (key: string): void => {
    if (go(to.opening(store.state(), key))) return
    const url = urlOf(key as NodeId, base)
    if (framed) window.open(url, '_blank', 'noopener')
    else location.assign(url)
  }
  const withIds: Partial<Record<PlainAction, (ids: readonly string[]) => unknown>> = {
    open: ([id]) => id !== undefined && open(id),
    expand: ([id]) => id !== undefined && void expand(on, id),
    collapse: (ids) => ids.some((id) => go(to.collapsing(store.state(), id))) || say('Nothing to collapse here.'),
    hide: (ids) => go(to.hiding(store.state(), ids)),
    'hide-others': (ids) => go(to.hidingOthers(store.state(), ids)),
    pin: (ids) => go(to.pinning(store.state(), ids))
  }
  const plain: Partial<Record<PlainAction, () => unknown>> = {
    clear: () => (store.state().selected.length > 0 ? select(undefined, false) : up()),
    up,
    undo: () => store.undo() || say('Nothing to undo.'),
    redo: () => store.redo() || say('Nothing to redo.'),
    'zoom-in': () => canvas()?.zoomBy(1.3),
    'zoom-out': () => canvas()?.zoomBy(1 / 1.3),
    fit: () => canvas()?.fit(),
    search: () => show('search'),
    filters: () => show('filters'),
    help: () => show('help'),
    connect: () => show('connect'),
    common: () => show('panel')
  }
  return {
    select,
    open,
    up,
    add: (ids) => void go(to.adding(store.state(), ids)),
    common: (ids) => commonOf(on.loader, ids),
    act(what, given, at) {
      if (what === 'select' || what === 'select-more') return select(at, what === 'select-more')
      plain[what]?.()
      if (!withIds[what]) return
      const here = new Set<string>(shown()?.nodes.map(({id}) => id) ?? [])
      const chosen = what === 'open' ? [] : store.state().selected.filter((id) => here.has(id))
      const ids = given ?? (chosen.length > 0 ? chosen : at === undefined ? [] : [at])
      const nodes = what === 'open' ? ids : ids.filter((id) => here.has(id))
      if (nodes.length > 0) withIds[what]?.(nodes)
      else say('Nothing is selected.')
    }
  }
}
