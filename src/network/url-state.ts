import {isEntityId, isId} from '../model/id.ts'
import {type EdgeStyle, edgeStyles, type NodeKind, nodeKinds} from './encoding.ts'

/** What the address of the network page says. A set that is absent means: all. */
export interface NetworkState {
  readonly view: 'graph' | 'list'
  /** An entity or a claim in the middle; absent in the overview. */
  readonly focus?: string
  /** A node's id, or `from style to` of an edge. */
  readonly selected?: string
  readonly kinds?: ReadonlySet<NodeKind>
  readonly styles?: ReadonlySet<EdgeStyle>
  readonly contestedOnly: boolean
  readonly fictional: boolean
}
export interface ReadState {
  readonly state: NetworkState
  /** Keys and values that meant nothing, to be told to the reader. */
  readonly dropped: readonly string[]
}

/** What is to be different; a key that is undefined goes. */
export type StateChange = {readonly [K in keyof NetworkState]?: NetworkState[K] | undefined}

/** A state with some of it changed. */
export const changed = (state: NetworkState, change: StateChange): NetworkState =>
  Object.fromEntries(Object.entries({...state, ...change}).filter(([, value]) => value !== undefined)) as unknown as NetworkState

export const initialState: NetworkState = {view: 'graph', contestedOnly: false, fictional: false}
const keys = new Set(['view', 'focus', 'sel', 'kind', 'stance', 'contested', 'fictional'])
const isNode = (text: string): boolean => isId(text) && (isEntityId(text) || text.startsWith('claim/') || text.startsWith('source/'))
const isEdge = (text: string): boolean => {
  const [from, style, to, ...rest] = text.split(' ')
  return rest.length === 0 && isNode(from ?? '') && (edgeStyles as readonly string[]).includes(style ?? '') && isNode(to ?? '')
}
const canBeFocus = (text: string): boolean => isNode(text) && !text.startsWith('source/')

/** A list of known words; nothing when it is not given or names all of them. */
function wordsFrom<W extends string>(text: string | null, known: readonly W[], drop: (word: string) => void): ReadonlySet<W> | undefined {
  if (text === null) return undefined
  const words = text.split(',').filter((word) => word !== '')
  for (const word of words) if (!(known as readonly string[]).includes(word)) drop(word)
  const kept = known.filter((word) => words.includes(word))
  return kept.length === known.length ? undefined : new Set(kept)
}

/** The state of an address; what it does not understand is dropped and named. */
export function readState(search: string): ReadState {
  const given = new URLSearchParams(search)
  const dropped: string[] = [...new Set(given.keys())].filter((key) => !keys.has(key))
  const drop = (word: string): void => void dropped.push(word)
  const one = (key: string, fits: (text: string) => boolean): string | undefined => {
    const text = given.get(key)
    if (text === null || fits(text)) return text ?? undefined
    drop(text)
    return undefined
  }
  const [focus, selected] = [one('focus', canBeFocus), one('sel', (text) => isNode(text) || isEdge(text))]
  const kinds = wordsFrom(given.get('kind'), nodeKinds, drop)
  const styles = wordsFrom(given.get('stance'), edgeStyles, drop)
  const state: NetworkState = {
    view: one('view', (text) => text === 'list' || text === 'graph') === 'list' ? 'list' : 'graph',
    ...(focus !== undefined && {focus}),
    ...(selected !== undefined && {selected}),
    ...(kinds && {kinds}),
    ...(styles && {styles}),
    contestedOnly: one('contested', (text) => text === '1') === '1',
    fictional: one('fictional', (text) => text === '1') === '1'
  }
  return {state, dropped}
}

/** The query of an address, with its question mark; empty for the first view. Slashes and commas stay readable. */
export function writeState({view, focus, selected, kinds, styles, contestedOnly, fictional}: NetworkState): string {
  const pairs: [string, string][] = [
    ...(focus === undefined ? [] : [['focus', focus] as [string, string]]),
    ...(kinds ? [['kind', nodeKinds.filter((kind) => kinds.has(kind)).join(',')] as [string, string]] : []),
    ...(styles ? [['stance', edgeStyles.filter((style) => styles.has(style)).join(',')] as [string, string]] : []),
    ...(contestedOnly ? [['contested', '1'] as [string, string]] : []),
    ...(fictional ? [['fictional', '1'] as [string, string]] : []),
    ...(selected === undefined ? [] : [['sel', selected] as [string, string]]),
    ...(view === 'list' ? [['view', 'list'] as [string, string]] : [])
  ]
  if (pairs.length === 0) return ''
  return `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%20', '+')}`).join('&')}`
}

/** Whether a node passes the filters. */
export const showsKind = ({kinds}: NetworkState, kind: NodeKind): boolean => kinds === undefined || kinds.has(kind)
/** Whether an edge passes the filters. */
export const showsEdge = (
  {styles, contestedOnly}: NetworkState,
  {style, contested}: {readonly style: EdgeStyle; readonly contested?: boolean}
): boolean => (styles === undefined || styles.has(style)) && (!contestedOnly || contested === true)
