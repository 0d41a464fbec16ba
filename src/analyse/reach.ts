import type {Engine, Report} from './candidates.ts'
import {type Chain, extend} from './chain.ts'
import {type Found, foundOf} from './found.ts'
import {areDisjoint, includes, type KeySet, union} from './key-set.ts'
import {headsAt} from './labels.ts'
import type {Rests} from './sourcing.ts'
import type {Told} from './told.ts'

/** A source that a report leads up to, with whoever was named on the way. */
interface Visit {
  readonly source: number
  readonly rests: Rests
  readonly speakers: KeySet
  readonly below: Visit | undefined
}

/**
 * A shortest line of some reports without any of the removed keys, if there is one.
 *
 * Unlike the labels it leaves nothing out, so it tells for certain whether a claim still stands without a key, as long
 * as there are visits left.
 */
export function anyLine(
  {sourcing}: Engine,
  reports: readonly Report[],
  told: Told,
  removed: KeySet,
  budget: {visits: number} = {visits: Infinity}
): Found | undefined {
  const isLive = (source: number): boolean => !sourcing.withdrawn[source] && areDisjoint(sourcing.keys[source]!, removed)
  const seen = new Set<string>()
  const open: Visit[] = []
  for (const {source, speakers, rests} of reports)
    if (isLive(source)) open.push({source, speakers, rests: rests ?? sourcing.rests[source]!, below: undefined})
  for (const below of open) {
    if (budget.visits-- <= 0) return undefined
    const line = lineFrom(sourcing, below, removed)
    if (line) return line
    for (const source of below.rests.on) {
      if (!isLive(source)) continue
      for (const [at, {speakers, rests}] of told.sayings(source).entries()) {
        const visit = {source, speakers: below.speakers.length > 0 ? below.speakers : speakers, rests, below}
        const key = `${source} ${at} ${visit.speakers.join()}`
        if (!seen.has(key)) open.push(visit)
        seen.add(key)
      }
    }
  }
  return undefined
}

/** The line whose head a visit reached, if somebody who may speak there is left. */
function lineFrom(sourcing: Engine['sourcing'], {source, rests, speakers, below}: Visit, removed: KeySet): Found | undefined {
  for (const head of headsAt(sourcing, source, rests)) {
    const who = head.fixed >= 0 ? [head.fixed] : speakers.length > 0 ? speakers : sourcing.authors[source]!
    const speaker = who.find((one) => !includes(removed, one))
    if (speaker === undefined) continue
    let chain: Chain = head
    for (let at = below; at; at = at.below) chain = extend(sourcing, chain, at.source)
    return foundOf(sourcing, {chain, speaker})
  }
  return undefined
}

/** How many sources are looked at to find out which keys are on every line; for each speaker named below them anew. */
const visitLimit = 500_000

/** Of keys that may be on every line, those that are for certain. */
export function onEveryLine(engine: Engine, reports: readonly Report[], told: Told, removed: KeySet, keys: readonly number[]): number[] {
  const isOnEachReport = (key: number): boolean => reports.every(({source}) => includes(engine.sourcing.keys[source]!, key))
  const budget = {visits: visitLimit}
  const isOnEveryLine = (key: number): boolean => anyLine(engine, reports, told, union(removed, [key]), budget) === undefined && budget.visits > 0
  return keys.filter((key) => isOnEachReport(key) || isOnEveryLine(key))
}
