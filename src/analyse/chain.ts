import {includes, isSubset, type KeySet, union, withKey} from './key-set.ts'
import type {Sourcing} from './sourcing.ts'

/** Sources from the head of a chain to one that rests on it, the speaker still open unless marked as unnamed. */
export interface Chain {
  readonly last: number
  readonly head: number
  /** Key of the unnamed speaker, or -1. */
  readonly fixed: number
  /** The chain without its last source. */
  readonly above: Chain | undefined
  /** At least as many as it has keys. */
  readonly size: number
  /** Left out when there are so many that they are only made on demand. */
  readonly keys: KeySet | undefined
}

/** A chain of derivations as long as the content would need as much room as its square if each link kept its keys. */
const most = 1024

export const startChain = ({keys}: Sourcing, source: number, fixed: number): Chain => {
  const own = fixed < 0 ? keys[source]! : withKey(keys[source]!, fixed)
  return {last: source, head: source, fixed, above: undefined, size: own.length, keys: own}
}

export function extend({keys}: Sourcing, chain: Chain, source: number): Chain {
  const own = keys[source]!
  const {head, fixed} = chain
  const made = chain.keys && chain.keys.length + own.length <= most ? union(chain.keys, own) : undefined
  return {last: source, head, fixed, above: chain, size: made?.length ?? chain.size + own.length, keys: made}
}

/** From the last source to the head. */
export function* upwards(chain: Chain): Generator<number> {
  for (let at: Chain | undefined = chain; at !== undefined; at = at.above) yield at.last
}

export const sourcesOf = (chain: Chain): number[] => [...upwards(chain)].reverse()

export function keysOf({keys}: Sourcing, chain: Chain): KeySet {
  if (chain.keys) return chain.keys
  const all = new Set<number>(chain.fixed < 0 ? [] : [chain.fixed])
  for (const source of upwards(chain)) for (const key of keys[source]!) all.add(key)
  return [...all].sort((a, b) => a - b)
}

/** Whether a source is on a chain. */
export function passes({own}: Sourcing, chain: Chain, source: number): boolean {
  if (chain.keys) return includes(chain.keys, own[source]!)
  for (let at: Chain | undefined = chain; at !== undefined; at = at.above) if (at.last === source) return true
  return false
}

/** Shortest first, then by the sources from the last to the head. */
export function compareChains(a: Chain, b: Chain): number {
  if (a.size !== b.size) return a.size - b.size
  let [x, y]: (Chain | undefined)[] = [a, b]
  while (x && y && x !== y) {
    if (x.last !== y.last) return x.last - y.last
    x = x.above
    y = y.above
  }
  return x === y ? a.fixed - b.fixed : x ? 1 : -1
}

/** Whether every line made of `b` holds all keys of the line made of `a` for the same speakers. */
const absorbs = ({authors}: Sourcing, a: Chain, b: Chain): boolean => {
  if (!a.keys || !b.keys || a.fixed >= 0 !== b.fixed >= 0) return false
  const sameAuthors = a.fixed >= 0 || a.head === b.head || isSame(authors[a.head]!, authors[b.head]!)
  return sameAuthors && isSubset(a.keys, b.keys)
}
const isSame = (a: KeySet, b: KeySet): boolean => a.length === b.length && isSubset(a, b)

/** What a source can lend to those that rest on it. */
export interface Label {
  readonly chains: readonly Chain[]
  /** Whether there are chains that are not among them. */
  readonly isCut: boolean
}

/** The minimal chains, shortest first, no more than `cap`; a long chain is compared with none and few of them are kept. */
export function labelOf(sourcing: Sourcing, chains: readonly Chain[], isCut: boolean, cap = 32, longCap = 4): Label {
  if (chains.length < 2) return {chains, isCut}
  const kept: Chain[] = []
  let long = 0
  let isOver = isCut
  for (const chain of [...chains].sort(compareChains)) {
    if (kept.some((one) => one === chain || absorbs(sourcing, one, chain))) continue
    const isLong = chain.keys === undefined
    if (kept.length >= cap || (isLong && long >= longCap)) {
      isOver = true
      if (kept.length >= cap) break
      continue
    }
    if (isLong) long++
    kept.push(chain)
  }
  return {chains: kept, isCut: isOver}
}
