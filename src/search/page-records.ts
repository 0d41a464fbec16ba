import {speakersOf} from '../graph/speakers-of.ts'
import type {Article} from '../model/article.ts'
import type {Claim} from '../model/claim.ts'
import type {Edtf} from '../model/date.ts'
import type {Entity} from '../model/entity.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type Id, kindOf, type Party, type Speaker} from '../model/id.ts'
import {displayName} from '../model/name.ts'
import type {Site} from '../model/site.ts'
import type {Source} from '../model/source.ts'
import {textIn} from '../model/text.ts'
import type {Tour} from '../model/tour.ts'
import {tourUrlOf, urlOf} from '../model/url-of.ts'
import {attribution, claimAttribution, plainText} from '../render/attribution.ts'
import {evidenceChip} from '../render/evidence-words.ts'
import {partyName} from '../render/names.ts'
import {bodyText} from './body-text.ts'

/** One page as the full-text search knows it. */
export interface SearchRecord {
  readonly url: string
  readonly content: string
  /** Raw text: to be shown as text only. */
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}
interface Statuses {
  readonly status: ReadonlyMap<Id<'claim'>, EvidenceStatus>
}
interface Page {
  readonly url: string
  readonly kind: string
  readonly title: string
  readonly texts: readonly (string | undefined)[]
  readonly fictional: boolean
  readonly chip?: {readonly words: string; readonly tone: string}
  readonly statuses?: readonly string[]
  readonly publishers?: readonly (Party | undefined)[]
  readonly speakers?: readonly Party[]
  readonly date?: Edtf | undefined
}

function recordOf(graph: KnowledgeGraph, page: Page): SearchRecord {
  const {site} = graph
  const year = /^-?\d{4}/.exec(page.date ?? '')?.[0]
  const named = (parties: readonly (Party | undefined)[] = []): string[] =>
    [...new Set(parties.flatMap((party) => (party === undefined ? [] : [partyName(graph, party, site.lang).text])))].sort()
  const filters = {
    kind: [page.kind],
    status: page.statuses ?? [],
    speaker: named(page.speakers),
    publisher: named(page.publishers),
    year: year === undefined ? [] : [year]
  }
  return {
    url: page.url,
    content: page.texts.filter((text) => text !== undefined && text !== '').join('\n'),
    meta: {
      title: page.title,
      kind: page.kind,
      ...(page.chip && {status: page.chip.words, tone: page.chip.tone}),
      ...(page.fictional && {fictional: 'yes'})
    },
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0))
  }
}

const placeOf = ({base}: Site, id: Id): Pick<Page, 'url' | 'kind'> => ({url: urlOf(id, base), kind: kindOf(id)})

const articlePage = ({site}: KnowledgeGraph, {id, title, summary, body, date, fictional}: Article): Page => ({
  ...placeOf(site, id),
  title: textIn(title, site.lang).text,
  texts: [textIn(title, site.lang).text, summary && textIn(summary, site.lang).text, bodyText(body)],
  fictional,
  date
})

/** Names that are only for searching stay out: an excerpt would show them. */
const entityPage = ({site}: KnowledgeGraph, {id, names, description, dossier, fictional}: Entity): Page => ({
  ...placeOf(site, id),
  title: displayName(names, site.lang).text,
  texts: [
    ...names.filter(({use}) => use !== 'search').map(({text}) => text),
    description && textIn(description, site.lang).text,
    dossier && bodyText(dossier)
  ],
  fictional
})

const sourcePage = (graph: KnowledgeGraph, {id, title, authors, publisher, date, fictional}: Source): Page => ({
  ...placeOf(graph.site, id),
  title: textIn(title, graph.site.lang).text,
  texts: [...title.values(), ...[...authors, ...(publisher ? [publisher] : [])].map((party) => partyName(graph, party, graph.site.lang).text)],
  fictional,
  publishers: [publisher],
  date
})

/** Nobody can look for a speaker who is not named. */
const isNamed = (speaker: Speaker): speaker is Party => speaker !== 'unstated' && !speaker.startsWith('unnamed')

function statusesOf({kind}: Claim, status: EvidenceStatus | undefined): string[] {
  const contest = (status?.contest.state ?? 'none') === 'none' ? 'nobody recorded as disputing it' : 'disputed or denied'
  const support = status?.support === 'fallen' ? ['support withdrawn'] : status?.support === 'unsourced' ? ['no source given'] : []
  return [contest, ...support, ...(kind === 'factual' ? [] : [kind])]
}

/** A claim is found by what is said, by whom and where; every text of it names speaker and source. */
function claimPage(graph: KnowledgeGraph, {status}: Statuses, claim: Claim): Page {
  const {lang} = graph.site
  return {
    ...placeOf(graph.site, claim.id),
    title: plainText(claimAttribution(graph, claim, lang)),
    texts: claim.statements.map((statement) => plainText(attribution(graph, statement, lang, 'full'))),
    fictional: claim.fictional,
    chip: evidenceChip(graph, claim, status.get(claim.id), lang),
    statuses: statusesOf(claim, status.get(claim.id)),
    publishers: claim.statements.map(({source}) => graph.sources.get(source)?.publisher),
    speakers: claim.statements.flatMap((statement) => speakersOf(graph, statement)).filter(isNamed),
    date: claim.when ?? claim.made
  }
}

const tourPage = ({site}: KnowledgeGraph, {slug, title, description, body, date, fictional}: Tour): Page => ({
  url: tourUrlOf(slug, site.base),
  kind: 'tour',
  title: textIn(title, site.lang).text,
  texts: [textIn(title, site.lang).text, description && textIn(description, site.lang).text, bodyText(body)],
  fictional,
  date
})

/** Every page that the full-text search finds, with what it can be filtered by. Notices of what was withdrawn are not among them. */
export function pageRecords(graph: KnowledgeGraph, statuses: Statuses): readonly SearchRecord[] {
  const pages = [
    ...[...graph.articles.values()].filter(({publication}) => publication !== 'withdrawn').map((article) => articlePage(graph, article)),
    ...[...graph.entities.values()].map((entity) => entityPage(graph, entity)),
    ...[...graph.sources.values()].map((source) => sourcePage(graph, source)),
    ...[...graph.claims.values()]
      .filter(({withdrawn, says}) => withdrawn === undefined && says.size > 0)
      .map((claim) => claimPage(graph, statuses, claim)),
    ...[...graph.tours.values()].map((tour) => tourPage(graph, tour))
  ]
  return pages.map((page) => recordOf(graph, page))
}
