import {analyse} from '../analyse/analyse.ts'
import type {Statuses} from '../analyse/statuses.ts'
import {asIfWithdrawn} from '../graph/as-if-withdrawn.ts'
import {partOfGraph} from '../graph/part-of-graph.ts'
import {isLive} from '../graph/shown.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId, slugOf} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'

/** How a claim would stand without something, by the same count that made its present status. */
export interface StatusChange {
  readonly claim: Id<'claim'>
  readonly before: EvidenceStatus
  readonly after: EvidenceStatus
}

/** The keys that fall with a source or a party. */
const keysOfThing = (id: Id<'source'> | EntityId): readonly LineKey[] =>
  isEntityId(id) ? [`who:${slugOf(id)}`, `pub:${slugOf(id)}`] : [`src:${slugOf(id)}`]

const indexes = new WeakMap<Statuses, ReadonlyMap<LineKey, ReadonlySet<Id<'claim'>>>>()

/** The claims that have a key on any line for or against them. */
function claimsByKey(analysis: Statuses): ReadonlyMap<LineKey, ReadonlySet<Id<'claim'>>> {
  const known = indexes.get(analysis)
  if (known) return known
  const found = new Map<LineKey, Set<Id<'claim'>>>()
  for (const [id, {lines, disputing}] of analysis.status)
    for (const {keys} of [...lines, ...disputing]) for (const key of keys) found.set(key, (found.get(key) ?? new Set()).add(id))
  indexes.set(analysis, found)
  return found
}

const differs = (a: EvidenceStatus, b: EvidenceStatus): boolean =>
  a.support !== b.support ||
  a.independent.lines !== b.independent.lines ||
  a.reports !== b.reports ||
  a.contest.state !== b.contest.state ||
  a.contest.lines !== b.contest.lines ||
  a.contest.by.join() !== b.contest.by.join()

/**
 * Every claim that would stand otherwise without a source, or without what a party said, wrote and published. The
 * claims concerned are counted again from what would be left, by the same rules.
 */
export function changesWithout(graph: KnowledgeGraph, analysis: Statuses, id: Id<'source'> | EntityId): StatusChange[] {
  const touched = new Set(keysOfThing(id).flatMap((key) => [...(claimsByKey(analysis).get(key) ?? [])]))
  // A circle has no line that would hold the key; without one of its sources it may be no circle any more.
  for (const [claim, {support}] of analysis.status) if (support === 'circular') touched.add(claim)
  if (!isEntityId(id)) for (const [claim, {statements}] of graph.claims) if (statements.some(({source}) => source === id)) touched.add(claim)
  for (const claim of [...touched]) for (const other of graph.claims.get(claim)?.contradicts ?? []) if (graph.claims.has(other)) touched.add(other)
  if (touched.size === 0) return []
  const {status} = analyse(asIfWithdrawn(partOfGraph(graph, touched), id))
  return [...touched].sort().flatMap((claim) => {
    const [before, after] = [analysis.status.get(claim), status.get(claim)]
    return before && after && isLive(graph.claims.get(claim)!) && differs(before, after) ? [{claim, before, after}] : []
  })
}
