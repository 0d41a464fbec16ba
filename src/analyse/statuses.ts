import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {Id} from '../model/id.ts'

/** The part of an analysis that says what each claim rests on. */
export interface Statuses {
  readonly status: ReadonlyMap<Id<'claim'>, EvidenceStatus>
}
