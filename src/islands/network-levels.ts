import {groupName} from '../network/canvas-elements.ts'
import {withAdded, withExpanded, withLines} from '../network/expanded.ts'
import {type LevelName, levelOf, type NetworkState} from '../network/network-state.ts'
import {oncePerKey} from '../network/once-per-key.ts'
import {decodePicture} from '../network/payload.ts'
import type {Picture} from '../network/picture.ts'
import {named, radial} from '../network/radial.ts'
import {rings} from '../network/rings.ts'
import {beside, claimSpread, egoSpread, overviewSpread, type Spread} from '../network/spread.ts'

export interface Level {
  readonly name: LevelName
  /** Of the address that it was loaded for: the same key, the same place on screen. */
  readonly key: string
  readonly picture: Picture
  readonly spread: Spread
}
export interface LevelLoader {
  /** The picture a state asks for. Throws when there is none. */
  readonly level: (state: NetworkState, most: number) => Promise<Level>
  /** The neighbourhood of an entity or claim; of one with many neighbours, as many as a window holds. */
  readonly wide: (id: string) => Promise<Picture>
  /** The names of groups, by their best documented members. */
  readonly groupNames: () => Promise<ReadonlyMap<string, string>>
  /** Where earlier ids lead. */
  readonly former: () => Promise<ReadonlyMap<string, string>>
}
/** A path as a picture; another part of the page finds it. */
export type PathPicture = (from: string, to: string) => Promise<Picture>

type Read = (path: string) => Promise<unknown>

/** Loads levels from the files of `data/network/`, each once. */
export function levelLoader(read: Read, pathPicture: PathPicture): LevelLoader {
  const load = oncePerKey(async (path): Promise<Picture> => decodePicture((await read(path)) as never))
  const ego = (id: string): Promise<Picture> => load(`ego/${id}`)
  const wide = async (id: string): Promise<Picture> => {
    const own = await ego(id)
    return own.more > 0 && !id.startsWith('claim/') ? load(`hub/${id}`).catch(() => own) : own
  }
  const inFocus = async ({focus, depth}: NetworkState, most: number): Promise<Picture> => {
    if (focus.length === 1 && depth === 1) return ego(focus[0]!)
    return radial(await rings(focus, depth, most, ego), focus)
  }
  const base = async (state: NetworkState, most: number): Promise<Picture> => {
    const name = levelOf(state)
    if (name === 'path') return pathPicture(state.path![0], state.path![1])
    if (name === 'focus') return inFocus(state, most)
    const picture = await load(name === 'group' ? `cluster/${state.group}` : 'overview')
    return state.fictional && name === 'overview' ? beside(picture, await load('fictional')) : picture
  }
  const level = async (state: NetworkState, most: number): Promise<Level> => {
    let picture = await base(state, most)
    for (const expansion of state.expanded) {
      const around = await wide(expansion.id).catch(() => undefined)
      if (around) picture = withExpanded(picture, expansion, around)
    }
    for (const id of state.added) {
      const around = await wide(id).catch(() => undefined)
      if (around) picture = withAdded(picture, id, around)
    }
    if (state.fallen) picture = withLines(picture, await load('fallen'))
    const isOwn = state.expanded.length === 0 && state.added.length === 0
    if (!isOwn) picture = {...picture, nodes: named(picture.nodes, state.focus)}
    return {name: levelOf(state), key: keyOf(state), picture, spread: spreadOf(state)}
  }
  const levels = new Map<string, Promise<Level>>()
  return {
    wide,
    level(state, most) {
      const {expanded, added, fallen} = state
      const key = JSON.stringify([keyOf(state), expanded, added, fallen, most])
      const known = levels.get(key)
      if (known) return known
      const made = level(state, most)
      levels.set(key, made)
      made.catch(() => levels.delete(key))
      return made
    },
    groupNames: async () => {
      const groups = (await load('overview').catch(() => undefined))?.groups ?? []
      return new Map(groups.map((group) => [group.id, groupName(group)]))
    },
    former: async () => new Map((await read('former')) as [string, string][])
  }
}

const keyOf = ({path, focus, depth, group, fictional}: NetworkState): string =>
  path ? path.join('~') : focus.length > 0 ? `${focus.join(',')} ${depth}` : (group ?? (fictional ? 'with invented' : ''))

function spreadOf({path, focus, depth}: NetworkState): Spread {
  if (path) return {scale: 1, stretch: 1}
  if (focus.length === 0) return overviewSpread
  return focus.length === 1 && depth === 1 && focus[0]!.startsWith('claim/') ? claimSpread : egoSpread
}
