import type {Id} from '../model/id.ts'

/** Sources that rest on each other, and the claims that rest on one of them. */
export interface Cycle {
  readonly sources: readonly Id<'source'>[]
  readonly claims: readonly Id<'claim'>[]
  /** Whether any of them also rests on something outside of the circle, or is itself an origin. */
  readonly grounded: boolean
}
