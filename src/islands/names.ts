import {matchNames, type NameMatch, needsTransliteration, queryOf, shardKeysFor, type Transliterate} from '../search/match-names.ts'
import {type NameManifest, type NameShard, shardName, shardsFor} from '../search/name-shard.ts'

async function json<T>(url: string): Promise<T> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for ${url}, expected a file of this site`)
  return (await answer.json()) as T
}

/** Keeps what was fetched once; a failure is not kept. */
function keeping<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known
    const made = load(key)
    made.catch(() => kept.delete(key))
    kept.set(key, made)
    return made
  }
}

/** Finds entities by what is typed, loading only the part of the name index that can hold them. */
export function nameFinder(base: string): (text: string) => Promise<NameMatch[]> {
  const folder = `${base}data/names/`
  const manifest = keeping(() => json<NameManifest>(`${folder}manifest.json`))
  const letters = keeping(() => json<Transliterate>(`${folder}letters.json`))
  const shard = keeping((prefix) => json<NameShard>(`${folder}shard-${shardName(prefix)}.json`))
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
