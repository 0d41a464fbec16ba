import {claimsAbout} from '../graph/claims-about.ts'
import type {Entity} from '../model/entity.ts'
import {foldedKey} from '../model/folded-key.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {displayName, type Name} from '../model/name.ts'
import {shardKeys} from './name-keys.ts'
import type {FindableEntity, FindableName, NameManifest, NameShard} from './name-shard.ts'

/** Characters of JSON in a shard; about a third remains when compressed. */
const shardSize = 24_000
const longestPrefix = 6

export interface NameIndex {
  readonly manifest: NameManifest
  /** By prefix. */
  readonly shards: ReadonlyMap<string, NameShard>
}

function findableName({text, use, lang}: Name): FindableName {
  const lookup = lookupKey(text)
  const folded = foldedKey(text)
  return {
    text: use === 'search' ? lookup : text,
    use,
    ...(lang !== undefined && {lang}),
    ...(folded !== lookup && folded !== '' && {folded})
  }
}

function findableEntity(graph: KnowledgeGraph, {id, names, fictional}: Entity): FindableEntity {
  const {text, lang} = displayName(names, graph.site.lang)
  return {
    id,
    main: text,
    ...(lang !== undefined && lang !== graph.site.lang && {lang}),
    ...(fictional && {fictional: true as const}),
    claims: claimsAbout(graph, id).length,
    names: names.map(findableName)
  }
}

/** Every entity with the names it can be found by. */
export const findableEntities = (graph: KnowledgeGraph): FindableEntity[] =>
  [...graph.entities.values()].map((entity) => findableEntity(graph, entity))

interface Posting {
  readonly key: string
  readonly entity: FindableEntity
}
const entitiesOf = (postings: readonly Posting[]): NameShard => [...new Set(postings.map(({entity}) => entity))]

/** Keys by their first letters: one shard while it is small, else one for each next letter. */
function* split(prefix: string, postings: readonly Posting[], size: number): Generator<readonly [string, NameShard]> {
  const entities = entitiesOf(postings)
  const depth = [...prefix].length
  if (depth >= longestPrefix || JSON.stringify(entities).length <= size) {
    yield [prefix, entities]
    return
  }
  const byLetter = new Map<string, Posting[]>()
  for (const posting of postings) {
    const next = [...posting.key].slice(0, depth + 1).join('')
    const group = byLetter.get(next)
    if (group) group.push(posting)
    else byLetter.set(next, [posting])
  }
  for (const next of [...byLetter.keys()].sort()) {
    if (next === prefix) yield [prefix, entitiesOf(byLetter.get(next)!)]
    else yield* split(next, byLetter.get(next)!, size)
  }
}

/** Names of every entity, in all scripts, in shards that a browser fetches by the first letters of what is typed. */
export function nameIndex(graph: KnowledgeGraph, size = shardSize): NameIndex {
  const entities = findableEntities(graph)
  const postings = entities.flatMap((entity) => [...new Set(entity.names.flatMap(shardKeys))].map((key) => ({key, entity})))
  const shards = new Map(split('', postings, size))
  return {manifest: {shards: [...shards.keys()].sort(), entities: entities.length}, shards}
}
