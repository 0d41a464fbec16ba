import type {Basis} from './basis.ts'
import type {Id, Speaker} from './id.ts'
import type {FilePoint} from './point.ts'
import type {Publication} from './publication.ts'
import type {LocalText, Quote} from './text.ts'

export type Stance = 'supports' | 'disputes' | 'mentions' | 'withdraws'
export const stances: readonly Stance[] = ['supports', 'disputes', 'mentions', 'withdraws']

/** One source bearing on one claim. */
export interface Statement {
  /** `<claim id>#<fragment>`; the fragment is the source's slug, `~2`, `~3` … when it bears on the claim again. */
  readonly id: string
  readonly claim: Id<'claim'>
  readonly source: Id<'source'>
  readonly stance: Stance
  readonly speakers: readonly Speaker[]
  readonly locator?: string
  readonly quote?: Quote
  readonly basis?: readonly Basis[]
  readonly hedge?: 'alleged' | 'suggested'
  /** How the citing text differs from what its basis says, in a neutral sentence. */
  readonly departs?: {readonly text: LocalText; readonly from?: Id<'source'>}
  readonly note?: LocalText
  /** Made by `examines:`, not typed. */
  readonly implicit: boolean
  readonly publication: Publication
  readonly point: FilePoint
}

/** The part of a statement's id that names it on its claim's page. */
export const fragmentOf = ({id}: Pick<Statement, 'id'>): string => id.slice(id.indexOf('#') + 1)
