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

const nobody: KeySet = []

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

/** Whether other sources that a report rests on, directly or through others, change for this claim what its chains are. */
export function isDisturbed({sourcing, labels: {rank}}: Engine, {source: own, speakers, rests}: Report, {speaking, resting}: Told): boolean {
  const isTarget = (source: number): boolean => source !== own && (resting.has(source) || (speakers.length === 0 && speaking.has(source)))
  let lowest = Infinity
  for (const target of resting) if (isTarget(target)) lowest = Math.min(lowest, rank[target]!)
  if (speakers.length === 0) for (const target of speaking) if (isTarget(target)) lowest = Math.min(lowest, rank[target]!)
  const canLead = (source: number): boolean => rank[source]! >= lowest
  const open = (rests ?? sourcing.rests[own]!).on.filter(canLead)
  if (open.length === 0) return false
  const seen = new Set<number>()
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    if (isTarget(source)) return true
    if (seen.has(source)) continue
    seen.add(source)
    for (const basis of sourcing.rests[source]!.on) if (canLead(basis)) open.push(basis)
  }
  return false
}
