import type {ContestState, Support} from '../model/evidence-status.ts'
import type {EdgeStyle, NodeKind} from './encoding.ts'
import type {Expansion} from './expansion.ts'

export const views = ['graph', 'drawing', 'table', 'list'] as const
export type View = (typeof views)[number]
export type StatusWord = Support | Exclude<ContestState, 'none'>
export const supportWords: readonly Support[] = ['many-lines', 'one-line', 'circular', 'fallen', 'unsourced']
export const contestWords: readonly Exclude<ContestState, 'none'>[] = ['denied', 'disputed']
export const statusWords: readonly StatusWord[] = [...supportWords, ...contestWords]
export type Depth = 1 | 2 | 3

/** Where a reader has moved the drawing to: its middle, and how large a unit is. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** What the address of the network page says. A set that is absent means: all. */
export interface NetworkState {
  readonly view: View
  /** A cluster; with a focus, the one it was reached by. */
  readonly group?: string
  /** Entities and claims in the middle; none in the overview and in a group. */
  readonly focus: readonly string[]
  /** How many rings around the focus. */
  readonly depth: Depth
  readonly kinds?: ReadonlySet<NodeKind>
  readonly styles?: ReadonlySet<EdgeStyle>
  /** Of claims: predicates of relations, of which a claim has one. */
  readonly relations?: ReadonlySet<string>
  /** Of claims: a support that is named, if one is; and a contest that is named, if one is. */
  readonly statuses?: ReadonlySet<StatusWord>
  /** Of claims: at least so many independent lines. */
  readonly lines: number
  /** Of claims: `organisation/wire`, `name:The Gazette`. */
  readonly publishers?: ReadonlySet<string>
  /** Of claims: also `unnamed`, `unnamed:official` and `unstated`. */
  readonly speakers?: ReadonlySet<string>
  /** Of claims: a year, month or day at both ends, that day, month or year included. */
  readonly from?: string
  readonly to?: string
  /** Whether claims without a date stay when a range is given. */
  readonly undated: boolean
  /** What the filters leave out is faded, not hidden. */
  readonly fade: boolean
  readonly fictional: boolean
  /** Whether claims whose support was withdrawn are drawn. */
  readonly fallen: boolean
  readonly hidden: readonly string[]
  /** If it names any: all nodes but these are hidden. */
  readonly only: readonly string[]
  readonly pinned: readonly string[]
  /** Ids of nodes, or `from style to` of one edge. */
  readonly selected: readonly string[]
  readonly path?: readonly [from: string, to: string]
  /** Nodes whose neighbours are drawn too, and nodes that are drawn in addition. */
  readonly expanded: readonly Expansion[]
  readonly added: readonly string[]
  /** A slug, and its step from 1. */
  readonly tour?: string
  readonly step: number
  readonly camera?: Camera
}

/** What is to be different; a key that is undefined goes. */
export type StateChange = {readonly [K in keyof NetworkState]?: NetworkState[K] | undefined}

export const initialState: NetworkState = {
  view: 'graph',
  focus: [],
  depth: 1,
  lines: 0,
  undated: true,
  fade: false,
  fictional: false,
  fallen: false,
  hidden: [],
  only: [],
  pinned: [],
  selected: [],
  expanded: [],
  added: [],
  step: 1
}

/** A state with some of it changed; what goes is as in the first view. */
export const changed = (state: NetworkState, change: StateChange): NetworkState => {
  const given = Object.entries({...state, ...change}).filter(([, value]) => value !== undefined)
  return {...initialState, ...Object.fromEntries(given)}
}

export type LevelName = 'overview' | 'group' | 'focus' | 'path'

/** What an address asks to be drawn. */
export const levelOf = ({path, focus, group}: NetworkState): LevelName =>
  path ? 'path' : focus.length > 0 ? 'focus' : group !== undefined ? 'group' : 'overview'

/** The filters by claim gone, everything else as it is. */
export const withoutClaimFilters: StateChange = {
  relations: undefined,
  statuses: undefined,
  lines: undefined,
  publishers: undefined,
  speakers: undefined,
  from: undefined,
  to: undefined,
  undated: undefined
}
/** All filters gone, everything else as it is. */
export const withoutFilters: StateChange = {...withoutClaimFilters, kinds: undefined, styles: undefined, hidden: undefined, only: undefined}

/** Whether anything is looked for in claims, so that what is known of them has to be there. */
export const filtersClaims = ({relations, statuses, lines, publishers, speakers, from, to, undated}: NetworkState): boolean =>
  [relations, statuses, publishers, speakers, from, to].some((value) => value !== undefined) || lines > 0 || !undated

/** Whether anything is left out by choice. */
export const isFiltered = (state: NetworkState): boolean =>
  state.kinds !== undefined || state.styles !== undefined || state.hidden.length + state.only.length > 0 || filtersClaims(state)
