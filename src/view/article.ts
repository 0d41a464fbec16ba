import type {BibliographyEntry} from './entity.ts'
import type {ClaimCardView, LinkView, PartView, TextView, ThingView, WithdrawalView} from './parts.ts'

/** Entities of one kind: “People”, “Organisations”. */
export interface EntityGroup {
  readonly heading: string
  readonly links: readonly LinkView[]
}

export interface ArticleView extends ThingView {
  readonly kind: 'article'
  readonly summary?: TextView
  /** “Written by … · 24 November 2026 · last changed …” as pieces; empty when nothing is known. */
  readonly byline: readonly PartView[]
  /** Sanitised HTML; citations link to `#source-<key>`, footnotes within. */
  readonly body: string
  readonly bibliography: readonly BibliographyEntry[]
  readonly claims: readonly ClaimCardView[]
  readonly entities: readonly EntityGroup[]
  /** The text this page is about. */
  readonly examines?: {readonly source: LinkView; readonly by: readonly PartView[]; readonly marks: readonly string[]}
  readonly tags: readonly LinkView[]
  /** “Reviewed by X on 3 May 2031”, one a review. */
  readonly reviewed: readonly string[]
  /** Shown on top, newest first. */
  readonly corrections: readonly {readonly on: PartView; readonly text: TextView; readonly claims: readonly LinkView[]}[]
  /** A tombstone: body, claims and bibliography are then empty. */
  readonly withdrawn?: WithdrawalView
  /** Lint rules silenced here, in the open: “rule: why (by)”. */
  readonly exceptions: readonly string[]
}
