import type {Staleness} from '../analyse/freshness.ts'
import type {LintCode} from '../model/lint-code.ts'
import type {Source} from '../model/source.ts'
import type {LintRule} from './weakness.ts'

/** A rule that tells of what the analysis found in the records of sources. */
export const freshnessRule = (code: LintCode, why: string, reasons: Partial<Record<Staleness, (source: Source) => string>>): LintRule => ({
  code,
  level: 'info',
  why,
  *check({graph, analysis}) {
    for (const {source: id, problem, others} of analysis.freshness) {
      const [source, other] = [graph.sources.get(id), graph.sources.get(others[0] ?? id)]
      const reason = reasons[problem]
      if (!source || !reason) continue
      yield {
        of: source,
        point: source.point,
        reason: reason(source),
        ...(other && other !== source && {cause: {point: other.point, reason: 'the other one'}})
      }
    }
  }
})
