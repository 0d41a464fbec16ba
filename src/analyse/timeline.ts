import type {Edtf} from '../model/date.ts'
import type {Id, Party} from '../model/id.ts'

/** One report of a claim, in order of time. */
export interface TimelineEvent {
  readonly source: Id<'source'>
  readonly date?: Edtf
  /** An undated source cannot be older than this date of something it rests on. */
  readonly notBefore?: Edtf
  readonly reports: number
  /** Independent lines of the reports so far. */
  readonly lines: number
  /** Days since the first known appearance; absent when either day is not known. */
  readonly lag?: number
}

/** How reports of a claim grew beside its independent lines. */
export interface Timeline {
  readonly events: readonly TimelineEvent[]
  /** The earliest dated report. */
  readonly first?: Id<'source'>
  /** Whether an undated report could be older than the first. */
  readonly mayBeOlder: boolean
  /** Reports for each independent line; absent without a line. */
  readonly amplification?: number
  readonly publishers: readonly Party[]
}
