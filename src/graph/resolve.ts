import type {Directory} from '../model/directory.ts'
import type {Reference} from '../model/entry.ts'
import {type EntityId, type EntityKind, type Id, kinds, type Party, plural, type Speaker, speakerKinds} from '../model/id.ts'
import type {TourNode} from '../model/tour.ts'

/** Validation let only references with one meaning through. */
function only<T>(hits: readonly T[], {text, point}: Reference): T {
  if (hits.length !== 1) throw new Error(`Unexpected \`${text}\` in ${point.file}:${point.line} with ${hits.length} meanings, expected 1`)
  return hits[0]!
}

export const entityIn = (known: Directory, reference: Reference, allowed?: readonly EntityKind[]): EntityId =>
  only(known.entity(reference.text, allowed), reference)

export const sourceIn = (known: Directory, reference: Reference): Id<'source'> => only(known.source(reference.text), reference)

export const claimIn = (known: Directory, reference: Reference, owner: string | undefined): Id<'claim'> =>
  only(known.claim(reference.text, owner), reference)

/** An author or publisher: whoever is known by that name, else the name as it is. */
export function partyIn(known: Directory, {text}: Reference): Party {
  const [id, ...others] = known.entity(text, speakerKinds)
  if (id !== undefined && others.length === 0) return id
  const [any, ...more] = known.entity(text)
  return id === undefined && any !== undefined && more.length === 0 ? any : `name:${text}`
}

export function speakerIn(known: Directory, reference: Reference): Speaker {
  const {text} = reference
  return text === 'unnamed' || text.startsWith('unnamed:') ? (text as Speaker) : entityIn(known, reference, speakerKinds)
}

/** Anything with an id: as a full id in either form, an entity, an article, a claim or a source, in this order. */
export function anyIn(known: Directory, reference: Reference, owner: string | undefined): Id {
  const {text} = reference
  const meanings = [known.entity(text), known.article(text), known.claim(text, owner), known.source(text)]
  return only<Id>(meanings.find((hits) => hits.length > 0) ?? [], reference)
}

/** A node of the network: an entity, a claim by owner and slug, or a source, in this order. */
export function nodeIn(known: Directory, reference: Reference): TourNode {
  const {text} = reference
  const meanings = [known.entity(text), known.claim(text, undefined), known.source(text)]
  return only<TourNode>(meanings.find((hits) => hits.length > 0) ?? [], reference)
}

/** An id that need not exist any more, from a full id in either form or from a slug of the given kind. */
export function formerId(text: string, kind: string): Id {
  const folder = kinds.find((one) => text.startsWith(`${one}/`) || text.startsWith(`${plural[one]}/`))
  if (folder === undefined) return `${kind}/${text}` as Id
  return `${folder}/${text.slice(text.indexOf('/') + 1)}` as Id
}
