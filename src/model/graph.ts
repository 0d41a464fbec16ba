import type {Article} from './article.ts'
import type {Claim} from './claim.ts'
import type {Edtf} from './date.ts'
import type {Entity} from './entity.ts'
import type {EntityId, Id} from './id.ts'
import type {FilePoint} from './point.ts'
import type {Predicate, PredicateId} from './predicate.ts'
import type {Site} from './site.ts'
import type {Source} from './source.ts'
import type {Stance} from './statement.ts'
import type {Tour} from './tour.ts'

export type EdgeKind =
  | 'statement' // source → claim, with a stance
  | 'speaker' // entity → claim, with a stance
  | 'basis' // source → source it rests on
  | 'about' // claim → entity
  | 'relation' // entity → entity, always with its claim
  | 'author' // source → entity
  | 'publisher' // source → entity
  | 'examines' // article → source
  | 'mention' // article → entity
  | 'cites' // article → source
  | 'contradicts' // claim → claim
  | 'same-as' // claim → claim
  | 'inferred-from' // claim → claim

export interface GraphEdge {
  readonly kind: EdgeKind
  readonly from: Id
  readonly to: Id
  readonly stance?: Stance
  readonly claim?: Id<'claim'>
  readonly point: FilePoint
}

/** An address that stays as a tombstone. */
export interface Gone {
  readonly id: Id
  readonly on: Edtf
  readonly reason: string
}

/** Two things that duplicate suggestions must not raise again. */
export interface DifferentDecision {
  readonly pair: readonly [Id, Id]
  readonly why: string
}

/** Everything the content says, resolved. Maps are in order of id; edges in order of kind, ends, stance, claim. */
export interface KnowledgeGraph {
  readonly articles: ReadonlyMap<Id<'article'>, Article>
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly sources: ReadonlyMap<Id<'source'>, Source>
  readonly claims: ReadonlyMap<Id<'claim'>, Claim>
  readonly edges: readonly GraphEdge[]
  readonly predicates: ReadonlyMap<PredicateId, Predicate>
  readonly gone: readonly Gone[]
  readonly decisions: readonly DifferentDecision[]
  readonly tours: ReadonlyMap<string, Tour>
  /** Old id → the id that carries on, chains flattened. */
  readonly redirects: ReadonlyMap<Id, Id>
  readonly site: Site
}
