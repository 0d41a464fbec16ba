import {isEntityId, isId, isSlug} from '../model/id.ts'
import {
  type Drop,
  isAddressDate,
  isEdgeKey,
  isFocusId,
  isGroupId,
  isNodeId,
  isPartyWord,
  isPredicate,
  isSpeakerWord,
  readList,
  readWhole,
  writeList
} from './address-values.ts'
import {edgeStyles, nodeKinds} from './encoding.ts'
import {readExpansions, writeExpansions} from './expansion.ts'
import {type Camera, changed, type Depth, initialState, type NetworkState, type StateChange, statusWords, type View, views} from './network-state.ts'

export interface ReadState {
  readonly state: NetworkState
  /** Keys and values that meant nothing, to be told to the reader. */
  readonly dropped: readonly string[]
}

/** One key of the address: what its text says, and the text for a state; nothing when it is as in the first view. */
interface AddressKey {
  readonly read: (text: string, drop: Drop) => StateChange
  readonly write: (state: NetworkState) => string | undefined
}
type ListName = 'focus' | 'hidden' | 'only' | 'pinned' | 'added'
type SetName = 'relations' | 'publishers' | 'speakers'
type FlagName = 'undated' | 'fade' | 'fictional' | 'fallen'

const list = (name: ListName, fits: (word: string) => boolean, most: number): AddressKey => ({
  read: (text, drop) => ({[name]: readList(text, fits, most, drop)}),
  write: (state) => (state[name].length > 0 ? writeList(state[name]) : undefined)
})
/** Words that are looked for; none of them means all. */
const looked = (name: SetName, fits: (word: string) => boolean): AddressKey => ({
  read(text, drop) {
    const words = readList(text, fits, 40, drop)
    return words.length > 0 ? {[name]: new Set(words)} : {}
  },
  write: (state) => state[name] && writeList(state[name])
})
/** Some of a few known words, where none at all has a meaning too. */
function known<N extends 'kinds' | 'styles'>(name: N, all: readonly string[]): AddressKey {
  return {
    read(text, drop) {
      const words = new Set(readList(text, (word) => all.includes(word), all.length, drop))
      // Words of which none is known leave everything as it is; no word at all means none of them.
      return words.size === all.length || (words.size === 0 && text !== '') ? {} : {[name]: new Set(all.filter((word) => words.has(word)))}
    },
    write: (state) => state[name] && writeList(all.filter((word) => (state[name] as ReadonlySet<string>).has(word)))
  }
}
const flag = (name: FlagName): AddressKey => {
  const other = initialState[name] ? '0' : '1'
  return {
    read(text, drop) {
      if (text !== other) drop(text)
      return text === other ? {[name]: !initialState[name]} : {}
    },
    write: (state) => (state[name] === initialState[name] ? undefined : other)
  }
}
const single = (name: 'group' | 'from' | 'to' | 'tour', fits: (text: string) => boolean): AddressKey => ({
  read(text, drop) {
    if (!fits(text)) drop(text)
    return fits(text) ? {[name]: text} : {}
  },
  write: (state) => state[name]
})
const whole = (name: 'lines' | 'depth' | 'step', least: number, most: number): AddressKey => ({
  read: (text, drop) => ({[name]: readWhole(text, least, most, drop) as Depth | undefined}),
  write: (state) => (state[name] === initialState[name] ? undefined : String(state[name]))
})
const view: AddressKey = {
  read(text, drop) {
    const fits = (views as readonly string[]).includes(text)
    if (!fits) drop(text)
    return fits ? {view: text as View} : {}
  },
  write: (state) => (state.view === initialState.view ? undefined : state.view)
}
const statuses: AddressKey = {
  read(text, drop) {
    const words = new Set(readList(text, (word) => (statusWords as readonly string[]).includes(word), statusWords.length, drop))
    return words.size > 0 ? {statuses: new Set(statusWords.filter((word) => words.has(word)))} : {}
  },
  write: (state) => state.statuses && writeList(statusWords.filter((word) => state.statuses!.has(word)))
}
/** Several nodes, or one line. */
const selected: AddressKey = {
  read: (text, drop) => ({selected: isEdgeKey(text) ? [text] : readList(text, isNodeId, 40, drop)}),
  write: (state) => (state.selected.length > 0 ? writeList(state.selected) : undefined)
}
const expanded: AddressKey = {
  read: (text, drop) => ({expanded: readExpansions(text, drop)}),
  write: (state) => (state.expanded.length > 0 ? writeExpansions(state.expanded) : undefined)
}
const path: AddressKey = {
  read(text, drop) {
    const [from, to, ...rest] = text.split('~')
    const fits = [from, to].every((id) => id !== undefined && isEntityId(id) && isId(id)) && rest.length === 0 && from !== to
    if (!fits) drop(text)
    return fits ? {path: [from!, to!]} : {}
  },
  write: (state) => state.path?.join('~')
}

const addressKeys: ReadonlyMap<string, AddressKey> = new Map([
  ['group', single('group', isGroupId)],
  ['focus', list('focus', isFocusId, 8)],
  ['depth', whole('depth', 1, 3)],
  ['kind', known('kinds', nodeKinds)],
  ['rel', looked('relations', isPredicate)],
  ['stance', known('styles', edgeStyles)],
  ['status', statuses],
  ['lines', whole('lines', 1, 99)],
  ['pub', looked('publishers', isPartyWord)],
  ['by', looked('speakers', isSpeakerWord)],
  ['from', single('from', isAddressDate)],
  ['to', single('to', isAddressDate)],
  ['undated', flag('undated')],
  ['fade', flag('fade')],
  ['fictional', flag('fictional')],
  ['fallen', flag('fallen')],
  ['hide', list('hidden', isNodeId, 100)],
  ['only', list('only', isNodeId, 100)],
  ['pin', list('pinned', isNodeId, 40)],
  ['sel', selected],
  ['path', path],
  ['expand', expanded],
  ['add', list('added', isFocusId, 40)],
  ['tour', single('tour', isSlug)],
  ['step', whole('step', 1, 999)],
  ['view', view]
])

/** The camera takes three keys; all of them or none. */
function cameraOf(given: URLSearchParams, drop: Drop): Camera | undefined {
  const texts = ['x', 'y', 'z'].map((key) => given.get(key))
  if (texts.every((text) => text === null)) return undefined
  const [x, y, z] = texts.map((text) => (text !== null && /^-?\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) + 0 : Number.NaN))
  if (Number.isInteger(x) && Number.isInteger(y) && z! >= 0.05 && z! <= 10) return {x: x! + 0, y: y! + 0, z: z!}
  drop('x, y, z')
  return undefined
}

/** The state of an address; what it does not understand is dropped and named. */
export function readState(search: string): ReadState {
  const given = new URLSearchParams(search)
  const dropped: string[] = [...new Set(given.keys())].filter((key) => !addressKeys.has(key) && !['x', 'y', 'z', 'embed'].includes(key))
  const drop = (word: string): void => void dropped.push(word)
  let state = initialState
  for (const [key, {read}] of addressKeys) {
    const text = given.get(key)
    if (text !== null) state = changed(state, read(text, drop))
  }
  const camera = cameraOf(given, drop)
  return {state: camera ? {...state, camera} : state, dropped}
}

/** The query of an address, with its question mark; empty for the first view. Slashes and commas stay readable. */
export function writeState(state: NetworkState): string {
  const {camera} = state
  const pairs = [...addressKeys].flatMap(([key, {write}]) => {
    const text = write(state)
    return text === undefined ? [] : [[key, text] as const]
  })
  const all = camera ? [...pairs, ...(['x', 'y', 'z'] as const).map((key) => [key, String(camera[key])] as const)] : pairs
  if (all.length === 0) return ''
  const readable = (text: string): string =>
    encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+')
  return `?${all.map(([key, text]) => `${key}=${readable(text)}`).join('&')}`
}

/** The ids in a state that an old address may name by an earlier id, by what they are called now. */
export function followFormer(state: NetworkState, former: ReadonlyMap<string, string>): NetworkState {
  const now = (id: string): string => former.get(id) ?? id
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.split(' ').map(now).join(' ')))]
  const {path: way} = state
  return {
    ...state,
    focus: all(state.focus),
    selected: all(state.selected),
    hidden: all(state.hidden),
    only: all(state.only),
    pinned: all(state.pinned),
    added: all(state.added),
    expanded: state.expanded.map((one) => ({...one, id: now(one.id)})),
    ...(state.publishers && {publishers: new Set(all([...state.publishers]))}),
    ...(state.speakers && {speakers: new Set(all([...state.speakers]))}),
    ...(way && {path: [now(way[0]), now(way[1])] as const})
  }
}
