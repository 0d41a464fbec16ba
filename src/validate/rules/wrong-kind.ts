import type {Reference} from '../../model/entry.ts'
import {type EntityKind, kindOf} from '../../model/id.ts'
import type {Content} from '../content.ts'
import {relationParts} from '../relation-parts.ts'
import {either, type Finding, type Rule, shown} from '../rule.ts'

function* wrongEnd({text, point}: Reference, kinds: readonly EntityKind[], side: string, {known}: Content): Generator<Finding> {
  const found = known.entity(text)
  if (found.length === 0 || known.entity(text, kinds).length > 0) return
  const reason = `Unexpected ${kindOf(found[0]!)} ${shown(text)} as the ${side} of this relation, expected ${either(kinds)}`
  yield {point, reason, expected: []}
}

export const wrongKind: Rule<Content> = {
  code: 'wrong-kind',
  level: 'error',
  why: 'An account is no member and a place employs nobody: a wrong end most often means a wrong name.',
  *check(content) {
    const {claims, predicates, known} = content
    for (const {fields} of claims) {
      const parts = relationParts(fields, predicates)
      const predicate = parts && predicates.get(parts.predicate.text)
      if (!parts || !predicate) continue
      yield* wrongEnd(parts.subject, predicate.from, 'subject', content)
      yield* wrongEnd(parts.object, predicate.to, 'object', content)
      const [subject, ...others] = known.entity(parts.subject.text, predicate.from)
      const [object, ...more] = known.entity(parts.object.text, predicate.to)
      if (!predicate.sameKind || !subject || !object || others.length + more.length > 0 || kindOf(subject) === kindOf(object)) continue
      yield {
        point: parts.object.point,
        reason: `Unexpected ${kindOf(object)} ${shown(parts.object.text)}, expected ${kindOf(subject)} like the subject`
      }
    }
  }
}
