import type {Grade} from '../analyse/paths.ts'
import type {EntityId, Id} from '../model/id.ts'
import type {PathNode} from './node-block.ts'
import type {PictureEdge} from './picture.ts'

export const longestPath = 6

/** What a path may be made of. */
export interface PathWish {
  readonly mostSteps: number
  /** Also by claims that nothing live supports. */
  readonly unsupported: boolean
  /** Only by claims that relate the two, not by what one says of the other. */
  readonly relationsOnly: boolean
  /** Only by claims that may hold in that year. */
  readonly year?: number
}
export const usualWish: PathWish = {mostSteps: longestPath, unsupported: false, relationsOnly: false}

export interface PathQuestion extends PathWish {
  readonly from: string
  readonly to: string
  /** Also the best paths whose steps are all of this grade or a better one. */
  readonly waysOf?: Grade
}

export interface FoundHop {
  readonly from: EntityId
  readonly to: EntityId
  readonly grade: Grade
  readonly isContested: boolean
  /** The best supported first. */
  readonly claims: readonly Id<'claim'>[]
  /** No claim of this step can have held at the time of any claim of the step before. */
  readonly isApartInTime: boolean
  /** How the step is drawn. */
  readonly edges: readonly PictureEdge[]
}
export interface FoundPath {
  readonly weakest: Grade
  readonly nodes: readonly PathNode[]
  readonly hops: readonly FoundHop[]
}

export type PathAnswer =
  | {readonly kind: 'unknown'; readonly ids: readonly string[]; readonly known: readonly PathNode[]}
  | {readonly kind: 'same'; readonly node: PathNode}
  | {
      readonly kind: 'paths'
      readonly ends: readonly [PathNode, PathNode]
      /** Those none of which is both longer and weaker than another, the shortest first; none where there is no path. */
      readonly paths: readonly FoundPath[]
      /** The best of a grade, at most three, where they were asked for. */
      readonly ways: readonly FoundPath[]
      /** There is no path, but one by claims that nothing live supports. */
      readonly isOnlyUnsupported: boolean
    }
