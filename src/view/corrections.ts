import type {DateView, LinkView, PageView, PartView, TextView} from './parts.ts'

export interface CorrectionView {
  readonly date: DateView
  /** “Correction”, “Page withdrawn”, “Claim withdrawn”, “Source withdrawn by its publisher”, “Removed”. */
  readonly words: string
  readonly page?: LinkView
  readonly text?: TextView
  readonly parts?: readonly PartView[]
  readonly claims: readonly LinkView[]
}

export interface CorrectionsView extends PageView {
  readonly intro: string
  /** Newest first. */
  readonly entries: readonly CorrectionView[]
  readonly empty: string
}
