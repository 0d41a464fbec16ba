import type {Relation} from '../model/claim.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, isEntityId} from '../model/id.ts'
import type {Case} from './cases.ts'
import type {Evidence} from './evidence.ts'
import {foundOf} from './found.ts'
import {independentLines} from './independent-lines.ts'
import {areDisjoint} from './key-set.ts'
import {candidatesOf, reportsOf} from './lines.ts'
import type {Layout} from './measure.ts'
import {mayHold} from './ownership.ts'

/** For whom somebody may speak, besides themselves. */
export type Agents = ReadonlyMap<EntityId, readonly Relation[]>

const speakingFor: ReadonlySet<string> = new Set(['spokesperson-for', 'represents', 'directs'])

/** Who speaks for whom, by claims that something supports. */
export function agentsIn({claims}: KnowledgeGraph, hasSupport: (claim: EvidenceClaim) => boolean): Agents {
  const agents = new Map<EntityId, Relation[]>()
  for (const claim of claims.values()) {
    const {relation} = claim
    if (!relation || !speakingFor.has(relation.predicate) || !hasSupport(claim)) continue
    agents.set(relation.subject, [...(agents.get(relation.subject) ?? []), relation])
  }
  return agents
}
type EvidenceClaim = KnowledgeGraph['claims'] extends ReadonlyMap<infer _, infer C> ? C : never

/** Who of those a claim is about objects to it, themselves or through somebody who speaks for them. */
function deniers({engine, retracted}: Evidence, {sources}: KnowledgeGraph, one: Case, agents: Agents): EntityId[] {
  const {sourcing} = engine
  const gone = retracted(one)
  const {found} = candidatesOf(engine, reportsOf(engine, one.disputes))
  const by = new Set<EntityId>()
  for (const candidate of found) {
    const who = sourcing.table.speakerOf(candidate.speaker)
    if (!isEntityId(who) || !areDisjoint(foundOf(sourcing, candidate).keys, gone)) continue
    const {date} = sources.get(sourcing.ids[candidate.chain.last]!)!
    const speaksFor = (agents.get(who) ?? []).some((relation) => one.about.includes(relation.object) && mayHold(relation, date))
    if (one.about.includes(who) || speaksFor) by.add(who)
  }
  return [...by].sort()
}

export const uncontested: EvidenceStatus['contest'] = {state: 'none', by: [], lines: 0}
const contradicted: EvidenceStatus['contest'] = {state: 'disputed', by: [], lines: 0}

/** Whether a case is contested: denied by whom it is about, disputed by others or by a claim it contradicts. */
export function contestOf(
  evidence: Evidence,
  graph: KnowledgeGraph,
  one: Case,
  given: {agents: Agents; layout: Layout; hasSupport: (one: Case) => boolean}
): EvidenceStatus['contest'] {
  const isContradicted = one.claims
    .flatMap(({contradicts}) => contradicts)
    .some((id) => {
      const other = evidence.cases.get(id)
      return other !== undefined && other !== one && given.hasSupport(other)
    })
  const lines = evidence.disputing(one)
  if (lines.found.length === 0) return isContradicted ? contradicted : uncontested
  const by = deniers(evidence, graph, one, given.agents)
  return {state: by.length > 0 ? 'denied' : 'disputed', by, lines: independentLines(given.layout.incidenceOf(lines.found)).chosen.length}
}
