import {liveClaims} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

export const linkedTo: LintRule = {
  code: 'linked-to',
  level: 'info',
  why: '“Linked” insinuates without saying what is meant.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      if (claim.relation?.predicate === 'linked-to')
        yield {of: claim, point: claim.point, reason: 'Unexpected `linked-to`, expected a predicate that says how'}
    }
  }
}
