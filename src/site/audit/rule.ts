import type {Root} from './address.ts'
import type {Page} from './page.ts'

/** What a page is checked against. */
export interface AuditedSite extends Root {
  /** Every file of the site, below its folder. */
  readonly files: ReadonlySet<string>
  /** The sentence of each claim, in every language, with its id. */
  readonly claimTexts: ClaimTexts
  /** What the forms below `/admin/` may do, where the site has them. */
  readonly adminPolicy?: string | undefined
}

/** Claims by the first words of their sentence. */
export type ClaimTexts = ReadonlyMap<string, readonly {readonly words: readonly string[]; readonly claim: string}[]>

/** Yields what is wrong, as “Unexpected X, expected Y”. */
export type AuditRule = (page: Page, site: AuditedSite) => Iterable<string>
