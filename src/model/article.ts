import type {Body} from './body.ts'
import type {Citation} from './citation.ts'
import type {Edtf} from './date.ts'
import type {EntityId, Id} from './id.ts'
import type {FilePoint} from './point.ts'
import type {Correction, Exception, Publication, Review} from './publication.ts'
import type {LanguageTag, LocalText} from './text.ts'

/** Our own neutral page; the text it may examine is a source. */
export interface Article {
  readonly id: Id<'article'>
  readonly title: LocalText
  readonly summary?: LocalText
  readonly lang: LanguageTag
  readonly examines?: Id<'source'>
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly publication: Publication
  readonly reviewed: readonly Review[]
  readonly corrections: readonly Correction[]
  readonly date?: Edtf
  readonly updated?: Edtf
  readonly fictional: boolean
  readonly formerly: readonly Id[]
  readonly lintOk: readonly Exception[]
  readonly body: Body
  readonly mentions: readonly EntityId[]
  readonly cites: readonly Citation[]
  readonly point: FilePoint
}
