/** Identifiers carry their kind: `person/ana-ruiz`, `source/wire-1`, `claim/halcyon/over-capacity`. */

export type EntityKind = 'person' | 'organisation' | 'account' | 'place' | 'event' | 'work' | 'topic'
export type Kind = EntityKind | 'source' | 'article' | 'claim'
export type Id<K extends Kind = Kind> = K extends Kind ? `${K}/${string}` & {readonly brand: K} : never
export type EntityId = Id<EntityKind>

/** The part of an id after its kind. */
export type Slug = string & {readonly brand: 'slug'}

/** An author or publisher: an introduced entity, or a plain name nobody has introduced. */
export type Party = EntityId | `name:${string}`

/** Who stands behind a statement. `unstated` and plain names (of authors nobody has introduced) are computed, never typed. */
export type Speaker = Party | 'unnamed' | `unnamed:${string}` | 'unstated'

/** What may speak, write or publish. */
export const speakerKinds: readonly EntityKind[] = ['person', 'organisation', 'account']

export const entityKinds: readonly EntityKind[] = ['person', 'organisation', 'account', 'place', 'event', 'work', 'topic']
export const kinds: readonly Kind[] = [...entityKinds, 'source', 'article', 'claim']

/** The folder of `content/`, the key of an article and the first part of an address, for each kind. */
export const plural: Readonly<Record<Kind, string>> = {
  person: 'people',
  organisation: 'organisations',
  account: 'accounts',
  place: 'places',
  event: 'events',
  work: 'works',
  topic: 'topics',
  source: 'sources',
  article: 'articles',
  claim: 'claims'
}

export const idOf = <K extends Kind>(kind: K, slug: string): Id<K> => `${kind}/${slug}` as Id<K>
export const kindOf = (id: Id): Kind => id.slice(0, id.indexOf('/')) as Kind
export const slugOf = (id: Id): string => id.slice(id.indexOf('/') + 1)

export const isEntityKind = (kind: string): kind is EntityKind => (entityKinds as readonly string[]).includes(kind)
export const isEntityId = (text: string): text is EntityId => isEntityKind(text.slice(0, Math.max(0, text.indexOf('/'))))

/** What a slug looks like; some words of that form are reserved. */
export const slugPattern = /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/
const reserved = new Set(['original', 'unnamed', 'unstated', 'self', 'none', 'unknown', 'itself', 'con', 'prn', 'aux', 'nul', 'index'])
const windowsDevice = /^(com|lpt)[0-9]$/

/** Whether a text may be the slug of something: see `docs/model.md`, ids. */
export const isSlug = (text: string): text is Slug => text.length <= 80 && slugPattern.test(text) && !reserved.has(text) && !windowsDevice.test(text)

/** Whether a text is a full id whose every part is a slug. */
export function isId(text: string): text is Id {
  const [kind, ...slugs] = text.split('/')
  if (!(kinds as readonly string[]).includes(kind ?? '')) return false
  return slugs.length === (kind === 'claim' ? 2 : 1) && slugs.every(isSlug)
}
