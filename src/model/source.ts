import type {Basis} from './basis.ts'
import type {Edtf} from './date.ts'
import type {Id, Party} from './id.ts'
import type {LinkRecord} from './link-status.ts'
import type {FilePoint} from './point.ts'
import type {Correction, Publication, Withdrawal} from './publication.ts'
import type {LanguageTag, LocalText} from './text.ts'

/** The item types of CSL 1.0.2. */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage'
] as const
export type CslType = (typeof cslTypes)[number]

/** A work that can be cited, held or not. */
export interface Source {
  readonly id: Id<'source'>
  readonly type: CslType
  readonly title: LocalText
  readonly authors: readonly Party[]
  readonly publisher?: Party
  readonly date?: Edtf
  readonly lang?: LanguageTag
  readonly url?: string
  readonly archive?: string
  readonly accessed?: Edtf
  readonly isbn?: string
  readonly doi?: string
  readonly sha256?: string
  /** Path of a private copy inside `content/captures/`. */
  readonly capture?: string
  /** False: known only through other sources. */
  readonly consulted: boolean
  /** Undefined: not stated. */
  readonly basis: readonly Basis[] | undefined
  readonly withdrawn?: Withdrawal
  readonly corrected: readonly Correction[]
  readonly citationKey: string
  readonly note?: LocalText
  readonly formerly: readonly Id[]
  readonly fictional: boolean
  readonly publication: Publication
  /** What its address answered when it was last asked; not part of the content. */
  readonly link?: LinkRecord
  readonly point: FilePoint
}
