import {slugOf} from '../../model/id.ts'
import {shown} from '../../validate/rule.ts'
import {liveClaims} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

export const basisNotStated: LintRule = {
  code: 'basis-not-stated',
  level: 'info',
  why: 'A source that carries several claims should say where it got them from.',
  *check({graph}) {
    const statements = liveClaims(graph).flatMap((claim) => claim.statements)
    const bySource = Map.groupBy(statements, ({source}) => source)
    for (const source of graph.sources.values()) {
      const unstated = (bySource.get(source.id) ?? []).filter(({basis}) => basis === undefined)
      const claims = new Set(unstated.map(({claim}) => claim)).size
      if (source.basis !== undefined || claims < 2) continue
      yield {
        of: source,
        point: source.point,
        reason: `Unexpected source ${shown(slugOf(source.id))} of ${claims} claims without \`basis\`, expected where it got them from`
      }
    }
  }
}
