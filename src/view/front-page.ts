import type {Kind} from '../model/id.ts'
import type {ClaimCardView, DateView, LinkView, PageView, TextView} from './parts.ts'

/** A way into the site, with what it holds. */
export interface WayIn {
  readonly kind: Kind | 'network' | 'search' | 'method'
  readonly link: LinkView
  readonly words: string
  readonly count?: number
}
export interface ChangeView {
  readonly date: DateView
  /** “new article”, “changed”, “correction”, “withdrawn”. */
  readonly words: string
  readonly page: LinkView
  readonly text?: TextView
}

export interface FrontPageView extends PageView {
  /** What this is, from the site's settings. */
  readonly lead: TextView
  /** How to read it, always the same sentences. */
  readonly principles: readonly string[]
  readonly ways: readonly WayIn[]
  /** “8 articles, 45 claims, 30 sources …” */
  readonly counts: readonly {readonly kind: Kind; readonly count: number; readonly words: string; readonly href: string}[]
  readonly articles: readonly {readonly link: LinkView; readonly summary?: TextView; readonly date?: DateView}[]
  readonly disputed: readonly ClaimCardView[]
  /** Newest first; up to 90 days before the newest date of the content, never from the clock. */
  readonly changes: readonly ChangeView[]
  readonly changesUpTo?: DateView
  /** Invented pages that explain how to read the site. */
  readonly tutorials: readonly LinkView[]
  /** True when there is no content yet: a welcome page. */
  readonly welcome: boolean
}
