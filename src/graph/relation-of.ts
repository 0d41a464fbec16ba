import type {Relation} from '../model/claim.ts'
import type {Directory} from '../model/directory.ts'
import type {ClaimFields, RelationFields} from '../model/entry.ts'
import type {Predicate, PredicateId} from '../model/predicate.ts'
import {splitRelation} from '../model/relation-text.ts'
import {entityIn} from './resolve.ts'

export type Predicates = ReadonlyMap<PredicateId, Predicate>

/** Subject, predicate and object as references; a text is split at the predicate's id. */
function partsOf(given: RelationFields, predicates: Predicates) {
  if (!('text' in given)) return {...given, predicate: given.predicate.text as PredicateId}
  const parts = splitRelation(given.text, predicates.keys())
  if (!parts) throw new Error(`Unexpected relation \`${given.text}\` in ${given.point.file}, expected a known predicate in it`)
  return {
    subject: {text: parts.subject, point: given.point},
    predicate: parts.predicate,
    object: {text: parts.object, point: given.point}
  }
}

export function relationOf({relation, since, until, role}: ClaimFields, known: Directory, predicates: Predicates): Relation | undefined {
  if (relation === undefined) return undefined
  const {subject, predicate, object} = partsOf(relation, predicates)
  const ends = predicates.get(predicate)
  return {
    subject: entityIn(known, subject, ends?.from),
    predicate,
    object: entityIn(known, object, ends?.to),
    ...(since !== undefined && {since}),
    ...(until !== undefined && {until}),
    ...(role && {role})
  }
}
