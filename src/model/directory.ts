import type {EntityFields, Entry, SourceFields} from './entry.ts'
import {type EntityId, type EntityKind, entityKinds, type Id, idOf, isEntityId, kindOf, plural} from './id.ts'
import {lookupKey} from './lookup-key.ts'

/**
 * Everything the content introduces, and what a typed reference means.
 *
 * A reference resolves, in order, as full id, slug, lookup key of any name. Every method returns all hits:
 * none is an unknown reference, two or more an ambiguous one.
 */
export interface Directory {
  entity(text: string, allowed?: readonly EntityKind[]): EntityId[]
  source(text: string): Id<'source'>[]
  /** `owner` is the slug of the article or entity whose file holds the reference. */
  claim(text: string, owner: string | undefined): Id<'claim'>[]
  article(text: string): Id<'article'>[]
  /** Names, for “did you mean”. */
  entityNames(allowed?: readonly EntityKind[]): string[]
  sourceKeys(): string[]
  claimNames(owner: string | undefined): string[]
}

const fromPath = (text: string): string => {
  const folder = Object.entries(plural).find(([, name]) => text.startsWith(`${name}/`))
  return folder ? folder[0] + text.slice(folder[1].length) : text
}

/** The entities a file introduces, its own first. */
export function entitiesOf(entry: Entry): readonly EntityFields[] {
  if (entry.kind === 'entity') return [entry.entity, ...entry.entities]
  return entry.kind === 'article' || entry.kind === 'sidecar' || entry.kind === 'entities' ? entry.entities : []
}

/** The sources a file introduces. */
export const sourcesOf = (entry: Entry): readonly SourceFields[] =>
  entry.kind === 'article' || entry.kind === 'entity' || entry.kind === 'sidecar' || entry.kind === 'sources' ? entry.sources : []

/** The slug under which a file's claims stand. */
export function ownerSlug(entry: Entry): string | undefined {
  if (entry.kind === 'article') return entry.slug
  if (entry.kind === 'entity') return entry.entity.slug
  if (entry.kind === 'sidecar') return /([^/]+)\.md$/.exec(entry.owner)?.[1]
  return undefined
}

export function buildDirectory(entries: readonly Entry[]): Directory {
  const entities = new Map<string, EntityFields[]>()
  const bySlug = new Map<string, Set<EntityId>>()
  const byName = new Map<string, Set<EntityId>>()
  const sources = new Map<string, Set<Id<'source'>>>()
  const claims = new Set<string>()
  const articles = new Set<string>()
  const add = <K, V>(map: Map<K, Set<V>>, key: K, value: V): void => {
    const values = map.get(key)
    if (values) values.add(value)
    else map.set(key, new Set([value]))
  }
  for (const entry of entries) {
    for (const entity of entitiesOf(entry)) {
      const id = idOf(entity.kind, entity.slug) as EntityId
      entities.set(id, [...(entities.get(id) ?? []), entity])
      add(bySlug, entity.slug, id)
      for (const {text} of entity.names) add(byName, lookupKey(text), id)
    }
    for (const {slug, citationKey} of sourcesOf(entry)) {
      add(sources, slug, idOf('source', slug))
      add(sources, citationKey, idOf('source', slug))
    }
    const owner = ownerSlug(entry)
    if ('claims' in entry && owner !== undefined) for (const {slug} of entry.claims) claims.add(`${owner}/${slug}`)
    if (entry.kind === 'article') articles.add(entry.slug)
  }
  const allows = (allowed: readonly EntityKind[]) => (id: EntityId) => allowed.includes(kindOf(id) as EntityKind)
  return {
    entity(text, allowed = entityKinds) {
      const id = fromPath(text)
      if (isEntityId(id)) return entities.has(id) && allows(allowed)(id) ? [id] : []
      const slugged = [...(bySlug.get(text) ?? [])].filter(allows(allowed))
      if (slugged.length > 0) return slugged
      return [...(byName.get(lookupKey(text)) ?? [])].filter(allows(allowed)).sort()
    },
    source(text) {
      const key = text.replace(/^sources?\//, '')
      return [...(sources.get(key) ?? [])].sort()
    },
    claim(text, owner) {
      const path = text.replace(/^claims?\//, '')
      const full = path.includes('/') || owner === undefined ? path : `${owner}/${path}`
      return claims.has(full) ? [idOf('claim', full)] : []
    },
    article(text) {
      const slug = text.replace(/^articles?\//, '')
      return articles.has(slug) ? [idOf('article', slug)] : []
    },
    entityNames(allowed = entityKinds) {
      const hits = [...entities].filter(([id]) => allows(allowed)(id as EntityId))
      return [
        ...new Set(hits.flatMap(([id, same]) => [...same.flatMap(({names}) => names.map(({text}) => text)), id.slice(id.indexOf('/') + 1)]))
      ].sort()
    },
    sourceKeys: () => [...sources.keys()].sort(),
    claimNames: (owner) =>
      [...claims].map((claim) => (owner !== undefined && claim.startsWith(`${owner}/`) ? claim.slice(owner.length + 1) : claim)).sort()
  }
}
