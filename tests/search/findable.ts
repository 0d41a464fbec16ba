import type {KnowledgeGraph} from '../../src/model/graph.ts'
import {matchNames, type NameMatch, needsTransliteration, queryOf, reasonOf, shardKeysFor} from '../../src/search/match-names.ts'
import {nameIndex} from '../../src/search/name-index.ts'
import {shardsFor} from '../../src/search/name-shard.ts'
import {transliterationTable} from '../../src/search/transliteration.ts'

const table = transliterationTable()

/** Names found as a browser finds them: in only those shards, of a size, that what is typed asks for. */
export function finderIn(graph: KnowledgeGraph, size?: number): (text: string) => NameMatch[] {
  const {manifest, shards} = nameIndex(graph, size)
  return (text) => {
    const letters = needsTransliteration(text) ? table : {}
    const keys = shardKeysFor(queryOf(text, letters)).flatMap((key) => shardsFor(manifest, key))
    return matchNames(text, new Set([...new Set(keys)].flatMap((key) => shards.get(key)!)), letters)
  }
}

/** The reason as a reader sees it; empty where the shown name tells. */
export function reasonWords(match: NameMatch): string {
  const reason = reasonOf(match)
  return [reason?.words, reason?.name].filter((word) => word !== undefined).join(' ')
}
