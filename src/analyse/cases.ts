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
  readonly about: readonly EntityId[]
  /** In order of id. */
  readonly statements: readonly Statement[]
  /** Those of them that take one side or the other, or take something back. */
  readonly supports: readonly Statement[]
  readonly disputes: readonly Statement[]
  readonly withdraws: readonly Statement[]
}

const nothing = {about: [], statements: [], supports: [], disputes: [], withdraws: []} as const

/** Those with one stance; no list of its own where that is none or all of them. */
function withStance(statements: readonly Statement[], stance: Stance): readonly Statement[] {
  const found = statements.filter((statement) => statement.stance === stance)
  return found.length === 0 ? nothing.statements : found.length === statements.length ? statements : found
}

function caseOf(claims: readonly Claim[]): Case {
  const [first, second] = claims
  const statements = second ? claims.flatMap(({statements}) => statements) : first!.statements
  return {
    claims,
    about: second ? [...new Set(claims.flatMap(({about}) => about))] : first!.about,
    statements,
    supports: withStance(statements, 'supports'),
    disputes: withStance(statements, 'disputes'),
    withdraws: withStance(statements, 'withdraws')
  }
}

/** The case of every claim; one that was withdrawn stands alone and has no statements. */
export function casesOf({claims}: Pick<KnowledgeGraph, 'claims'>): ReadonlyMap<Id<'claim'>, Case> {
  const cases = new Map<Id<'claim'>, Case>()
  for (const claim of claims.values()) {
    if (cases.has(claim.id)) continue
    if (!isLive(claim)) cases.set(claim.id, {...nothing, claims: [{...claim, contradicts: [], inferredFrom: []}]})
    else {
      const made = caseOf(sameClaims({claims}, claim))
      for (const {id} of made.claims) cases.set(id, made)
    }
  }
  return cases
}

/** Some cases with all that they are inferred from, directly or through others. */
export function withPremises(start: Iterable<Case>, cases: ReadonlyMap<Id<'claim'>, Case>): Set<Case> {
  const found = new Set(start)
  for (const one of found)
    for (const {inferredFrom} of one.claims) for (const alternative of inferredFrom) for (const id of alternative) found.add(cases.get(id)!)
  return found
}
