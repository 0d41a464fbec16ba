import type {KnowledgeGraph} from '../model/graph.ts'
import {shown} from '../render/names.ts'
import {type Change, changesOf} from './changes.ts'
import {pageFor, siteTitle} from './page.ts'
import type {DateView, LinkView, PageView, PartView, TextView} from './parts.ts'
import {dateView, linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'
import {withdrawalView} from './statement-view.ts'

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

/** A change as an entry of a list. */
export function ofChange(reading: Reading, {on, words, page, text, claims, withdrawal}: Change): CorrectionView {
  const withdrawn = withdrawal && withdrawalView(reading, withdrawal)
  const reason = text ? shown(text, reading.lang) : withdrawn?.reason
  return {
    date: dateView(on, reading.lang),
    words,
    page: linkTo(reading, page),
    ...(reason && {text: reason}),
    ...(withdrawn && {parts: withdrawn.parts}),
    claims: claims.map((claim) => linkTo(reading, claim))
  }
}

/** What was removed leaves a date and a reason; no name. */
const ofGone = ({graph, lang}: Reading): CorrectionView[] =>
  graph.gone.map(({on, reason}) => ({date: dateView(on, lang), words: 'Removed', text: {text: reason}, claims: []}))

/** Everything that was wrong here, was withdrawn or was removed, the newest first. */
export function correctionsView(graph: KnowledgeGraph): CorrectionsView {
  const reading: Reading = {graph, analysis: {status: new Map()}, lang: graph.site.lang}
  const changes = changesOf(graph).filter(({kind, fictional}) => (kind === 'correction' || kind === 'withdrawal') && !fictional)
  const entries = [...changes.map((change) => ofChange(reading, change)), ...ofGone(reading)]
  return {
    ...pageFor(graph, {
      title: {text: 'Corrections'},
      description: `What was wrong at ${siteTitle(graph)}, what was withdrawn, and when.`,
      path: 'corrections/'
    }),
    intro: 'Errors are corrected in the open. Withdrawn pages, claims and sources stay as notices and count for nothing.',
    entries: entries.sort((a, b) => (a.date.sort > b.date.sort ? -1 : a.date.sort < b.date.sort ? 1 : 0)),
    empty: 'Nothing has been corrected, withdrawn or removed yet.'
  }
}
