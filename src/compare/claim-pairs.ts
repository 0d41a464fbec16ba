import type {Claim} from '../model/claim.ts'
import type {Id} from '../model/id.ts'
import type {Versions} from './comparison.ts'
import {type StatementPair, sameStatement, statementPairs} from './statement-pairs.ts'

/** A claim in both versions, with its statements side by side. */
export interface ClaimPair {
  readonly before: Claim
  readonly after: Claim
  readonly statements: readonly StatementPair[]
  /** Every statement is in both and says the same. */
  readonly sameStatements: boolean
}

/** The claims that carry on, in order of their id before. */
export function claimPairs(versions: Versions): ClaimPair[] {
  const {before, after, carried} = versions
  return [...before.graph.claims.values()].flatMap((claim) => {
    const id = carried(claim.id) as Id<'claim'> | undefined
    const other = id && after.graph.claims.get(id)
    if (!other) return []
    const statements = statementPairs(claim, other, versions)
    const sameStatements = statements.every((pair) => pair.before && pair.after && sameStatement(pair.before, pair.after, versions))
    return [{before: claim, after: other, statements, sameStatements}]
  })
}
