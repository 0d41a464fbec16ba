import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId} from '../model/id.ts'
import {isLive} from './shown.ts'
import {speakersOf} from './speakers-of.ts'

/** Two entities of which a claim relates one to the other, or of which one speaks about the other. */
export interface Connection {
  /** The smaller id first. */
  readonly ends: readonly [EntityId, EntityId]
  readonly claims: readonly Id<'claim'>[]
}

/** The pairs that a claim connects: the ends of its relation, and each speaker with each entity it is about. */
export function* pairsOf({relation, about, statements}: Claim, graph: KnowledgeGraph): Generator<readonly [EntityId, EntityId]> {
  if (relation) yield [relation.subject, relation.object]
  const speakers = new Set(statements.flatMap((statement) => speakersOf(graph, statement).filter(isEntityId)))
  for (const speaker of speakers) for (const entity of about) yield [speaker, entity]
}

/** Who is connected to whom, by which claims. To stand in one article or source is no connection. */
export function entityGraph(graph: KnowledgeGraph): Connection[] {
  const byEnds = new Map<string, {ends: readonly [EntityId, EntityId]; claims: Set<Id<'claim'>>}>()
  for (const claim of graph.claims.values()) {
    if (!isLive(claim)) continue
    for (const [a, b] of pairsOf(claim, graph)) {
      if (a === b) continue
      const ends = a < b ? ([a, b] as const) : ([b, a] as const)
      const key = ends.join(' ')
      const connection = byEnds.get(key) ?? {ends, claims: new Set()}
      byEnds.set(key, connection)
      connection.claims.add(claim.id)
    }
  }
  return [...byEnds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, {ends, claims}]) => ({ends, claims: [...claims].sort()}))
}
