/**
 * The shapes all views share. Every text is ready to be shown, every address has the site's base path in it,
 * and nothing here has to be computed on: a component prints what it is given.
 *
 * `lang` is set only where a text is in another language than the page; `dir="auto"` belongs on every name and quote.
 */
import type {Id, Kind} from '../model/id.ts'
import type {Stance} from '../model/statement.ts'
import type {LanguageTag} from '../model/text.ts'

export interface TextView {
  readonly text: string
  readonly lang?: LanguageTag
}
export interface LinkView extends TextView {
  readonly href: string
  /** Leads to another host: `rel="noopener noreferrer nofollow"`. */
  readonly external?: true
}
export interface DateView {
  /** “5 June 2019”, “June 2019”, “about 2019”. */
  readonly words: string
  /** For `<time datetime>`: only a day, month or year that HTML can carry. */
  readonly iso?: string
  /** Orders dates as texts; undated last. */
  readonly sort: string
}

/**
 * A piece of a sentence. A list of pieces is printed in order with nothing between them; one component does it.
 *
 * `says` is the text of a claim: it never stands in a list without a `speaker` and a `source`.
 */
export type PartView =
  | ({readonly kind: 'words'} & TextView)
  | ({readonly kind: 'speaker'; readonly href?: string} & TextView)
  | ({readonly kind: 'source'; readonly href: string; readonly locator?: string} & TextView)
  | ({readonly kind: 'says'; readonly href?: string} & TextView)
  | ({readonly kind: 'quote'} & TextView)
  | ({readonly kind: 'link'} & LinkView)
  | ({readonly kind: 'date'} & DateView)

/** A label and what stands beside it: a row of a definition list. */
export interface FactView {
  readonly label: string
  readonly values: readonly (readonly PartView[])[]
}

export interface NameView extends TextView {
  readonly script: string
  readonly dir: 'ltr' | 'rtl'
  /** “also known as”, “formerly”, “called … by”. */
  readonly use: string
  readonly note?: string
  readonly seenIn: readonly LinkView[]
  /** Of a name that nobody should read as ours: who uses it, and where. */
  readonly calledBy: readonly PartView[]
}

/** What is certain about a claim's evidence. The tone is a kind of shape (outline, dash, bar), never a judgement. */
export interface ChipView {
  readonly words: string
  readonly tone: 'plain' | 'contested' | 'lacking'
}

export interface QuoteView extends TextView {
  readonly dir: 'ltr' | 'rtl'
  readonly translation?: TextView
}

export interface WithdrawalView {
  /** “Withdrawn on 3 May 2031 by X.” as pieces. */
  readonly parts: readonly PartView[]
  readonly reason?: TextView
}

/** One source bearing on one claim: a row of the statement list. */
export interface StatementView {
  /** The `id` of the row on the claim's page. */
  readonly fragment: string
  /** The row's own address. */
  readonly href: string
  readonly stance: Stance
  /** “Supports”, “Disputes”, “Mentions”, “Withdraws”. */
  readonly stanceWords: string
  /** The whole sentence, with speaker and source. */
  readonly attribution: readonly PartView[]
  /** As a list of pieces: “Ana Ruiz and Tom Vale”, “an unnamed speaker”. */
  readonly speakers: readonly PartView[]
  readonly source: LinkView
  /** “R. Okafor, Coastal Wire”: who wrote and published the source. */
  readonly sourceBy: readonly PartView[]
  readonly locator?: string
  readonly date?: DateView
  readonly quote?: QuoteView
  /** “Put as an allegation in the source.” */
  readonly hedge?: string
  /** Where the source got it from: “its own observation”, “reprints Ferry overloaded”, “not stated”. */
  readonly basis: readonly PartView[]
  readonly departs?: {readonly text: TextView; readonly from?: LinkView}
  readonly note?: TextView
  /** Short notices: “source not consulted”, “source withdrawn on …”, “entered from the examined text”. */
  readonly marks: readonly string[]
  /** Shown although not live: the source or the speaker has taken it back. */
  readonly live: boolean
}

/** A claim anywhere but on its own page: always attributed, always with its chip. */
export interface ClaimCardView {
  readonly id: Id<'claim'>
  readonly href: string
  /** “According to X, in Y: …”; the `says` piece links to the claim. */
  readonly attribution: readonly PartView[]
  /** Why it is in this list, when that differs from card to card: “disputed by this person”. */
  readonly relationWords?: string
  readonly chip: ChipView
  readonly fictional: boolean
}

export interface Crumb extends TextView {
  /** Absent on the last: the page itself. */
  readonly href?: string
}
export interface EditLink {
  readonly text: string
  readonly href: string
}
export interface CiteView {
  /** One of each format, the site's own style first; plain text to be copied. */
  readonly formats: readonly {readonly name: string; readonly text: string}[]
}
export interface BannerView {
  readonly kind: 'draft' | 'review' | 'withdrawn' | 'fictional'
  readonly text: string
}

/** What every page carries. */
export interface PageView {
  readonly title: TextView
  /** For `<title>`, search results and feeds: plain text, attributed when it speaks of a claim. */
  readonly plainTitle: string
  /** For `<meta name="description">`: plain text, attributed. */
  readonly description: string
  readonly lang: LanguageTag
  readonly crumbs: readonly Crumb[]
  /** Absolute when the site has an address, else root-relative. */
  readonly permalink: string
  /** Absent when the site names no repository or the page has no file of its own. */
  readonly edit?: EditLink
  /** Where a mistake is reported and a reply sent; none where the site names neither a contact nor a repository. */
  readonly report: readonly EditLink[]
  readonly cite: CiteView
  /** JSON text for a script element, already escaped. */
  readonly jsonLd?: string
  readonly banners: readonly BannerView[]
}

/** A page about one thing of the graph. */
export interface ThingView extends PageView {
  readonly id: Id
  readonly kind: Kind
  /** “Person”, “Newspaper article”, “Claim”. */
  readonly kindWords: string
  readonly fictional: boolean
}
