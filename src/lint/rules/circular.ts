import {either, type Finding} from '../../validate/rule.ts'
import type {LintRule} from '../weakness.ts'

const keys = (ids: readonly string[]): string => either(ids.slice(0, 6).map((id) => `\`${id.slice(id.indexOf('/') + 1)}\``)).replace(' or ', ' and ')

export const circular: LintRule = {
  code: 'circular',
  level: 'warn',
  why: 'Sources that cite each other hold nothing up.',
  *check({graph, analysis}) {
    for (const {sources, grounded} of analysis.cycles) {
      const [first, ...others] = sources.flatMap((id) => graph.sources.get(id) ?? [])
      if (!first) continue
      const cause: Finding['cause'] = others[0] && {point: others[0].point, reason: 'rests on it in turn'}
      const subject = others.length === 0 ? `source ${keys(sources)} that rests on itself` : `sources ${keys(sources)} that rest on each other`
      yield {
        of: first,
        point: first.point,
        reason: `Unexpected ${subject}, expected ${grounded ? 'only the other basis' : 'where that comes from'}`,
        ...(cause && {cause})
      }
    }
  }
}
