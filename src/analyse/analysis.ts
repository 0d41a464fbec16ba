import type {EntityId, Id} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import type {Cycle} from './circular.ts'
import type {Concentration} from './concentration.ts'
import type {DateParadox} from './date-paradoxes.ts'
import type {Departure} from './departures.ts'
import type {Suggestion} from './duplicates.ts'
import type {Finding} from './freshness.ts'
import type {Statuses} from './statuses.ts'
import type {Timeline} from './timeline.ts'

type ClaimsByKey = ReadonlyMap<LineKey, readonly Id<'claim'>[]>

/** What follows from a graph; all of it computed, none of it typed. */
export interface Analysis extends Statuses {
  /** Claims every line of which has the key: they fall with it. */
  readonly falls: ClaimsByKey
  /** Claims that would keep fewer independent lines without the key. */
  readonly weakens: ClaimsByKey
  /** Sources that rest on each other. */
  readonly cycles: readonly Cycle[]
  /** How reports and independent lines of a claim grew; claims that have a report. */
  readonly timelines: ReadonlyMap<Id<'claim'>, Timeline>
  readonly departures: readonly Departure[]
  /** Who holds the claims about an entity; entities that any claim is about. */
  readonly concentration: ReadonlyMap<EntityId, Concentration>
  readonly dateParadoxes: readonly DateParadox[]
  /** Sources that rest on this site's own pages. */
  readonly selfReferences: readonly Id<'source'>[]
  readonly freshness: readonly Finding[]
  readonly duplicates: readonly Suggestion[]
}
