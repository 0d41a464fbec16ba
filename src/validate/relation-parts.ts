import type {ClaimFields, Reference} from '../model/entry.ts'
import {splitRelation} from '../model/relation-text.ts'

export interface RelationParts {
  readonly subject: Reference
  readonly predicate: Reference
  readonly object: Reference
}

/** The parts of a claim's relation; nothing when it has none, or none that a known predicate splits. */
export function relationParts({relation}: ClaimFields, predicates: ReadonlyMap<string, unknown>): RelationParts | undefined {
  if (relation === undefined || !('text' in relation)) return relation
  const parts = splitRelation(relation.text, predicates.keys())
  const {point} = relation
  return parts && {subject: {text: parts.subject, point}, predicate: {text: parts.predicate, point}, object: {text: parts.object, point}}
}
