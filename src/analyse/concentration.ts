import type {Party, Speaker} from '../model/id.ts'

/** What one publisher or speaker holds of the claims about an entity. */
export interface Share<P> {
  readonly party: P
  readonly claims: number
  /** Independent lines in which it takes part. */
  readonly lines: number
  readonly reports: number
}

/** Who holds the claims about an entity; the largest share first. */
export interface Concentration {
  readonly publishers: readonly Share<Party>[]
  readonly speakers: readonly Share<Speaker>[]
  /** Different speakers and sources at the head of a line. */
  readonly origins: number
  readonly reports: number
  readonly lines: number
}
