import type {Candidate} from './candidates.ts'
import {type Chain, keysOf} from './chain.ts'
import {type KeySet, withKey} from './key-set.ts'
import type {Sourcing} from './sourcing.ts'

/** A line of sourcing in numbers; one of an inference is made of the lines of its premises. */
export interface Found {
  readonly keys: KeySet
  /** Who stands at its head; for an inference, at the head of each premise's line. */
  readonly speakers: readonly number[]
  /** The source that bears on the claim directly. */
  readonly last: number
  readonly chains: readonly Chain[]
}

/** The line of a chain with somebody at its head. */
export const foundOf = (sourcing: Sourcing, {chain, speaker}: Candidate): Found => ({
  keys: withKey(keysOf(sourcing, chain), speaker),
  speakers: [speaker],
  last: chain.last,
  chains: [chain]
})
