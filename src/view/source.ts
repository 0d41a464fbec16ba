import type {ClaimCardView, FactView, LinkView, PartView, TextView, ThingView, WithdrawalView} from './parts.ts'

/** One step of a chain of sourcing, with the steps behind it; a source met again on its own path is not followed. */
export interface ChainStep {
  /** “rests on”, “reprints”, “own observation”, “an unnamed origin”, “not stated”. */
  readonly words: string
  readonly source?: LinkView
  /** “R. Okafor, Coastal Wire, 4 May 2031”. */
  readonly by: readonly PartView[]
  readonly marks: readonly string[]
  /** It stands already further up on this path: circular sourcing. */
  readonly repeats: boolean
  readonly steps: readonly ChainStep[]
}

export interface SourceView extends ThingView {
  readonly kind: 'source'
  /** In the site's citation style, sanitised HTML. */
  readonly reference: string
  /** The record, every field, “not stated” where empty. */
  readonly facts: readonly FactView[]
  readonly link?: LinkView
  readonly archive?: LinkView
  /** Each a sentence: “Known only through other sources; not consulted.” */
  readonly quality: readonly string[]
  readonly withdrawn?: WithdrawalView
  readonly corrections: readonly (readonly PartView[])[]
  readonly note?: TextView
  /** What it rests on. */
  readonly up: readonly ChainStep[]
  /** What rests on it. */
  readonly down: readonly ChainStep[]
  readonly supports: readonly ClaimCardView[]
  readonly disputes: readonly ClaimCardView[]
  readonly mentions: readonly ClaimCardView[]
  readonly withdraws: readonly ClaimCardView[]
  /** Claims for which a statement of another source names this one as its basis. */
  readonly basisOf: readonly ClaimCardView[]
  readonly examinedBy: readonly LinkView[]
  readonly citedBy: readonly LinkView[]
  /** Statements that depart from what this source says, or in which it departs from its basis. */
  readonly departures: readonly (readonly PartView[])[]
}
