import type {Reference} from '../../model/entry.ts'
import {type Id, kindOf} from '../../model/id.ts'
import type {Publication} from '../../model/publication.ts'
import type {Content} from '../content.ts'
import type {Definition} from '../definitions.ts'
import {meaningsOf} from '../meanings.ts'
import {relationParts} from '../relation-parts.ts'
import {type Rule, shown} from '../rule.ts'

/** Each reference of a published file with all it means. */
function* published({uses, claims, known, predicates}: Content): Generator<{reference: Reference; meanings: readonly Id[]}> {
  for (const use of uses) {
    if (use.publication === 'published') yield {reference: use.reference, meanings: meaningsOf(use, known)}
  }
  for (const {fields, publication} of claims) {
    const parts = publication === 'published' ? relationParts(fields, predicates) : undefined
    for (const reference of parts ? [parts.subject, parts.object] : []) yield {reference, meanings: known.entity(reference.text)}
  }
}

/** A withdrawn page keeps its own address and those of its claims; what it introduced leaves with it. */
const staysAway = (id: Id, publication: Publication): boolean =>
  publication === 'draft' || publication === 'review' || (publication === 'withdrawn' && kindOf(id) !== 'claim' && kindOf(id) !== 'article')

export const unpublishedReference: Rule<Content> = {
  code: 'unpublished-reference',
  level: 'error',
  why: 'The published site would lack what a published page speaks of.',
  *check(content) {
    const definitions = new Map<Id, Definition>(content.definitions.toReversed().map((definition) => [definition.id, definition]))
    for (const {reference, meanings} of published(content)) {
      const [id, ...others] = new Set(meanings)
      const definition = id && others.length === 0 ? definitions.get(id) : undefined
      if (!definition || content.mistaken.has(definition.point.file) || !staysAway(definition.id, definition.publication)) continue
      const {text, point} = reference
      const reason = `Unexpected ${shown(text)} from a file with status \`${definition.publication}\`, expected something a published file defines`
      yield {point, reason, cause: {point: definition.point, reason: 'defined here'}}
    }
  }
}
