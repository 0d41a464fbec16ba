import {judged, livingPeople} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

export const livingUnnamed: LintRule = {
  code: 'living-unnamed',
  level: 'error',
  why: 'One line from somebody without a name is no ground to speak about a living person.',
  *check(given) {
    for (const {claim, status} of judged(given)) {
      const isUnnamed = status.flags.includes('unnamed-origin') || status.flags.includes('origin-not-stated')
      if (status.support !== 'one-line' || !isUnnamed || livingPeople(given.graph, claim).length === 0) continue
      yield {
        of: claim,
        point: claim.point,
        reason: 'Unexpected single line without a named origin about a living person, expected a named speaker or a second line'
      }
    }
  }
}
