import type {EntityId} from '../model/id.ts'

/** Two entities that may be one. A suggestion: nothing is merged. */
export interface Suggestion {
  readonly pair: readonly [EntityId, EntityId]
  readonly names: readonly [string, string]
  readonly score: number
  readonly why: string
}
