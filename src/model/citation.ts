import type {Id} from './id.ts'
import type {FilePoint} from './point.ts'

/** One use of a source in a body. */
export interface Citation {
  readonly source: Id<'source'>
  readonly locator?: string
  readonly suppressAuthor: boolean
  readonly point: FilePoint
}
