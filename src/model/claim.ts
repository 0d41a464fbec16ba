import type {Edtf} from './date.ts'
import type {EntityId, Id} from './id.ts'
import type {FilePoint} from './point.ts'
import type {PredicateId} from './predicate.ts'
import type {Exception, Publication, Withdrawal} from './publication.ts'
import type {Statement} from './statement.ts'
import type {LocalText} from './text.ts'

export const claimKinds = ['factual', 'opinion', 'forecast'] as const
export type ClaimKind = (typeof claimKinds)[number]
export const sensitiveTopics = ['crime', 'violence', 'health', 'sexuality', 'religion', 'ethnicity', 'family', 'minor', 'address', 'finance'] as const
export type SensitiveTopic = (typeof sensitiveTopics)[number]
export const replyOutcomes = ['answered', 'declined', 'no-answer'] as const
export type ReplyOutcome = (typeof replyOutcomes)[number]

export interface Relation {
  readonly subject: EntityId
  readonly predicate: PredicateId
  readonly object: EntityId
  readonly since?: Edtf
  readonly until?: Edtf
  readonly role?: LocalText
}
export interface Reply {
  readonly asked: Edtf
  readonly of: EntityId
  readonly outcome: ReplyOutcome
  readonly source?: Id<'source'>
  /** Of the file that says so, which may be another than the claim's. */
  readonly publication: Publication
}

/** A proposition with an identity and a page; who says it on what stands in its statements. */
export interface Claim {
  readonly id: Id<'claim'>
  readonly owner: Id<'article'> | EntityId
  /** Never shown alone: see `render/attribution.ts`. */
  readonly says: LocalText
  readonly about: readonly EntityId[]
  readonly kind: ClaimKind
  /** When it is said to have been so. */
  readonly when?: Edtf
  /** When it was first said. */
  readonly made?: Edtf
  readonly relation?: Relation
  readonly statements: readonly Statement[]
  readonly contradicts: readonly Id<'claim'>[]
  readonly sameAs: readonly Id<'claim'>[]
  readonly inferredFrom: readonly (readonly Id<'claim'>[])[]
  readonly sensitive: readonly SensitiveTopic[]
  readonly reply?: Reply
  readonly withdrawn?: Withdrawal
  readonly formerly: readonly Id[]
  readonly note?: LocalText
  readonly lintOk: readonly Exception[]
  readonly fictional: boolean
  readonly publication: Publication
  readonly point: FilePoint
}
