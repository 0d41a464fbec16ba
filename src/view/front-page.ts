import type {Statuses} from '../analyse/statuses.ts'
import {isLive} from '../graph/shown.ts'
import type {Claim} from '../model/claim.ts'
import {dateBounds} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type Kind, kinds, plural} from '../model/id.ts'
import {shown} from '../render/names.ts'
import {type Change, changesOf} from './changes.ts'
import {claimCard} from './claim-card.ts'
import {countWords, kindLabel} from './kind-words.ts'
import {pageFor} from './page.ts'
import type {ClaimCardView, DateView, LinkView, PageView, TextView} from './parts.ts'
import {dateView, linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'
import {tourRows} from './tour.ts'

/** A way into the site, with what it holds. */
export interface WayIn {
  readonly kind: Kind | 'network' | 'tours' | 'search' | 'method'
  readonly link: LinkView
  readonly words: string
  readonly count?: number
}
export interface ChangeView {
  readonly date: DateView
  /** “new article”, “changed”, “correction”, “withdrawn”. */
  readonly words: string
  readonly page: LinkView
  readonly text?: TextView
}

export interface FrontPageView extends PageView {
  /** What this is, from the site's settings. */
  readonly lead: TextView
  /** How to read it, always the same sentences. */
  readonly principles: readonly string[]
  readonly ways: readonly WayIn[]
  /** “8 articles, 45 claims, 30 sources …” */
  readonly counts: readonly {readonly kind: Kind; readonly count: number; readonly words: string; readonly href: string}[]
  readonly articles: readonly {readonly link: LinkView; readonly summary?: TextView; readonly date?: DateView}[]
  readonly disputed: readonly ClaimCardView[]
  /** Newest first; up to 90 days before the newest date of the content, never from the clock. */
  readonly changes: readonly ChangeView[]
  readonly changesUpTo?: DateView
  /** Invented pages that explain how to read the site. */
  readonly tutorials: readonly LinkView[]
  /** True when there is no content yet: a welcome page. */
  readonly welcome: boolean
}

const lead = 'Who said what about whom, and on what source.'
const principles = [
  'Every claim stands with who makes it and in which source. The site itself asserts none of them.',
  'A denial has the same size as a report.',
  'The state of a claim is computed from what is listed on its page. Nobody can type it, and it is not a judgement.',
  'Nothing that falls is deleted in silence: it stays, with a notice.'
] as const
const wayWords: readonly (readonly [WayIn['kind'], string])[] = [
  ['article', 'Read a page that lays out one matter.'],
  ['claim', 'See single claims, with their reports and objections.'],
  ['source', 'Start from a text: what it says, what it rests on.'],
  ['person', 'Start from a person.'],
  ['organisation', 'Start from an organisation.'],
  ['network', 'See how all of them hang together.'],
  ['tours', 'Be led through the network step by step.'],
  ['search', 'Search by any name, in any script.'],
  ['method', 'Learn how a state is computed.']
]
const namedPlaces = {network: 'Network', tours: 'Tours', search: 'Search', method: 'Method'} as const
const isPlace = (kind: WayIn['kind']): kind is keyof typeof namedPlaces => kind in namedPlaces

interface Thing {
  readonly fictional: boolean
}
/** Things that are not invented: only they count. */
const real = <T extends Thing>(things: ReadonlyMap<unknown, T>): T[] => [...things.values()].filter(({fictional}) => !fictional)

function countOf(graph: KnowledgeGraph, kind: Kind): number {
  if (kind === 'article') return real(graph.articles).filter(({publication}) => publication !== 'withdrawn').length
  if (kind === 'claim') return real(graph.claims).filter(isLive).length
  if (kind === 'source') return real(graph.sources).length
  return real(graph.entities).filter((entity) => entity.kind === kind).length
}

function waysIn(graph: KnowledgeGraph): WayIn[] {
  const {base} = graph.site
  const ways = wayWords.filter(([kind]) => kind !== 'tours' || graph.tours.size > 0)
  return ways.map(([kind, words]) =>
    isPlace(kind)
      ? {kind, words, link: {text: namedPlaces[kind], href: `${base}${kind}/`}}
      : {kind, words, link: {text: kindLabel(kind).many, href: `${base}${plural[kind]}/`}, count: countOf(graph, kind)}
  )
}

const order = {denied: 0, disputed: 1, none: 2} as const

/** Claims somebody objects to: denials first, then those with the most reports. */
function disputedClaims({graph, analysis}: Reading): Claim[] {
  const contested = real(graph.claims).flatMap((claim) => {
    const status = analysis.status.get(claim.id)
    return isLive(claim) && status && status.contest.state !== 'none' ? [{claim, status}] : []
  })
  return contested
    .sort(
      (a, b) =>
        order[a.status.contest.state] - order[b.status.contest.state] || b.status.reports - a.status.reports || (a.claim.id < b.claim.id ? -1 : 1)
    )
    .map(({claim}) => claim)
}

const recent = 90

/** A page that is new and was changed since is told once, by its last change. */
function oncePerPage(changes: readonly Change[]): Change[] {
  const isNew = new Set(changes.filter(({kind}) => kind === 'new').map(({page}) => page))
  const isChanged = new Set(changes.filter(({kind}) => kind === 'changed').map(({page}) => page))
  return changes
    .filter(({kind, page}) => kind !== 'new' || !isChanged.has(page))
    .map((change) => (change.kind === 'changed' && isNew.has(change.page) ? {...change, words: 'New article, changed since'} : change))
}

/** What happened in the last days before the newest date of the content. */
function latest(changes: readonly Change[]): Change[] {
  const [newest] = changes
  if (!newest) return []
  const since = dateBounds(newest.on).latest - recent
  return oncePerPage(changes.filter(({on}) => dateBounds(on).latest >= since)).slice(0, 12)
}

const changeView = (reading: Reading, {on, words, page, text}: Change): ChangeView => ({
  date: dateView(on, reading.lang),
  words,
  page: linkTo(reading, page),
  ...(text && {text: shown(text, reading.lang)})
})

function articleLinks(reading: Reading): FrontPageView['articles'] {
  const {graph, lang} = reading
  const sortDate = ({updated, date}: {updated?: string; date?: string}): string => updated ?? date ?? ''
  return real(graph.articles)
    .filter(({publication}) => publication !== 'withdrawn')
    .sort((a, b) => (sortDate(a) !== sortDate(b) ? (sortDate(a) > sortDate(b) ? -1 : 1) : a.id < b.id ? -1 : 1))
    .map(({id, summary, date, updated}) => {
      const last = updated ?? date
      return {link: linkTo(reading, id), ...(summary && {summary: shown(summary, lang)}), ...(last !== undefined && {date: dateView(last, lang)})}
    })
}

/** The front page: what this is, the ways in, what is disputed, what changed lately. No clock is read. */
export function frontPageView(graph: KnowledgeGraph, analysis: Statuses): FrontPageView {
  const {site} = graph
  const reading: Reading = {graph, analysis, lang: site.lang}
  const title = shown(site.title, site.lang)
  const what = site.description ? shown(site.description, site.lang) : {text: lead}
  const changes = latest(changesOf(graph).filter(({fictional}) => !fictional))
  const tutorials = [...graph.articles.values()].filter(({fictional, publication}) => fictional && publication !== 'withdrawn')
  const counted: readonly Kind[] = kinds.filter((kind) => countOf(graph, kind) > 0)
  return {
    ...pageFor(graph, {title, description: what.text, path: ''}),
    lead: what,
    principles,
    ways: waysIn(graph),
    counts: counted.map((kind) => {
      const count = countOf(graph, kind)
      return {kind, count, words: countWords(kind, count), href: `${site.base}${plural[kind]}/`}
    }),
    articles: articleLinks(reading),
    disputed: disputedClaims(reading)
      .slice(0, 6)
      .map((claim) => claimCard(reading, claim)),
    changes: changes.map((change) => changeView(reading, change)),
    ...(changes[0] && {changesUpTo: dateView(changes[0].on, reading.lang)}),
    tutorials: [...tutorials.map(({id}) => linkTo(reading, id)), ...tourRows(graph).flatMap(({link, fictional}) => (fictional ? [link] : []))],
    welcome: graph.articles.size === 0 && graph.entities.size === 0 && graph.sources.size === 0
  }
}
