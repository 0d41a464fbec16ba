import type {Id} from '../model/id.ts'
import type {LocalText} from '../model/text.ts'

/** A statement that differs from what its basis says. */
export interface Departure {
  readonly claim: Id<'claim'>
  readonly statement: string
  readonly source: Id<'source'>
  /** What it departs from: as typed, else what the statement rests on directly. */
  readonly from: readonly Id<'source'>[]
  readonly text: LocalText
}
