import {ownerSlug} from '../model/directory.ts'
import {type Id, idOf, isEntityId, kindOf, slugOf} from '../model/id.ts'
import type {Corpus} from './corpus.ts'

/** The claims of an owner, each with its id under another one. */
export function claimsUnder({entries}: Corpus, old: Id, next: Id): [Id, Id][] {
  if (!isEntityId(old) && kindOf(old) !== 'article') return []
  return entries
    .filter((entry) => ownerSlug(entry) === slugOf(old))
    .flatMap((entry) => ('claims' in entry ? entry.claims : []))
    .map(({slug}) => [idOf('claim', `${slugOf(old)}/${slug}`), idOf('claim', `${slugOf(next)}/${slug}`)])
}
