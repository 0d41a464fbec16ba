import type {Statuses} from '../analyse/statuses.ts'
import {isLive} from '../graph/shown.ts'
import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Stance, Statement} from '../model/statement.ts'
import {claimAttribution, compareSpeaking, plainText} from '../render/attribution.ts'
import {flagSentences} from '../render/evidence-words.ts'
import {explanation} from '../render/explanation.ts'
import {jsonLd} from '../render/json-ld.ts'
import {shown} from '../render/names.ts'
import {stands} from '../render/spoken-by.ts'
import {chipView, claimCards} from './claim-card.ts'
import {claimFacts} from './claim-facts.ts'
import {embeds} from './embeds.ts'
import {kindLabel} from './kind-words.ts'
import {bannersFor, kindCrumb, pageFor, pagePath} from './page.ts'
import type {ChipView, ClaimCardView, FactView, LinkView, PartView, StatementView, TextView, ThingView, WithdrawalView} from './parts.ts'
import {claimHandle, datePart, linkPart, linkTo, partViews, words, wordsOf} from './pieces.ts'
import type {Reading} from './reading.ts'
import {replyParts} from './reply-parts.ts'
import {statementView, withdrawalView} from './statement-view.ts'

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

const headings: Readonly<Record<Stance, string>> = {
  supports: 'Supported in',
  disputes: 'Disputed in',
  mentions: 'Mentioned in',
  withdraws: 'Taken back in'
}
const nobody: Partial<Readonly<Record<Stance, string>>> = {
  supports: 'No source listed here supports it.',
  disputes: 'No source listed here disputes it.'
}

const onlyContradicted = 'No source listed here disputes it as such; what contradicts it is listed below.'

/** “Supported in 4 sources; 1 more was taken back or withdrawn”. */
function headingOf({graph}: Reading, stance: Stance, statements: readonly Statement[]): string {
  const live = new Set(statements.filter((statement) => stands(graph, statement)).map(({source}) => source))
  const fallen = new Set(statements.map(({source}) => source).filter((source) => !live.has(source))).size
  const sources = live.size === 0 ? 'no source any more' : live.size === 1 ? '1 source' : `${live.size} sources`
  return `${headings[stance]} ${sources}${fallen === 0 ? '' : `; ${fallen} more ${fallen === 1 ? 'was' : 'were'} taken back or withdrawn`}`
}

/** Support and dispute always; mentions and withdrawals when there are any. What speaks for the claim stands first. */
function groupsOf(reading: Reading, claim: Claim): StatementGroup[] {
  return (['supports', 'disputes', 'mentions', 'withdraws'] as const).flatMap((stance) => {
    const statements = claim.statements.filter((statement) => statement.stance === stance).sort(compareSpeaking(reading.graph))
    const empty = stance === 'disputes' && claim.contradicts.length > 0 ? onlyContradicted : nobody[stance]
    if (statements.length === 0) return empty === undefined ? [] : [{stance, heading: `${headings[stance]} no source`, empty, statements: []}]
    const heading = headingOf(reading, stance, statements)
    return [{stance, heading, statements: statements.map((statement) => statementView(reading, claim, statement))}]
  })
}

/** Corrections of pages and sources that name this claim. */
function correctionsOf(reading: Reading, {id}: Claim): PartView[][] {
  const {graph, lang} = reading
  const things = [
    ...[...graph.articles.values()].map(({id, corrections}) => ({id, corrections})),
    ...[...graph.sources.values()].map(({id, corrected}) => ({id, corrections: corrected}))
  ]
  return things.flatMap((thing) =>
    thing.corrections
      .filter(({claims}) => claims.includes(id))
      .map(({on, text}) => [datePart(on, lang), words(', in '), linkPart(reading, thing.id), words(': '), wordsOf(shown(text, lang))])
  )
}

/** What the maintainers conclude from this claim. */
const inferredFromIt = ({graph}: Reading, id: Id<'claim'>): Id<'claim'>[] =>
  [...graph.claims.values()].filter(({inferredFrom}) => inferredFrom.some((premises) => premises.includes(id))).map((claim) => claim.id)

const pooled = 'Reports of the claims listed here as saying the same are counted together.'

/** All that a live claim's page shows beside what every page carries. */
function liveParts(reading: Reading, claim: Claim) {
  const {graph, analysis, lang} = reading
  const {note, reply} = claim
  return {
    heading: partViews(claimAttribution(graph, claim, lang, 'plain'), reading),
    flags: [...flagSentences(analysis.status.get(claim.id)!), ...(claim.sameAs.length > 0 ? [pooled] : [])],
    explanation: explanation(graph, claim, lang).map((parts) => partViews(parts, reading)),
    groups: groupsOf(reading, claim),
    facts: claimFacts(reading, claim),
    ...(note && {note: shown(note, lang)}),
    contradicts: claimCards(reading, claim.contradicts),
    sameAs: claimCards(reading, claim.sameAs),
    inferredFrom: claim.inferredFrom.map((premises) => claimCards(reading, premises)),
    infers: claimCards(reading, inferredFromIt(reading, claim.id)),
    ...(reply && {reply: replyParts(reading, reply)})
  }
}

/** A notice in place of a claim: nothing of what it said. */
const tombstoneParts = (reading: Reading, {withdrawn}: Claim) => ({
  heading: [words('A claim that was withdrawn')],
  flags: [],
  explanation: [],
  groups: [],
  facts: [],
  contradicts: [],
  sameAs: [],
  inferredFrom: [],
  infers: [],
  withdrawn: withdrawn ? withdrawalView(reading, withdrawn) : {parts: [words('Withdrawn together with the page it stood on.')]}
})

/** The page of a claim. */
export function claimView(graph: KnowledgeGraph, analysis: Statuses, id: Id<'claim'>): ClaimView {
  const claim = graph.claims.get(id)
  if (!claim) throw new Error(`Unexpected id \`${id}\`, expected that of a claim of the graph`)
  const reading: Reading = {graph, analysis, lang: graph.site.lang}
  const isShown = isLive(claim)
  const sentence = isShown ? plainText(claimAttribution(graph, claim, reading.lang)) : 'A claim that was withdrawn'
  const chip = chipView(reading, claim)
  const owner = linkTo(reading, claim.owner)
  const article = graph.articles.get(claim.owner as Id<'article'>)
  const date = article?.updated ?? article?.date
  const page = pageFor(graph, {
    title: {text: sentence},
    handle: `${claimHandle(id)} (${owner.text})`,
    description: isShown ? `${sentence} (${chip.words}.)` : `${sentence}. The reason stands on this page.`,
    path: pagePath(id),
    crumbs: [kindCrumb(graph.site, id), {...owner}],
    file: claim.point,
    ...(date !== undefined && {date}),
    ...(article && article.authors.length > 0 && {authors: article.authors}),
    jsonLd: jsonLd(graph, claim),
    banners: bannersFor(claim)
  })
  return {
    ...page,
    id,
    kind: 'claim',
    kindWords: kindLabel('claim').one,
    fictional: claim.fictional,
    chip,
    ...(isShown ? liveParts(reading, claim) : tombstoneParts(reading, claim)),
    corrections: correctionsOf(reading, claim),
    introducedIn: owner,
    seeAlso: (embeds(graph).get(id) ?? []).filter((other) => other !== claim.owner).map((other) => linkTo(reading, other))
  }
}
