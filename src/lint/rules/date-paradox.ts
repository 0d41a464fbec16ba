import {slugOf} from '../../model/id.ts'
import {shown} from '../../validate/rule.ts'
import type {LintRule} from '../weakness.ts'

export const dateParadox: LintRule = {
  code: 'date-paradox',
  level: 'warn',
  why: 'Nothing rests on what was not yet there: a key is wrong, or a page was changed later.',
  *check({graph, analysis}) {
    for (const {source, basis, claim} of analysis.dateParadoxes) {
      const [earlier, later] = [graph.sources.get(source), graph.sources.get(basis)]
      if (!earlier || !later) continue
      const statement = claim && graph.claims.get(claim)?.statements.find((one) => one.source === source)
      const reason = `Unexpected basis ${shown(slugOf(basis))} of ${later.date}, expected one not later than ${earlier.date}`
      yield {
        of: (claim && graph.claims.get(claim)) ?? earlier,
        point: statement?.point ?? earlier.point,
        reason,
        cause: {point: later.point, reason: 'dated here'}
      }
    }
  }
}
