import {oncePerKey} from '../network/once-per-key.ts'
import {matchNames, type NameMatch, needsTransliteration, queryOf, shardKeysFor, type Transliterate} from '../search/match-names.ts'
import {type NameManifest, type NameShard, shardName, shardsFor} from '../search/name-shard.ts'
import {jsonAt} from './site-json.ts'

/** Finds entities by what is typed, loading only the part of the name index that can hold them. */
export function nameFinder(base: string): (text: string) => Promise<NameMatch[]> {
  const folder = `${base}data/names/`
  const manifest = oncePerKey(async () => (await jsonAt(`${folder}manifest.json`)) as NameManifest)
  const letters = oncePerKey(async () => (await jsonAt(`${folder}letters.json`)) as Transliterate)
  const shard = oncePerKey(async (prefix) => (await jsonAt(`${folder}shard-${shardName(prefix)}.json`)) as NameShard)
  return async (text) => {
    if (text.trim() === '') return []
    const table = needsTransliteration(text) ? await letters('') : {}
    const known = await manifest('')
    const prefixes = new Set(shardKeysFor(queryOf(text, table)).flatMap((key) => shardsFor(known, key).slice(0, 12)))
    const shards = await Promise.all([...prefixes].map(shard))
    const entities = new Map(shards.flat().map((entity) => [entity.id, entity]))
    return matchNames(text, entities.values(), table)
  }
}
