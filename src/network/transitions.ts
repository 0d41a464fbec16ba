/** What a reader's actions change in the state of the network page. */
import {isEdgeKey, isFocusId} from './address-values.ts'
import {groupOfKey} from './canvas-elements.ts'
import type {Expansion} from './expansion.ts'
import {type Depth, levelOf, type NetworkState, type StateChange} from './network-state.ts'

const without = (list: readonly string[], gone: readonly string[]): string[] => list.filter((one) => !gone.includes(one))

/** A node or line in place of what was selected; a node beside other nodes when there are to be more. */
export function selecting({selected}: NetworkState, key: string | undefined, more: boolean): StateChange {
  if (key === undefined) return {selected: more ? selected : []}
  const nodes = selected.filter((one) => !isEdgeKey(one))
  if (!more || isEdgeKey(key)) return {selected: [key]}
  return {selected: nodes.includes(key) ? without(nodes, [key]) : [...nodes, key]}
}

/** What belongs to the level that one leaves. */
const leaving: StateChange = {expanded: [], added: [], hidden: [], only: [], camera: undefined, path: undefined}

/** One level down: a group is opened, a node comes into the middle. Nothing for what can never be there. */
export function opening(state: NetworkState, key: string): StateChange | undefined {
  const group = groupOfKey(key)
  if (group !== undefined) return {...leaving, group, focus: [], selected: []}
  if (!isFocusId(key) || (state.focus.length === 1 && state.focus[0] === key && levelOf(state) === 'focus')) return undefined
  return {...leaving, focus: [key], selected: [key], depth: 1}
}

/** One level up; nothing from the overview. */
export function upwards(state: NetworkState): StateChange | undefined {
  const level = levelOf(state)
  if (level === 'overview') return undefined
  const focused = state.focus.filter((id) => !id.startsWith('claim/'))
  if (level === 'path') return {...leaving, selected: []}
  return level === 'focus' ? {...leaving, focus: [], depth: 1, selected: focused} : {...leaving, group: undefined, selected: []}
}

/** To a level of the breadcrumb. */
export const backTo = (level: 'overview' | 'group', {group}: NetworkState): StateChange => ({
  ...leaving,
  focus: [],
  depth: 1,
  selected: [],
  group: level === 'group' ? group : undefined
})

export const hiding = ({hidden, selected, pinned}: NetworkState, ids: readonly string[]): StateChange => ({
  hidden: [...new Set([...hidden, ...ids])],
  pinned: without(pinned, ids),
  selected: selected.filter((key) => !key.split(' ').some((id) => ids.includes(id)))
})
/** Everything but some nodes; pinned ones stay too. */
export const hidingOthers = ({pinned}: NetworkState, ids: readonly string[]): StateChange => ({only: [...new Set([...ids, ...pinned])]})
/** Pins what is not pinned yet; when all of it is, the pins go. */
export function pinning({pinned}: NetworkState, ids: readonly string[]): StateChange {
  return {pinned: ids.every((id) => pinned.includes(id)) ? without(pinned, ids) : [...new Set([...pinned, ...ids])]}
}
export const expanding = ({expanded}: NetworkState, expansion: Expansion): StateChange => ({
  expanded: [...expanded.filter(({id}) => id !== expansion.id), expansion]
})
/** Takes an expansion back; a node that was added goes itself, and so does one of several in the middle. */
export function collapsing({expanded, added, focus}: NetworkState, id: string): StateChange | undefined {
  if (expanded.some((one) => one.id === id)) return {expanded: expanded.filter((one) => one.id !== id)}
  if (added.includes(id)) return {added: without(added, [id])}
  return focus.length > 1 && focus.includes(id) ? {focus: without(focus, [id])} : undefined
}
export const adding = ({added, only}: NetworkState, ids: readonly string[]): StateChange => ({
  added: [...new Set([...added, ...ids])].slice(0, 40),
  ...(only.length > 0 && {only: [...new Set([...only, ...ids])]})
})
/** All of some nodes into the middle. */
export const gathering = (ids: readonly string[]): StateChange => ({...leaving, focus: ids.filter(isFocusId).slice(0, 8), depth: 1})

/** So many rings around the middle; nothing without a middle. */
export const deepening = ({focus, depth}: NetworkState, wanted: Depth): StateChange | undefined =>
  focus.length > 0 && depth !== wanted ? {depth: wanted, camera: undefined} : undefined

/** Whether a change is a step of its own for Back and for undoing; selecting and looking around are none. */
export const isStep = (change: StateChange): boolean =>
  Object.keys(change).some((key) => !['selected', 'camera', 'view', 'step', 'tour'].includes(key))
