import type {Stance} from '../model/statement.ts'
import type {ChipView, ClaimCardView, FactView, LinkView, PartView, StatementView, TextView, ThingView, WithdrawalView} from './parts.ts'

/** Statements of one stance. Support and dispute are always there, of equal rank, even when empty. */
export interface StatementGroup {
  readonly stance: Stance
  /** “Supported in 5 sources”, “Disputed in 1 source”. */
  readonly heading: string
  /** What stands instead of a list when there is none: “Nobody is recorded as disputing it.” */
  readonly empty?: string
  readonly statements: readonly StatementView[]
}

export interface ClaimView extends ThingView {
  readonly kind: 'claim'
  /** The page's heading: the attributed sentence. Empty of the claim's text when it is withdrawn. */
  readonly heading: readonly PartView[]
  readonly chip: ChipView
  /** Further certain things, each a short sentence: “Every report goes back to an unnamed speaker.” */
  readonly flags: readonly string[]
  /** Why each report is listed, in plain words. */
  readonly explanation: readonly (readonly PartView[])[]
  readonly groups: readonly StatementGroup[]
  /** Kind, about, relation, since, until, role, when, first said, sensitive topics. */
  readonly facts: readonly FactView[]
  readonly note?: TextView
  readonly contradicts: readonly ClaimCardView[]
  readonly sameAs: readonly ClaimCardView[]
  /** Alternatives (or), each a list of claims (and): “inference by the maintainers”. */
  readonly inferredFrom: readonly (readonly ClaimCardView[])[]
  /** Claims the maintainers infer from this one. */
  readonly infers: readonly ClaimCardView[]
  /** Whether the people concerned were asked. */
  readonly reply?: readonly PartView[]
  /** A tombstone: the claim's text, statements and facts are then left out. */
  readonly withdrawn?: WithdrawalView
  readonly corrections: readonly (readonly PartView[])[]
  readonly introducedIn: LinkView
  /** Other pages that mention it: articles whose entities, sources or corrections concern it. */
  readonly seeAlso: readonly LinkView[]
}
