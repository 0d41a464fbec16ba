import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, entityKinds, type Id, idOf, isEntityId} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import type {Name} from '../model/name.ts'

/** An entity that a body mentions, and the name it was mentioned by, when it was one. */
export interface Target {
  readonly id: EntityId
  readonly name?: Name
}

interface Index {
  readonly names: ReadonlyMap<string, readonly Target[]>
  readonly sources: ReadonlyMap<string, Id<'source'>>
}
const indexes = new WeakMap<KnowledgeGraph, Index>()

function indexOf(graph: KnowledgeGraph): Index {
  const known = indexes.get(graph)
  if (known) return known
  const names = new Map<string, Target[]>()
  for (const [id, entity] of graph.entities) {
    for (const name of entity.names) {
      const key = lookupKey(name.text)
      names.set(key, [...(names.get(key) ?? []), {id, name}])
    }
  }
  const keys = [...graph.sources.values()].map(({citationKey, id}) => [citationKey, id] as const)
  const slugs = [...graph.sources.keys()].map((id) => [id.slice('source/'.length), id] as const)
  const index = {names, sources: new Map([...keys, ...slugs])}
  indexes.set(graph, index)
  return index
}

const live = (graph: KnowledgeGraph, id: Id): Id => graph.redirects.get(id) ?? id

/**
 * What `[[target]]` means; nothing when this graph does not hold it (a page under review, left out of the published site).
 * That it means one thing only was checked before.
 */
export function findEntity(graph: KnowledgeGraph, text: string): Target | undefined {
  const typed = isEntityId(text) ? [text] : entityKinds.map((kind) => idOf(kind, text))
  const hit = typed.map((id) => live(graph, id)).find((id): id is EntityId => isEntityId(id) && graph.entities.has(id))
  return hit ? {id: hit} : indexOf(graph).names.get(lookupKey(text))?.[0]
}

/** What `[@key]` means. */
export const findSource = (graph: KnowledgeGraph, key: string): Id<'source'> | undefined => indexOf(graph).sources.get(key.replace(/^sources?\//, ''))

/** What `[[claim:target]]` means in a file whose claims stand under `owner`. */
export function findClaim(graph: KnowledgeGraph, text: string, owner: string): Id<'claim'> | undefined {
  const path = text.replace(/^claims?\//, '')
  const id = live(graph, idOf('claim', path.includes('/') ? path : `${owner}/${path}`)) as Id<'claim'>
  return graph.claims.has(id) ? id : undefined
}
