import type {Grade} from '../analyse/paths.ts'
import {isEntityId, isId} from '../model/id.ts'
import {type Drop, readWhole} from './address-values.ts'
import {longestPath, type PathWish, usualWish} from './path-question.ts'

/** What the address of the connections page says. */
export interface ConnectionsState extends PathWish {
  /** Full ids, also old ones. */
  readonly from?: string
  readonly to?: string
  /** Also the best paths whose steps are all of this grade or a better one. */
  readonly waysOf?: Grade
}
export const firstConnections: ConnectionsState = usualWish

export type ConnectionsChange = {readonly [K in keyof ConnectionsState]?: ConnectionsState[K] | undefined}
/** A state with some of it changed; a key that is undefined goes. */
export const connectionsWith = (state: ConnectionsState, change: ConnectionsChange): ConnectionsState => {
  const given = Object.entries({...state, ...change}).filter(([, value]) => value !== undefined)
  return {...firstConnections, ...Object.fromEntries(given)}
}

/** Everything that a step may be as in the first view. */
export const withoutWishes: ConnectionsChange = {mostSteps: undefined, unsupported: undefined, relationsOnly: undefined, year: undefined}
export const hasWishes = ({mostSteps, unsupported, relationsOnly, year}: ConnectionsState): boolean =>
  mostSteps !== longestPath || unsupported || relationsOnly || year !== undefined

interface AddressKey {
  readonly read: (text: string, drop: Drop) => ConnectionsChange
  readonly write: (state: ConnectionsState) => string | undefined
}
const end = (name: 'from' | 'to'): AddressKey => ({
  read(text, drop) {
    if (isEntityId(text) && isId(text)) return {[name]: text}
    if (text !== '') drop(text)
    return {}
  },
  write: (state) => state[name]
})
const flag = (name: 'unsupported' | 'relationsOnly'): AddressKey => ({
  read(text, drop) {
    if (text !== '1') drop(text)
    return text === '1' ? {[name]: true} : {}
  },
  write: (state) => (state[name] ? '1' : undefined)
})
function whole(name: 'mostSteps' | 'year' | 'waysOf', least: number, most: number): AddressKey {
  return {
    read: (text, drop) => ({[name]: readWhole(text, least, most, drop)}),
    write: (state) => (state[name] === undefined || state[name] === firstConnections[name] ? undefined : String(state[name]))
  }
}

const keys: ReadonlyMap<string, AddressKey> = new Map([
  ['from', end('from')],
  ['to', end('to')],
  ['steps', whole('mostSteps', 1, longestPath)],
  ['year', whole('year', 1, 9999)],
  ['relations', flag('relationsOnly')],
  ['unsupported', flag('unsupported')],
  ['ways', whole('waysOf', 0, 3)]
])

/** The state of an address, and what in it meant nothing. */
export function readConnections(search: string): {readonly state: ConnectionsState; readonly dropped: readonly string[]} {
  const given = new URLSearchParams(search)
  const dropped = [...new Set(given.keys())].filter((key) => !keys.has(key))
  let state = firstConnections
  for (const [key, {read}] of keys) {
    const text = given.get(key)
    if (text !== null)
      state = connectionsWith(
        state,
        read(text, (word) => void dropped.push(word))
      )
  }
  return {state, dropped}
}

/** The query of an address, with its question mark; empty for the first view. */
export function writeConnections(state: ConnectionsState): string {
  const pairs = [...keys].flatMap(([key, {write}]) => {
    const text = write(state)
    return text === undefined ? [] : [`${key}=${encodeURIComponent(text).replaceAll('%2F', '/')}`]
  })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
