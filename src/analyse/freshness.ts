import type {Id} from '../model/id.ts'

export type Staleness =
  | 'no-url'
  | 'no-archive'
  | 'no-access-date'
  | 'stale'
  | 'undated'
  | 'no-author-and-publisher'
  | 'duplicate-source'
  | 'shortened-url'
  | 'http-url'

/** A source whose record is weak. */
export interface Finding {
  readonly source: Id<'source'>
  readonly problem: Staleness
  /** The other records of a duplicate. */
  readonly others: readonly Id<'source'>[]
}
