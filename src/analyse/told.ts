import type {Engine, Report} from './candidates.ts'
import {type KeySet, keySet} from './key-set.ts'
import type {Rests, Sourcing} from './sourcing.ts'

/** Whom a source names for a claim, and what it rests on when it does: one statement is not lent the speakers of another. */
export interface Saying {
  readonly speakers: KeySet
  readonly rests: Rests
}

/** What the sources that bear on one claim say there, of themselves and so of those that rest on them. */
export interface Told {
  /** What a source says for this claim, each in its own right; at least what it rests on in general. */
  sayings(source: number): readonly Saying[]
  /** All whom a source names for this claim. */
  speakers(source: number): KeySet
  /** All that a source rests on for this claim. */
  rests(source: number): Rests
  /** Sources that name somebody; sources that rest on something else than they do in general. */
  readonly speaking: ReadonlySet<number>
  readonly resting: ReadonlySet<number>
}

const nobody: KeySet = new Int32Array(0)

const joined = (all: readonly Rests[]): Rests => ({
  on: keySet(all.flatMap(({on}) => [...on])),
  unnamed: [...keySet(all.flatMap(({unnamed}) => unnamed))],
  isHead: all.some(({isHead}) => isHead)
})

export function toldBy(sourcing: Sourcing, reports: readonly Report[]): Told {
  const sayings = new Map<number, Saying[]>()
  const speaking = new Set<number>()
  const resting = new Set<number>()
  for (const {source, speakers, rests} of reports) {
    const others = sayings.get(source) ?? []
    sayings.set(source, others)
    others.push({speakers, rests: rests ?? sourcing.rests[source]!})
    if (speakers.length > 0) speaking.add(source)
    if (rests) resting.add(source)
  }
  return {
    sayings: (source) => sayings.get(source) ?? [{speakers: nobody, rests: sourcing.rests[source]!}],
    speakers: (source) => keySet((sayings.get(source) ?? []).flatMap(({speakers}) => [...speakers])),
    rests: (source) => (resting.has(source) ? joined(sayings.get(source)!.map(({rests}) => rests)) : sourcing.rests[source]!),
    speaking,
    resting
  }
}

/** The sources other than its own that change what a report's chains are, if it rests on them. */
export function disturbing({source, speakers}: Report, {speaking, resting}: Told): Set<number> {
  const found = speakers.length > 0 ? new Set(resting) : speaking.union(resting)
  found.delete(source)
  return found
}

/** Whether a report rests on one of some sources, directly or through others. */
export function restsOnAny({sourcing, labels: {rank}}: Engine, report: Report, targets: ReadonlySet<number>): boolean {
  if (targets.size === 0) return false
  let lowest = Infinity
  for (const target of targets) lowest = Math.min(lowest, rank[target]!)
  const seen = new Set<number>()
  const open = [...(report.rests ?? sourcing.rests[report.source]!).on]
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    if (targets.has(source)) return true
    if (rank[source]! < lowest || seen.has(source)) continue
    seen.add(source)
    open.push(...sourcing.rests[source]!.on)
  }
  return false
}
