import {isSensitive, liveClaims, livingPeople} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

export const livingMinor: LintRule = {
  code: 'living-minor',
  level: 'error',
  why: 'A child cannot answer, and what is published stays.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      if (!isSensitive(claim, 'minor') || livingPeople(graph, claim).length === 0) continue
      yield {of: claim, point: claim.point, reason: 'Unexpected `sensitive: minor` with a living person, expected no such claim'}
    }
  }
}
