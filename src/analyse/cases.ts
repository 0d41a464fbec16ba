import {sameClaims} from '../graph/pooled-statements.ts'
import {isLive} from '../graph/shown.ts'
import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId, Id} from '../model/id.ts'
import type {Stance, Statement} from '../model/statement.ts'

/** Claims that are the same, judged together: what is said on one is said on all. */
export interface Case {
  /** In order of id. */
  readonly claims: readonly Claim[]
  readonly about: ReadonlySet<EntityId>
  /** In order of id. */
  readonly statements: readonly Statement[]
}

const caseOf = (claims: readonly Claim[]): Case => ({
  claims,
  about: new Set(claims.flatMap(({about}) => about)),
  statements: claims.flatMap(({statements}) => statements)
})

/** The case of every claim; one that was withdrawn stands alone and has no statements. */
export function casesOf({claims}: Pick<KnowledgeGraph, 'claims'>): ReadonlyMap<Id<'claim'>, Case> {
  const cases = new Map<Id<'claim'>, Case>()
  for (const claim of claims.values()) {
    if (cases.has(claim.id)) continue
    if (!isLive(claim)) cases.set(claim.id, {claims: [{...claim, contradicts: [], inferredFrom: []}], about: new Set(), statements: []})
    else {
      const made = caseOf(sameClaims({claims}, claim))
      for (const {id} of made.claims) cases.set(id, made)
    }
  }
  return cases
}

export const withStance = ({statements}: Case, stance: Stance): Statement[] => statements.filter((statement) => statement.stance === stance)

/** Some cases with all that they are inferred from, directly or through others. */
export function withPremises(start: Iterable<Case>, cases: ReadonlyMap<Id<'claim'>, Case>): Set<Case> {
  const found = new Set(start)
  for (const one of found) for (const id of one.claims.flatMap(({inferredFrom}) => inferredFrom.flat())) found.add(cases.get(id)!)
  return found
}
