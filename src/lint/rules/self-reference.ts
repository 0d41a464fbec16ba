import type {LintRule} from '../weakness.ts'

export const selfReference: LintRule = {
  code: 'self-reference',
  level: 'error',
  why: 'A source that rests on this site would make the site a witness of itself.',
  *check({graph, analysis}) {
    for (const id of analysis.selfReferences) {
      const source = graph.sources.get(id)
      if (source)
        yield {of: source, point: source.point, reason: 'Unexpected source that is a page of this site or rests on one, expected a source elsewhere'}
    }
  }
}
