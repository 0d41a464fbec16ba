import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Statement} from '../model/statement.ts'
import {isLive} from './shown.ts'

/** A live claim and all that are listed as the same, directly or through others; in order of id. */
export function sameClaims({claims}: Pick<KnowledgeGraph, 'claims'>, start: Claim): Claim[] {
  const found = new Set([start])
  for (const claim of found)
    for (const id of claim.sameAs) {
      const other = claims.get(id)
      if (other && isLive(other)) found.add(other)
    }
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What is said on a claim, and on those that are the same: they are counted together. */
export const pooledStatements = (graph: Pick<KnowledgeGraph, 'claims'>, claim: Claim): Statement[] =>
  isLive(claim) ? sameClaims(graph, claim).flatMap(({statements}) => statements) : []
