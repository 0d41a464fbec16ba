import type {Claim} from '../../model/claim.ts'
import type {KnowledgeGraph} from '../../model/graph.ts'
import type {Id} from '../../model/id.ts'
import {isSensitive, liveClaims, livingPeople, supporting} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

/** Whether nothing but the examined text's own words supports a claim. */
function isOwnAssertion({articles, sources}: KnowledgeGraph, claim: Claim): boolean {
  const examined = articles.get(claim.owner as Id<'article'>)?.examines
  const statements = supporting(claim)
  return (
    examined !== undefined &&
    statements.length > 0 &&
    statements.every(({source, basis = sources.get(source)?.basis ?? []}) => source === examined && basis.every((one) => typeof one === 'string'))
  )
}

export const livingUnsourced: LintRule = {
  code: 'living-unsourced',
  level: 'error',
  why: 'A sensitive assertion about a living person that a text makes without a source must not be spread.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      if (!isSensitive(claim) || livingPeople(graph, claim).length === 0 || !isOwnAssertion(graph, claim)) continue
      yield {
        of: claim,
        point: claim.point,
        reason: 'Unexpected sensitive claim about a living person on the examined text alone, expected a source that it names'
      }
    }
  }
}
