import {type Directory, entitiesOf as introduced} from '../model/directory.ts'
import type {Entity} from '../model/entity.ts'
import type {Entry} from '../model/entry.ts'
import type {GraphEdge} from '../model/graph.ts'
import {type EntityId, idOf} from '../model/id.ts'
import {citesOf, mentionsOf} from './article-of.ts'
import {byId} from './by-id.ts'
import {entityOf} from './entity-of.ts'
import {newestDate} from './newest-date.ts'
import type {Origin} from './origin.ts'

/** The entities of all files. */
export function entitiesOf(entries: readonly Entry[], origin: (entry: Entry) => Origin, known: Directory): ReadonlyMap<EntityId, Entity> {
  const today = newestDate(entries)
  const entities = entries.flatMap((entry) =>
    introduced(entry).map((fields, index) =>
      entityOf(fields, origin(entry), known, today, entry.kind === 'entity' && index === 0 ? entry : undefined)
    )
  )
  return byId(entities.map((entity) => [entity.id, entity]))
}

/** Who and what the bodies of dossiers name. */
export const dossierEdges = (entries: readonly Entry[], known: Directory): GraphEdge[] =>
  entries.flatMap((entry): GraphEdge[] => {
    if (entry.kind !== 'entity') return []
    const from = idOf(entry.entity.kind, entry.entity.slug) as EntityId
    const mentions = mentionsOf(entry, known).filter((to) => to !== from)
    return [
      ...mentions.map((to): GraphEdge => ({kind: 'mention', from, to, point: entry.point})),
      ...citesOf(entry, known).map(({source, point}): GraphEdge => ({kind: 'cites', from, to: source, point}))
    ]
  })
