import {basisForClaim, type ClaimBasis, speakersAtHeads} from '../graph/basis-for-claim.ts'
import {pooledStatements} from '../graph/pooled-statements.ts'
import type {Claim} from '../model/claim.ts'
import type {Id, Speaker} from '../model/id.ts'
import type {Stance, Statement} from '../model/statement.ts'
import {type Counting, countingOf} from '../render/not-counted-words.ts'
import type {Reading} from './reading.ts'

/** What a trail is made of; shared by drawing and list. */
export interface TrailFacts {
  readonly statements: readonly Statement[]
  readonly basis: ClaimBasis
  readonly heads: ReadonlyMap<Id<'source'>, readonly Speaker[]>
  readonly counting: ReadonlyMap<Id<'source'>, Counting>
}

export const trailStances: readonly Stance[] = ['supports', 'disputes', 'mentions', 'withdraws']
export const trailStanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Supported in',
  disputes: 'Disputed in',
  mentions: 'Mentioned in',
  withdraws: 'Taken back in'
}
/** “counts as line 1”, “not counted: same source as line 1”. */
export function countingWords(counting: Counting | undefined): string[] {
  if (!counting) return []
  const {lines, because} = counting
  if (because !== undefined) return [`not counted: ${because}`]
  return [`counts as ${lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(' and ')}`}`]
}

export function trailFacts({graph, analysis}: Reading, claim: Claim): TrailFacts {
  const statements = pooledStatements(graph, claim)
  const basis = basisForClaim(graph, statements)
  const status = analysis.status.get(claim.id)
  return {
    statements,
    basis,
    heads: speakersAtHeads(graph, statements, basis),
    counting: status ? countingOf(graph, status, statements, basis) : new Map()
  }
}
