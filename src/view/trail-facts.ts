import {basisForClaim, type ClaimBasis, speakersAtHeads} from '../graph/basis-for-claim.ts'
import {pooledStatements} from '../graph/pooled-statements.ts'
import type {Claim} from '../model/claim.ts'
import type {Id, Speaker} from '../model/id.ts'
import type {Stance, Statement} from '../model/statement.ts'
import {compareSpeaking} from '../render/attribution.ts'
import {type Counting, countingOf} from '../render/not-counted-words.ts'
import type {Reading} from './reading.ts'

/** What the trail of one stance is made of; shared by drawing and list. A source stands there for what is said with this stance only. */
export interface TrailFacts {
  readonly stance: Stance
  /** The sources that bear on the claim with it. */
  readonly reports: readonly Id<'source'>[]
  readonly basis: ClaimBasis
  readonly heads: ReadonlyMap<Id<'source'>, readonly Speaker[]>
  readonly counting: ReadonlyMap<Id<'source'>, Counting>
}

const trailStances: readonly Stance[] = ['supports', 'disputes', 'mentions', 'withdraws']
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

function factsOf({graph, analysis}: Reading, claim: Claim, stance: Stance, statements: readonly Statement[]): TrailFacts {
  const basis = basisForClaim(graph, statements)
  const status = analysis.status.get(claim.id)
  return {
    stance,
    reports: [...new Set(statements.map(({source}) => source))],
    basis,
    heads: speakersAtHeads(graph, statements, basis),
    counting: status && stance === 'supports' ? countingOf(graph, status, statements, basis) : new Map()
  }
}

/** The stances that some statement on a claim, or on one that is the same, takes. */
export function trailFacts(reading: Reading, claim: Claim): TrailFacts[] {
  const statements = [...pooledStatements(reading.graph, claim)].sort(compareSpeaking(reading.graph))
  return trailStances.flatMap((stance) => {
    const own = statements.filter((one) => one.stance === stance)
    return own.length === 0 ? [] : [factsOf(reading, claim, stance, own)]
  })
}
