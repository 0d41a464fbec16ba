import {isSensitive, liveClaims, livingPeople} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

export const livingAddress: LintRule = {
  code: 'living-address',
  level: 'error',
  why: 'An address can bring harm to a door.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      if (!isSensitive(claim, 'address') || livingPeople(graph, claim).length === 0) continue
      yield {of: claim, point: claim.point, reason: 'Unexpected `sensitive: address` with a living person, expected no such claim'}
    }
  }
}
