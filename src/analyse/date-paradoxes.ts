import type {Id} from '../model/id.ts'

/** A source that is certainly older than what it rests on: a wrong key, or a page edited later. */
export interface DateParadox {
  readonly source: Id<'source'>
  readonly basis: Id<'source'>
  /** Set when only the statement on this claim says so. */
  readonly claim?: Id<'claim'>
}
