import type {Claim} from '../../model/claim.ts'
import type {KnowledgeGraph} from '../../model/graph.ts'
import {type Id, isEntityId} from '../../model/id.ts'
import {lookupKey} from '../../model/lookup-key.ts'
import {isSensitive, liveClaims} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

/** Who reviewed the page of a claim without having written it. */
function reviewersOf({articles, entities}: KnowledgeGraph, {owner}: Claim): Set<string> {
  const article = isEntityId(owner) ? undefined : articles.get(owner as Id<'article'>)
  const reviewed = article?.reviewed ?? (isEntityId(owner) ? entities.get(owner)?.reviewed : undefined) ?? []
  const authors = new Set((article?.authors ?? []).map(lookupKey))
  return new Set(reviewed.map(({by}) => lookupKey(by)).filter((name) => !authors.has(name)))
}

export const reviewers: LintRule = {
  code: 'reviewers',
  level: 'error',
  why: 'What may do harm is read by two people who did not write it before it is published.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      const count = reviewersOf(graph, claim).size
      if (!isSensitive(claim) || count >= 2) continue
      yield {
        of: claim,
        point: claim.point,
        reason: `Unexpected sensitive claim with ${count === 0 ? 'no reviewer' : 'one reviewer'}, expected two who are not authors`
      }
    }
  }
}
