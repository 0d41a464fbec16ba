import {judged} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

export const secondHand: LintRule = {
  code: 'second-hand',
  level: 'info',
  why: 'What every line goes back to was not read by us.',
  *check(given) {
    for (const {claim, status} of judged(given)) {
      if (status.flags.includes('second-hand'))
        yield {of: claim, point: claim.point, reason: 'Unexpected claim whose origins were not consulted, expected `accessed` or a capture of one'}
    }
  }
}
