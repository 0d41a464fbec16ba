import {nameIndex} from '../search/name-index.ts'
import {shardName} from '../search/name-shard.ts'
import {transliterationTable} from '../search/transliteration.ts'
import type {LoadedSite} from './load.ts'

/** The index of names by path: which shards there are, the shards, and the table for other scripts. */
export function nameFiles({graph}: LoadedSite): ReadonlyMap<string, string> {
  const {manifest, shards} = nameIndex(graph)
  return new Map([
    ['data/names/manifest.json', JSON.stringify(manifest)],
    ['data/names/letters.json', JSON.stringify(transliterationTable())],
    ...[...shards].map(([prefix, shard]) => [`data/names/shard-${shardName(prefix)}.json`, JSON.stringify(shard)] as const)
  ])
}
