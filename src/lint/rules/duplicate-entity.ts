import {shown} from '../../validate/rule.ts'
import type {LintRule} from '../weakness.ts'

export const duplicateEntity: LintRule = {
  code: 'duplicate-entity',
  level: 'info',
  why: 'One person under two names counts as two independent speakers.',
  *check({graph, analysis}) {
    for (const {pair, names, why} of analysis.duplicates) {
      const [first, second] = [graph.entities.get(pair[0]), graph.entities.get(pair[1])]
      if (!first || !second) continue
      const reason = `Unexpected ${shown(names[1])} so like ${shown(names[0])} (${why}), expected one entity, or a pair in \`decisions.yaml\``
      yield {of: second, point: second.point, reason, cause: {point: first.point, reason: 'the other one'}}
    }
  }
}
