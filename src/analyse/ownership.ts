import {isLive} from '../graph/shown.ts'
import type {Claim, Relation} from '../model/claim.ts'
import {type DateBounds, dateBounds, type Edtf} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, isEntityId} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import {publisherKey} from './key-table.ts'
import type {OwnersOf} from './sourcing.ts'

/** Whether a relation may have held at a date; what gives no time may always have. */
export function mayHold({since, until}: Relation, date: Edtf | undefined): boolean {
  if (date === undefined) return true
  const {earliest, latest}: DateBounds = dateBounds(date)
  const begins = since === undefined ? -Infinity : dateBounds(since).earliest
  const ends = until === undefined ? Infinity : dateBounds(until).latest
  return latest >= begins && earliest <= ends
}

/** Claims that say who owns what: `A owns B`, `B part-of A`. */
export const ownershipClaims = ({claims}: Pick<KnowledgeGraph, 'claims'>): Claim[] =>
  [...claims.values()].filter((claim) => isLive(claim) && (claim.relation?.predicate === 'owns' || claim.relation?.predicate === 'part-of'))

/** The owners above a publisher at the time of a source, by claims that something supports; a dispute does not part them. */
export function ownersBy(claims: readonly Claim[]): OwnersOf {
  const above = new Map<EntityId, {owner: EntityId; relation: Relation}[]>()
  for (const {relation} of claims) {
    if (!relation) continue
    const [owner, owned] = relation.predicate === 'owns' ? [relation.subject, relation.object] : [relation.object, relation.subject]
    above.set(owned, [...(above.get(owned) ?? []), {owner, relation}])
  }
  return ({publisher, date}: Source) => {
    if (publisher === undefined || !isEntityId(publisher)) return []
    const found = new Set<EntityId>([publisher])
    for (const one of found) for (const {owner, relation} of above.get(one) ?? []) if (mayHold(relation, date)) found.add(owner)
    found.delete(publisher)
    return [...found].map(publisherKey)
  }
}
