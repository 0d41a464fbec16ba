import {judged} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

export const amplified: LintRule = {
  code: 'amplified',
  level: 'info',
  why: 'Many reports of one origin look like many origins.',
  *check(given) {
    for (const {claim, status} of judged(given)) {
      if (status.flags.includes('amplified'))
        yield {
          of: claim,
          point: claim.point,
          reason: `Unexpected ${status.reports} reports on one line of sourcing, expected a second independent one`
        }
    }
  }
}
