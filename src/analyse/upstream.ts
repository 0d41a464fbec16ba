import type {Report} from './candidates.ts'
import {components} from './components.ts'
import {areDisjoint, type KeySet} from './key-set.ts'
import type {Sourcing} from './sourcing.ts'
import type {Told} from './told.ts'

/** The sources some reports rest on for one claim, with themselves, that nobody took back; in the order they are met. */
export function upstreamOf(
  {rests, withdrawn, keys}: Sourcing,
  reports: readonly Report[],
  told: Told,
  removed: KeySet
): ReadonlyMap<number, readonly number[]> {
  const isLive = (source: number): boolean => !withdrawn[source] && areDisjoint(keys[source]!, removed)
  const found = new Map<number, readonly number[]>()
  const open = [...new Set(reports.map(({source}) => source))].filter(isLive)
  for (const source of open) found.set(source, [])
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    const on = [...(told.resting.has(source) ? told.rests(source) : rests[source]!).on].filter(isLive)
    found.set(source, on)
    for (const basis of on)
      if (!found.has(basis)) {
        found.set(basis, [])
        open.push(basis)
      }
  }
  return found
}

/** Sources among these that rest on each other, each group in order of number. */
export function circlesIn(upstream: ReadonlyMap<number, readonly number[]>): number[][] {
  const sources = [...upstream.keys()].sort((a, b) => a - b)
  const placeOf = new Map(sources.map((source, place) => [source, place]))
  const targets = sources.map((source) => upstream.get(source)!.map((basis) => placeOf.get(basis)!))
  return components(sources.length, (place) => targets[place]!)
    .filter(([first, second]) => second !== undefined || targets[first!]!.includes(first!))
    .map((circle) => circle.map((place) => sources[place]!).sort((a, b) => a - b))
}
