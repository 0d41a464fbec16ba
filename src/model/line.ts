import type {Id, Speaker} from './id.ts'

/** What two lines of sourcing can share. */
export type LineKey = `src:${string}` | `who:${string}` | `pub:${string}`

/** One chain from a speaker over the top source to a source that bears on the claim directly. */
export interface Line {
  readonly speaker: Speaker
  /** Top first, direct source last. */
  readonly sources: readonly Id<'source'>[]
  readonly keys: ReadonlySet<LineKey>
}
