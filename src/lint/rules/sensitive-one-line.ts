import {isSensitive, judged} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

export const sensitiveOneLine: LintRule = {
  code: 'sensitive-one-line',
  level: 'warn',
  why: 'What may do harm should not hang on a single origin.',
  *check(given) {
    for (const {claim, status} of judged(given)) {
      if (!isSensitive(claim) || status.support !== 'one-line') continue
      yield {of: claim, point: claim.point, reason: 'Unexpected single line of sourcing for a sensitive claim, expected a second independent one'}
    }
  }
}
