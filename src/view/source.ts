import type {Statuses} from '../analyse/statuses.ts'
import {articlesExamining, pagesCiting} from '../graph/named-in.ts'
import {statementsIn} from '../graph/statements-by.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import type {Stance, Statement} from '../model/statement.ts'
import {formatReference} from '../render/bibliography.ts'
import {citedThrough, hasOwnStatement, restingOn} from '../render/cited-through.ts'
import {jsonLd} from '../render/json-ld.ts'
import {shown, sourceTitle} from '../render/names.ts'
import {sourceItem} from '../render/source-item.ts'
import {type ChainStep, chainDown, chainUp} from './chain.ts'
import {claimCard} from './claim-card.ts'
import {sourceTypeWords} from './kind-words.ts'
import {bannersFor, kindCrumb, pageFor, pagePath, siteTitle} from './page.ts'
import type {ClaimCardView, FactView, LinkView, PartView, TextView, ThingView, WithdrawalView} from './parts.ts'
import {datePart, linkPart, linkTo, webLink, words, wordsOf} from './pieces.ts'
import type {Reading} from './reading.ts'
import {sourceFacts, sourceQuality} from './source-facts.ts'
import {sourceBy, withdrawalView} from './statement-view.ts'

export type {ChainStep} from './chain.ts'

export interface SourceView extends ThingView {
  readonly kind: 'source'
  /** In the site's citation style, sanitised HTML. */
  readonly reference: string
  /** Who wrote and who published it. */
  readonly by: readonly PartView[]
  /** The record, every field, “not stated” where empty. */
  readonly facts: readonly FactView[]
  readonly link?: LinkView
  readonly archive?: LinkView
  /** Each a sentence: “Known only through other sources; not consulted.” */
  readonly quality: readonly string[]
  /** The source through which one that was not consulted is known: “as cited in”. */
  readonly citedIn?: LinkView
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

/** The claims a source bears on with one stance, each by its statement. */
const cardsOf = (reading: Reading, statements: readonly Statement[], stance: Stance): ClaimCardView[] =>
  statements
    .filter((statement) => statement.stance === stance)
    .map((statement) => claimCard(reading, reading.graph.claims.get(statement.claim)!, statement))

/** Statements of other sources that name this one as what they rest on, for their claim alone. */
const basisCards = (reading: Reading, id: Id<'source'>): ClaimCardView[] =>
  [...reading.graph.claims.values()].flatMap((claim) =>
    claim.statements
      .filter(({source, basis}) => source !== id && basis?.some((one) => typeof one !== 'string' && one.source === id))
      .map((statement) => claimCard(reading, claim, statement))
  )

/** How texts differ from what they cite, where this source is one of the two. */
function departuresOf(reading: Reading, id: Id<'source'>): PartView[][] {
  const {graph, lang} = reading
  return [...graph.claims.values()].flatMap(({statements}) =>
    statements.flatMap(({source, departs, claim}) => {
      if (!departs || (source !== id && departs.from !== id)) return []
      const from = departs.from === undefined ? [] : [words(' differs from '), linkPart(reading, departs.from)]
      return [
        [linkPart(reading, source), ...from, words(': '), wordsOf(shown(departs.text, lang)), words(' ('), linkPart(reading, claim), words(')')]
      ]
    })
  )
}

const correctionParts = (reading: Reading, {corrected}: Source): PartView[][] =>
  corrected.map(({on, text, claims}) => [
    datePart(on, reading.lang),
    words(': '),
    wordsOf(shown(text, reading.lang)),
    ...claims.flatMap((claim) => [words(' '), linkPart(reading, claim)])
  ])

const describe = (graph: KnowledgeGraph, {id, consulted}: Source, title: string, bearing: number): string => {
  const claims = bearing === 1 ? '1 claim' : `${bearing} claims`
  const known = consulted || hasOwnStatement(graph, id) ? '' : ' It was not consulted; it is known through others.'
  return `${title}: a source that bears on ${claims} recorded at ${siteTitle(graph)}, with what it rests on and what rests on it.${known}`
}

/** The page of a source: its record, its place in the chains of sourcing, and what it bears on. */
export function sourceView(graph: KnowledgeGraph, analysis: Statuses, id: Id<'source'>): SourceView {
  const source = graph.sources.get(id)
  if (!source) throw new Error(`Unexpected id \`${id}\`, expected that of a source of the graph`)
  const {lang} = graph.site
  const reading: Reading = {graph, analysis, lang}
  const {withdrawn, note} = source
  const [link, archive] = [webLink(source.url), webLink(source.archive)]
  const title = sourceTitle(graph, id, lang)
  const statements = statementsIn(graph, id)
  const page = pageFor(graph, {
    title,
    description: describe(graph, source, title.text, new Set(statements.map(({claim}) => claim)).size),
    path: pagePath(id),
    crumbs: [kindCrumb(graph.site, id)],
    file: source.point,
    jsonLd: jsonLd(graph, source),
    banners: bannersFor(source)
  })
  const through = citedThrough(graph, id)
  return {
    ...page,
    id,
    kind: 'source',
    kindWords: sourceTypeWords(source.type),
    fictional: source.fictional,
    reference: formatReference(graph.site.citationStyle, lang, sourceItem(graph, id, lang)).html,
    by: sourceBy(reading, source),
    facts: sourceFacts(reading, source),
    ...(link && {link}),
    ...(archive && {archive}),
    quality: sourceQuality(reading, source),
    ...(through !== undefined && {citedIn: linkTo(reading, through)}),
    ...(withdrawn && {withdrawn: withdrawalView(reading, withdrawn)}),
    corrections: correctionParts(reading, source),
    ...(note && {note: shown(note, lang)}),
    up: chainUp(reading, source),
    down: chainDown(reading, source, restingOn(graph)),
    supports: cardsOf(reading, statements, 'supports'),
    disputes: cardsOf(reading, statements, 'disputes'),
    mentions: cardsOf(reading, statements, 'mentions'),
    withdraws: cardsOf(reading, statements, 'withdraws'),
    basisOf: basisCards(reading, id),
    examinedBy: articlesExamining(graph, id).map((article) => linkTo(reading, article)),
    citedBy: pagesCiting(graph, id).map((citing) => linkTo(reading, citing)),
    departures: departuresOf(reading, id)
  }
}
