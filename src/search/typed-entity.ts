import {foldedKey} from '../model/folded-key.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, isEntityId, plural, slugOf} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {matchNames} from './match-names.ts'
import {findableEntities} from './name-index.ts'

/** What a reader may have meant. */
export interface TypedEntity {
  /** One: that is meant. Several: the text does not tell which. */
  readonly found: readonly EntityId[]
  /** Where nothing was found: those with similar names, the most similar first. */
  readonly near: readonly EntityId[]
}
const mostNear = 5

function withId({entities, redirects}: KnowledgeGraph, text: string): EntityId[] {
  const folder = Object.entries(plural).find(([, name]) => text.startsWith(`${name}/`))
  const typed = (folder ? folder[0] + text.slice(folder[1].length) : text).replace(/\/$/, '') as EntityId
  const id = (redirects.get(typed) ?? typed) as EntityId
  return isEntityId(id) && entities.has(id) ? [id] : []
}

/** Entities whose names are like what was typed; where all its words together are like none, like one of them. */
function nearTo(graph: KnowledgeGraph, folded: string): EntityId[] {
  const entities = findableEntities(graph)
  const like = (text: string): EntityId[] => matchNames(text, entities).map(({entity}) => entity.id)
  const whole = like(folded)
  const words = folded.split(' ').filter((word) => word.length > 2)
  return whole.length > 0 ? whole : [...new Set(words.flatMap(like))]
}

/** An entity as readers type it: by id or address, by the last part of that, by any of its names, in whatever script. */
export function typedEntity(graph: KnowledgeGraph, text: string): TypedEntity {
  const all = [...graph.entities.values()]
  const named = (key: (name: string) => string): EntityId[] => {
    const wanted = key(text)
    return wanted === '' ? [] : all.filter(({names}) => names.some((name) => key(name.text) === wanted)).map(({id}) => id)
  }
  const ways: readonly (() => EntityId[])[] = [
    () => withId(graph, text),
    () => all.map(({id}) => id).filter((id) => slugOf(id) === text),
    () => named(lookupKey),
    () => named(foldedKey)
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return {found, near: []}
  }
  return {found: [], near: nearTo(graph, foldedKey(text)).slice(0, mostNear)}
}
