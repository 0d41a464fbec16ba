import type {Body} from './body.ts'
import type {EntityId, Id} from './id.ts'
import type {FilePoint} from './point.ts'
import type {Publication} from './publication.ts'
import type {LanguageTag, LocalText} from './text.ts'

/** Guided steps over the network. */
export interface Tour {
  readonly slug: string
  readonly title: LocalText
  readonly lang: LanguageTag
  readonly steps: readonly TourStep[]
  readonly body: Body
  readonly publication: Publication
  readonly point: FilePoint
}
export interface TourStep {
  readonly title: LocalText
  readonly text: LocalText
  readonly focus: readonly (EntityId | Id<'claim'> | Id<'source'>)[]
  readonly depth: number
  readonly show: readonly Id[]
  readonly filter: ReadonlyMap<string, readonly string[]>
}
