import {type Id, kindOf} from '../../model/id.ts'
import type {Content, PlacedUse} from '../content.ts'
import {meaningsOf} from '../meanings.ts'
import {relationParts} from '../relation-parts.ts'
import {either, type Finding, type Rule, shown} from '../rule.ts'

function findingOf({reference: {text, point}}: Pick<PlacedUse, 'reference'>, meanings: readonly Id[]): Finding {
  const ids = [...new Set(meanings)].sort()
  const listed = either(ids.slice(0, 4).map((id) => `\`${id}\``))
  return {point, reason: `Unexpected ${shown(text)} with ${ids.length} meanings, expected ${listed}`, expected: ids.slice(0, 4)}
}

export const ambiguousReference: Rule<Content> = {
  code: 'ambiguous-reference',
  level: 'error',
  why: 'A name that two people share must not be put to either of them by guess.',
  *check({uses, claims, known, predicates}) {
    for (const use of uses) {
      const meanings = meaningsOf(use, known)
      if (new Set(meanings).size > 1) yield findingOf(use, meanings)
    }
    for (const {fields} of claims) {
      const parts = relationParts(fields, predicates)
      const ends = parts && predicates.get(parts.predicate.text)
      for (const [reference, kinds] of parts && ends
        ? ([
            [parts.subject, ends.from],
            [parts.object, ends.to]
          ] as const)
        : []) {
        const meanings = known.entity(reference.text).filter((id) => kinds.includes(kindOf(id) as never))
        if (meanings.length > 1) yield findingOf({reference}, meanings)
      }
    }
  }
}
