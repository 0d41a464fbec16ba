import {type Facets, noFacets} from '../network/facts.ts'
import {changed, filtersClaims, levelOf, type NetworkState, type StateChange, withoutClaimFilters} from '../network/network-state.ts'
import {type Scene, sceneOf} from '../network/scene.ts'
import {followFormer, writeState} from '../network/url-state.ts'
import {smallWindowLimits, windowLimits} from '../network/window.ts'
import {isSmall} from './media.ts'
import type {Level, LevelLoader} from './network-levels.ts'

/** A level, what is known of its claims, and what of it is drawn. */
export interface Shown {
  readonly level: Level
  readonly facets: Facets
  readonly scene: Scene
  readonly groupNames: ReadonlyMap<string, string>
}
export interface PipelineOn {
  readonly loader: LevelLoader
  readonly facts: (level: Level, group: string | undefined) => Promise<Facets>
  /** Whether the filters by claim are open, so that their counts are wanted. */
  readonly wantsFacts: () => boolean
  readonly tell: (words: string) => void
}

/** State → what to load → what to show. Nothing when there is nothing, or when a newer question overtook this one. */
export function pipeline({loader, facts, wantsFacts, tell}: PipelineOn): (state: NetworkState) => Promise<Shown | undefined> {
  let run = 0
  return async (state) => {
    const own = ++run
    const limits = isSmall() ? smallWindowLimits : windowLimits
    const level = await loader.level(state, limits.nodes)
    if (own !== run) return undefined
    const wanted = filtersClaims(state) || wantsFacts()
    const facets = wanted
      ? await facts(level, state.group).catch(() => {
          tell('What is known of the claims could not be loaded: filters by status, relation, publisher, speaker and date do nothing now.')
          return undefined
        })
      : noFacets
    const groupNames = state.group === undefined ? new Map<string, string>() : await loader.groupNames()
    if (own !== run) return undefined
    const scene = sceneOf(level.picture, facets ? state : changed(state, withoutClaimFilters), facets ?? noFacets, limits)
    return {level, facets: facets ?? noFacets, scene, groupNames}
  }
}

/** What of an address leads somewhere: by its later ids, without what is not there; with words for what was left out. */
export async function mended(state: NetworkState, loader: LevelLoader): Promise<{readonly change: StateChange; readonly words: string}> {
  const former = await loader.former().catch(() => new Map<string, string>())
  const followed = followFormer(state, former)
  if (writeState(followed) !== writeState(state)) return {change: followed, words: ''}
  const level = levelOf(state)
  const gone: StateChange = {focus: [], group: undefined, path: undefined, selected: [], depth: 1}
  if (level === 'overview') return {change: {}, words: 'The network could not be loaded. Drawing and list of this page still hold it.'}
  if (level === 'path') return {change: {path: undefined}, words: `No path was found between ${state.path!.join(' and ')}.`}
  if (level === 'group') return {change: gone, words: `There is no group ${state.group!.slice(0, 90)}. This is the whole network.`}
  const there = await Promise.all(
    state.focus.map((id) =>
      loader.wide(id).then(
        () => true,
        () => false
      )
    )
  )
  const missing = state.focus.filter((_, at) => !there[at])
  const focus = state.focus.filter((_, at) => there[at])
  const words = `Nothing is drawn here for ${missing.join(', ').slice(0, 200)}.`
  return focus.length > 0 ? {change: {focus}, words} : {change: gone, words: `${words} This is the whole network.`}
}

/** A state by the ids of today, or nothing when it names no earlier one. */
export async function renamed(state: NetworkState, loader: LevelLoader): Promise<NetworkState | undefined> {
  const named = [
    state.selected,
    state.hidden,
    state.only,
    state.pinned,
    state.focus,
    state.added,
    state.path ?? [],
    [...(state.publishers ?? [])],
    [...(state.speakers ?? [])]
  ]
  if (named.every((list) => list.length === 0) && state.expanded.length === 0) return undefined
  const followed = followFormer(state, await loader.former())
  return writeState(followed) === writeState(state) ? undefined : changed(followed, {})
}
