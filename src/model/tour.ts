import type {Body} from './body.ts'
import type {Citation} from './citation.ts'
import type {Edtf} from './date.ts'
import type {EntityId, Id} from './id.ts'
import type {FilePoint} from './point.ts'
import type {PredicateId} from './predicate.ts'
import type {Exception, Publication, Review} from './publication.ts'
import type {LanguageTag, LocalText} from './text.ts'
import type {TourKind, TourStatus, TourStyle} from './tour-words.ts'

/** Guided steps over the network. The text of each stands in the body, under its heading. */
export interface Tour {
  readonly slug: string
  readonly title: LocalText
  readonly description?: LocalText
  readonly lang: LanguageTag
  readonly authors: readonly string[]
  readonly date?: Edtf
  readonly updated?: Edtf
  readonly publication: Publication
  readonly reviewed: readonly Review[]
  readonly fictional: boolean
  readonly lintOk: readonly Exception[]
  readonly steps: readonly TourStep[]
  readonly body: Body
  readonly mentions: readonly EntityId[]
  readonly embeds: readonly Id<'claim'>[]
  readonly cites: readonly Citation[]
  readonly point: FilePoint
}

/** What can stand in the middle of the network, and what can be a node of it. */
export type TourFocus = EntityId | Id<'claim'>
export type TourNode = TourFocus | Id<'source'>

export interface TourStep {
  /** As the heading in the body. */
  readonly title: string
  readonly focus: readonly TourFocus[]
  readonly depth: 1 | 2 | 3
  readonly highlight: readonly TourNode[]
  readonly filter: TourFilter
}

/** What of the network a step shows; what is left out is not filtered. The keys are the words of the page's address. */
export interface TourFilter {
  readonly kind?: readonly TourKind[]
  readonly rel?: readonly PredicateId[]
  readonly stance?: readonly TourStyle[]
  readonly status?: readonly TourStatus[]
  readonly lines?: number
  readonly pub?: readonly EntityId[]
  readonly by?: readonly (EntityId | 'unnamed' | `unnamed:${string}`)[]
  readonly from?: string
  readonly to?: string
  readonly undated?: boolean
  readonly fallen?: boolean
  readonly hide?: readonly TourNode[]
}
