import type {Edtf} from './date.ts'
import type {Id, Party} from './id.ts'
import type {LocalText} from './text.ts'

/** The state of the file that defines something; only `published` is built for production. */
export type Publication = 'draft' | 'review' | 'published' | 'withdrawn'
export const publications: readonly Publication[] = ['draft', 'review', 'published', 'withdrawn']

export interface Review {
  readonly by: string
  readonly on: Edtf
}
export interface Withdrawal {
  readonly on: Edtf
  readonly by?: Party
  /** A source that announces it, or an address. */
  readonly notice?: Id<'source'> | string
  readonly reason?: LocalText
}
export interface Correction {
  readonly on: Edtf
  readonly text: LocalText
  readonly claims: readonly Id<'claim'>[]
}
/** Silences one lint rule in one place, in the open. */
export interface Exception {
  readonly rule: string
  readonly why: string
  readonly by: string
}
