import type {Statuses} from '../analyse/statuses.ts'
import {addedStatements} from '../graph/added-statements.ts'
import {claimsOwnedBy} from '../graph/claims-about.ts'
import {isLive} from '../graph/shown.ts'
import type {Article} from '../model/article.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, entityKinds, type Id, kindOf, slugOf} from '../model/id.ts'
import {comparePoints} from '../model/point.ts'
import {compareSpeaking} from '../render/attribution.ts'
import {bodyHtml, embeddedClaims} from '../render/body-html.ts'
import {dateWords} from '../render/date-words.ts'
import {findEntity} from '../render/find-target.ts'
import {jsonLd} from '../render/json-ld.ts'
import {shown, sourceTitle} from '../render/names.ts'
import {type BibliographyEntry, bibliographyEntries} from './bibliography-entries.ts'
import {claimCard} from './claim-card.ts'
import {kindLabel} from './kind-words.ts'
import {bannersFor, kindCrumb, pageFor, pagePath, siteTitle} from './page.ts'
import type {ClaimCardView, LinkView, PartView, TextView, ThingView, WithdrawalView} from './parts.ts'
import {datePart, joined, linkTo, words} from './pieces.ts'
import type {Reading} from './reading.ts'
import {sourceBy, stanceWords} from './statement-view.ts'

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
  /** Its claims, without those whose cards stand in the body. */
  readonly claims: readonly ClaimCardView[]
  /** “Claims on this page”, or “Further claims on this page” where the body shows some. */
  readonly claimsHeading: string
  /** Claims of other pages that it states something on, each by what it states. */
  readonly added: readonly ClaimCardView[]
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

function bylineOf({lang}: Reading, {authors, date, updated}: Article): PartView[] {
  const written = authors.length > 0 ? [words(`Written by ${authors.join(', ')}`)] : []
  const first = date === undefined ? [] : [datePart(date, lang)]
  const last = updated === undefined ? [] : [words('last changed '), datePart(updated, lang)]
  return joined([written, first, last], ' · ')
}

/** Who and what the page names or makes claims about, by kind. */
function entityGroups(reading: Reading, {mentions, tags}: Article, about: readonly EntityId[]): EntityGroup[] {
  const topics = tags.flatMap((tag) => findEntity(reading.graph, tag)?.id ?? [])
  const ids = [...new Set([...mentions, ...about, ...topics])].filter((id) => reading.graph.entities.has(id))
  return entityKinds.flatMap((kind) => {
    const links = ids.filter((id) => kindOf(id) === kind).map((id) => linkTo(reading, id))
    return links.length === 0 ? [] : [{heading: kindLabel(kind).many, links: links.sort((a, b) => (a.text < b.text ? -1 : 1))}]
  })
}

function examinedView(reading: Reading, id: Id<'source'>) {
  const source = reading.graph.sources.get(id)!
  const date = source.date === undefined ? [] : [datePart(source.date, reading.lang)]
  return {
    source: linkTo(reading, id),
    by: joined([sourceBy(reading, source), date], ', '),
    marks: source.consulted ? [] : ['not consulted']
  }
}

const correctionViews = (reading: Reading, {corrections}: Article) =>
  [...corrections]
    .sort((a, b) => (a.on > b.on ? -1 : 1))
    .map(({on, text, claims}) => ({
      on: datePart(on, reading.lang),
      text: shown(text, reading.lang),
      claims: claims.map((claim) => linkTo(reading, claim))
    }))

const tagViews = (reading: Reading, {tags}: Article): LinkView[] =>
  tags.flatMap((tag) => {
    const topic = findEntity(reading.graph, tag)
    return topic ? [linkTo(reading, topic.id)] : []
  })

function describe({graph, lang}: Reading, {summary, examines}: Article, title: string, claims: number): string {
  if (summary) return shown(summary, lang).text
  const about = examines === undefined ? '' : ` It examines “${sourceTitle(graph, examines, lang).text}”.`
  return `${title}: who says what, and on what source, in ${claims === 1 ? '1 claim' : `${claims} claims`}.${about} A page of ${siteTitle(graph)}.`
}

/** What it states on claims of other pages, one card a claim; what the body shows anyway is left out. */
function addedCards(reading: Reading, article: Article, embedded: ReadonlySet<Id<'claim'>>): ClaimCardView[] {
  const {claims} = reading.graph
  const byClaim = Map.groupBy(addedStatements(reading.graph, article), ({claim}) => claim)
  return [...byClaim].flatMap(([id, statements]) => {
    const claim = claims.get(id)!
    if (!isLive(claim) || embedded.has(id)) return []
    const [first] = [...statements].sort(compareSpeaking(reading.graph))
    return [claimCard(reading, claim, first, stanceWords[first!.stance].toLowerCase())]
  })
}

/** The body with its citations, and what follows from it. A withdrawn page has neither. */
function bodyParts(reading: Reading, article: Article) {
  if (article.publication === 'withdrawn') {
    const notice: WithdrawalView = {parts: [words('The maintainers have withdrawn this page. Its claims count for nothing.')]}
    return {body: '', bibliography: [], claims: [], claimsHeading: '', added: [], all: 0, withdrawn: notice}
  }
  const {graph, analysis, lang} = reading
  const {html, cited} = bodyHtml(graph, analysis, article.body, lang, slugOf(article.id))
  const embedded = embeddedClaims(graph, article.body, slugOf(article.id), true)
  const own = claimsOwnedBy(graph, article.id)
    .filter(isLive)
    .sort((a, b) => comparePoints(a.point, b.point))
  const others = own.filter(({id}) => !embedded.has(id))
  return {
    body: html,
    bibliography: bibliographyEntries(reading, cited, article.examines),
    claims: others.map((claim) => claimCard(reading, claim)),
    claimsHeading: others.length < own.length ? 'Further claims on this page' : 'Claims on this page',
    added: addedCards(reading, article, embedded),
    all: own.length
  }
}

/** The page of an article. */
export function articleView(graph: KnowledgeGraph, analysis: Statuses, id: Id<'article'>): ArticleView {
  const article = graph.articles.get(id)
  if (!article) throw new Error(`Unexpected id \`${id}\`, expected that of an article of the graph`)
  const {lang, date, updated, authors, summary, examines} = article
  const reading: Reading = {graph, analysis, lang}
  const title = shown(article.title, lang)
  const {all, ...parts} = bodyParts(reading, article)
  const lastChange = updated ?? date
  const about = claimsOwnedBy(graph, id).flatMap((claim) => claim.about)
  const page = pageFor(graph, {
    title,
    description: describe(reading, article, title.text, all),
    path: pagePath(id),
    lang,
    crumbs: [kindCrumb(graph.site, id)],
    file: article.point,
    ...(lastChange !== undefined && {date: lastChange}),
    ...(authors.length > 0 && {authors}),
    jsonLd: jsonLd(graph, article),
    banners: bannersFor(article)
  })
  return {
    ...page,
    id,
    kind: 'article',
    kindWords: kindLabel('article').one,
    fictional: article.fictional,
    ...(summary && {summary: shown(summary, lang)}),
    byline: bylineOf(reading, article),
    ...parts,
    entities: entityGroups(reading, article, about),
    ...(examines !== undefined && {examines: examinedView(reading, examines)}),
    tags: tagViews(reading, article),
    reviewed: article.reviewed.map(({by, on}) => `Reviewed by ${by} on ${dateWords(on, lang)}`),
    corrections: correctionViews(reading, article),
    exceptions: article.lintOk.map(({rule, why, by}) => `${rule}: ${why} (${by})`)
  }
}
