import type {EntityId} from '../model/id.ts'
import type {LanguageTag} from '../model/text.ts'

/** A name by which an entity can be found. */
export interface FindableName {
  /** The name as written; of a `search` name only its lookup key, for it is found but never shown. */
  readonly text: string
  readonly use: 'main' | 'alias' | 'former' | 'search'
  readonly lang?: LanguageTag
  /** In ASCII, when that is not the lookup key itself. */
  readonly folded?: string
}
export interface FindableEntity {
  readonly id: EntityId
  /** The name to show. */
  readonly main: string
  readonly lang?: LanguageTag
  readonly fictional?: true
  /** Claims about it or by it: of two equal matches the better documented one comes first. */
  readonly claims: number
  readonly names: readonly FindableName[]
}

/** All entities some of whose keys begin with a shard's prefix. */
export type NameShard = readonly FindableEntity[]

/** Which shards there are, by the prefix of their keys; the empty prefix is a single shard of everything. */
export interface NameManifest {
  readonly shards: readonly string[]
  readonly entities: number
}

/** A prefix as a file name that every system can hold: its letters as numbers. */
export const shardName = (prefix: string): string =>
  prefix === '' ? 'all' : [...prefix].map((letter) => letter.codePointAt(0)!.toString(16)).join('-')

/** Shards that can hold keys that begin with a text: those of its own beginnings, and those it begins. */
export const shardsFor = ({shards}: NameManifest, key: string): readonly string[] =>
  shards.filter((prefix) => key.startsWith(prefix) || prefix.startsWith(key))
