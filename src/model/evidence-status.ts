import type {EntityId, Id, Speaker} from './id.ts'
import type {Line, LineKey} from './line.ts'

export type Support = 'unsourced' | 'circular' | 'fallen' | 'one-line' | 'many-lines'
export type ContestState = 'none' | 'disputed' | 'denied'
export type EvidenceFlag =
  | 'second-hand'
  | 'unnamed-origin'
  | 'origin-not-stated'
  | 'one-person'
  | 'one-publisher'
  | 'amplified'
  | 'corrected-source'
  | 'quote-absent'
  | 'inference'
  | 'opinion'
  | 'departs'

/** What a claim rests on and who contests it; computed, explained, never a verdict. */
export interface EvidenceStatus {
  readonly support: Support
  readonly contest: {readonly state: ContestState; readonly by: readonly EntityId[]; readonly lines: number}
  /** Distinct live sources that support it directly. */
  readonly reports: number
  readonly independent: {readonly lines: number; readonly exact: boolean; readonly atMost: number}
  /** All minimal lines: none whose keys hold those of another. */
  readonly lines: readonly Line[]
  /** The largest set of them that share nothing: as many as `independent.lines`. */
  readonly counted: readonly Line[]
  readonly disputing: readonly Line[]
  /** Reports that add no line to those counted, with what they share with one of them. */
  readonly notCounted: readonly {readonly source: Id<'source'>; readonly because: LineKey; readonly absorbedBy: Line}[]
  readonly attribution: readonly {readonly speaker: Speaker; readonly reports: number; readonly lines: number}[]
  readonly singlePoints: readonly LineKey[]
  readonly breaking: {readonly src?: readonly LineKey[]; readonly who?: readonly LineKey[]; readonly pub?: readonly LineKey[]}
  readonly flags: readonly EvidenceFlag[]
}
