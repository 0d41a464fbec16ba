import type {Engine, Report} from './candidates.ts'
import {intersection, type KeySet, union} from './key-set.ts'
import type {Sourcing} from './sourcing.ts'

/** What all chains that end with a source have in common. */
export interface Shared {
  /** Keys of sources, whoever speaks at the head. */
  readonly keys: KeySet
  /** Those and the author at the head, where nobody is named. */
  readonly authored: KeySet
  /** Whether the speaker is open on all of them. */
  readonly isOpen: boolean
  /** Whether nothing is missing: along very long chains only what a source has of itself is kept. */
  readonly isWhole: boolean
}

/** Sets along a chain of derivations would together need as much room as its square. */
const most = 512

/** How often a circle is gone through. */
const rounds = 64

const nobody: KeySet = []

/** Of a source that its chains start at. */
function atHead({rests, authors}: Sourcing, source: number): Shared[] {
  const {unnamed, isHead} = rests[source]!
  const own = authors[source]!
  const heads: Shared[] = unnamed.map((speaker) => ({keys: [speaker], authored: [speaker], isOpen: false, isWhole: true}))
  return isHead ? [...heads, {keys: nobody, authored: own.length === 1 ? own : nobody, isOpen: true, isWhole: true}] : heads
}

const both = (a: Shared, b: Shared): Shared => ({
  keys: intersection(a.keys, b.keys),
  authored: intersection(a.authored, b.authored),
  isOpen: a.isOpen && b.isOpen,
  isWhole: a.isWhole && b.isWhole
})

/** As much: what is known only shrinks. */
const isSame = (a: Shared, b: Shared): boolean =>
  a.keys.length === b.keys.length && a.authored.length === b.authored.length && a.isOpen === b.isOpen && a.isWhole === b.isWhole

/** What every source shares with all chains that lead to it, by number; a source that no chain leads to is not there. */
export type Known = ReadonlyMap<number, Shared>

/** What a source has of itself and of all it rests on, as far as that is known; nothing when no chain ends with it. */
function sharedAt(sourcing: Sourcing, source: number, known: Known): Shared | undefined {
  const own = sourcing.keys[source]!
  const ways = [...atHead(sourcing, source), ...sourcing.rests[source]!.on.flatMap((basis) => known.get(basis) ?? [])]
  if (ways.length === 0) return undefined
  const {keys, authored, isOpen, isWhole} = ways.reduce(both)
  if (keys.length + own.length > most) return {keys: own, authored: own, isOpen, isWhole: false}
  return {keys: union(keys, own), authored: union(authored, own), isOpen, isWhole}
}

/**
 * For each source the keys that no chain to it can avoid.
 *
 * A source shares with its chains what all those it rests on share (dominators, Lengauer and Tarjan 1979, of keys
 * instead of nodes). In a circle that is gone through until nothing changes: what is known only shrinks, and a way
 * round the circle holds all that the way without it does.
 */
export function unavoidable(sourcing: Sourcing): Known {
  const known = new Map<number, Shared>()
  for (const component of sourcing.order) {
    const live = component.filter((source) => !sourcing.withdrawn[source])
    if (component.length > 1) settleCircle(sourcing, live, known)
    else for (const source of live) settle(sourcing, source, known)
  }
  return known
}

/** Brings up to date what is known of a source; tells whether that was new. */
function settle(sourcing: Sourcing, source: number, known: Map<number, Shared>): boolean {
  const [before, now] = [known.get(source), sharedAt(sourcing, source, known)]
  if (!now || (before && isSame(before, now))) return false
  known.set(source, now)
  return true
}

function settleCircle(sourcing: Sourcing, sources: readonly number[], known: Map<number, Shared>): void {
  const dependents = new Map(sources.map((source) => [source, [] as number[]]))
  for (const source of sources) for (const basis of sourcing.rests[source]!.on) dependents.get(basis)?.push(source)
  const open = new Set(sources)
  let left = rounds * sources.length
  for (const source of open) {
    open.delete(source)
    if (left-- < 0) break
    if (settle(sourcing, source, known)) for (const dependent of dependents.get(source)!) open.add(dependent)
  }
  // Only what each has of itself is certain when there was no end to it.
  if (left < 0)
    for (const source of sources) known.set(source, {keys: sourcing.keys[source]!, authored: sourcing.keys[source]!, isOpen: false, isWhole: false})
}

/** What the lines that end with a source cannot avoid. */
export interface Need {
  readonly source: number
  readonly keys: KeySet
}

/** The same for the sources of some reports. */
export interface Unavoidable {
  readonly each: readonly Need[]
  /** Whether these are all such keys, and not only some. */
  readonly isWhole: boolean
}

/**
 * For each source of some reports the keys that are on every line that ends with it. Where the claim itself says what
 * sources rest on, or a speaker may be one named upstream, they are some of these keys.
 */
export function unavoidableOf({sourcing}: Engine, reports: readonly Report[], known: Known): Unavoidable {
  const isChanged = reports.some(({rests}) => rests)
  const isSpoken = reports.some(({speakers}) => speakers.length > 0)
  const each = new Map<number, KeySet>()
  let isWhole = !isChanged
  for (const {source, speakers} of reports) {
    const shared = known.get(source)
    if (!shared && !isChanged) continue
    const before = each.get(source)
    const keys = isChanged || !shared ? sourcing.keys[source]! : keysFor(shared, speakers, isSpoken)
    each.set(source, before ? intersection(before, keys) : keys)
    isWhole &&= shared?.isWhole === true && (speakers.length > 0 ? shared.isOpen : !isSpoken)
  }
  return {each: [...each].map(([source, keys]) => ({source, keys})), isWhole}
}

function keysFor({keys, authored, isOpen}: Shared, speakers: KeySet, isSpoken: boolean): KeySet {
  if (speakers.length > 0) return isOpen && speakers.length === 1 ? union(keys, speakers) : keys
  return isSpoken ? keys : authored
}
