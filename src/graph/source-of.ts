import type {Directory} from '../model/directory.ts'
import type {SourceFields} from '../model/entry.ts'
import {type Id, idOf} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import {basisOf} from './basis-of.ts'
import type {Origin} from './origin.ts'
import {formerId, partyIn} from './resolve.ts'
import {correctionOf, withdrawalOf} from './withdrawal-of.ts'

/** A source as its file gives it; `examined` says whether an article is about it. */
export function sourceOf(fields: SourceFields, origin: Origin, known: Directory, examined: boolean): Source {
  const {slug, authors, publisher, basis, consulted, withdrawn, corrected, formerly, ...same} = fields
  const id: Id<'source'> = idOf('source', slug)
  return {
    ...same,
    id,
    authors: authors.map((author) => partyIn(known, author)),
    ...(publisher && {publisher: partyIn(known, publisher)}),
    consulted: consulted ?? (fields.accessed !== undefined || fields.capture !== undefined || examined),
    basis: basis === undefined || basis.length === 0 ? undefined : basisOf(basis, id, known),
    ...(withdrawn && {withdrawn: withdrawalOf(withdrawn, known)}),
    corrected: corrected.map((correction) => correctionOf(correction, known, origin.slug)),
    formerly: formerly.map(({text}) => formerId(text, 'source')),
    fictional: origin.fictional,
    publication: origin.publication
  }
}
