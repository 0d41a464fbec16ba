import type {EntityKind} from '../model/id.ts'
import type {ClaimCardView, FactView, LinkView, NameView, PartView, TextView, ThingView} from './parts.ts'

/** A relation is a claim: the link to the other end never stands without it. */
export interface RelationView {
  /** “is a member of”, “employs”. */
  readonly words: string
  readonly other: LinkView
  readonly otherKind: string
  /** “2015 – 2017”, “since June 2019”. */
  readonly time?: string
  readonly role?: TextView
  readonly card: ClaimCardView
}

export interface SourceRow {
  readonly source: LinkView
  readonly by: readonly PartView[]
  readonly date?: string
}

export interface EntityView extends ThingView {
  readonly kind: EntityKind
  readonly summary?: TextView
  /** Main, alias and former names, to be shown under the heading. */
  readonly names: readonly NameView[]
  /** Names nobody should read as ours: only for the names table, as “called … by”. */
  readonly calledNames: readonly NameView[]
  readonly facts: readonly FactView[]
  /** “A person who has not died as far as is known here; presumed living.” */
  readonly notes: readonly TextView[]
  /** Sanitised HTML of the dossier. */
  readonly body?: string
  /** Entries of the dossier's citations, sanitised HTML each, in order of first citation. */
  readonly bibliography: readonly BibliographyEntry[]
  readonly relations: readonly RelationView[]
  /** What this party itself says about itself. */
  readonly ownStatements: readonly ClaimCardView[]
  /** What others say about it. */
  readonly about: readonly ClaimCardView[]
  /** What it says about others; `relationWords` tells the stance. */
  readonly says: readonly ClaimCardView[]
  readonly wrote: readonly SourceRow[]
  readonly published: readonly SourceRow[]
  readonly mentionedIn: readonly LinkView[]
  /** Things decided to be different from this one. */
  readonly differentFrom: readonly LinkView[]
}

export interface BibliographyEntry {
  /** The `id` of the entry on the page: `source-wire-1`. */
  readonly anchor: string
  readonly number: number
  /** Sanitised HTML in the site's style. */
  readonly html: string
  /** To the source's own page. */
  readonly record: LinkView
  /** Ids of the citations in the body, for the way back. */
  readonly backlinks: readonly string[]
  /** “as cited in”: the source through which one that was not consulted is known. */
  readonly citedIn?: LinkView
}
