import {closest} from '../closest.ts'
import type {Content} from '../content.ts'
import {relationParts} from '../relation-parts.ts'
import {type Rule, shown} from '../rule.ts'

export const unknownPredicate: Rule<Content> = {
  code: 'unknown-predicate',
  level: 'error',
  why: 'A relation whose kind nobody has defined cannot be drawn, read out or exported.',
  *check({claims, predicates, entries}) {
    const ids = [...predicates.keys()].sort()
    for (const {fields} of claims) {
      const {relation} = fields
      if (relation === undefined) continue
      const parts = relationParts(fields, predicates)
      if (parts && predicates.has(parts.predicate.text)) continue
      const typed = 'text' in relation ? relation.text.split(/\s+/).slice(1, -1) : [relation.predicate.text]
      const expected = [...new Set(typed.flatMap((word) => closest(word, ids)))].slice(0, 3)
      const point = 'text' in relation ? relation.point : relation.predicate.point
      const text = 'text' in relation ? relation.text : relation.predicate.text
      const wanted = 'text' in relation ? '`subject predicate object` with a predicate of the vocabulary' : 'a predicate of the vocabulary'
      yield {point, reason: `Unexpected relation ${shown(text)}, expected ${wanted}`, expected}
    }
    const filtered = entries.flatMap((entry) => (entry.kind === 'tour' ? entry.steps.flatMap(({filter}) => filter.rel ?? []) : []))
    for (const {text, point} of filtered) {
      if (predicates.has(text)) continue
      yield {point, reason: `Unexpected predicate ${shown(text)}, expected one of the vocabulary`, expected: closest(text, ids)}
    }
  }
}
