import {liveClaims} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

export const noTime: LintRule = {
  code: 'no-time',
  level: 'info',
  why: 'Relations begin and end; without a time two that never met seem to.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      const {relation, when} = claim
      if (!relation || relation.since !== undefined || relation.until !== undefined || when !== undefined) continue
      yield {of: claim, point: claim.point, reason: 'Unexpected relation without a time, expected `since`, `until` or `when`'}
    }
  }
}
