import {isLive} from '../graph/shown.ts'
import type {Article} from '../model/article.ts'
import type {Claim} from '../model/claim.ts'
import type {Entity, Subkind} from '../model/entity.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type EntityKind, type Id, isEntityId, type Speaker} from '../model/id.ts'
import {displayName, type Name} from '../model/name.ts'
import type {CslType, Source} from '../model/source.ts'
import {textIn} from '../model/text.ts'
import {iriOf, pathOf} from '../model/url-of.ts'
import {claimAttribution, plainText} from './attribution.ts'
import {htmlDate} from './date-words.ts'
import {isExportedClaim} from './exported-claim.ts'
import {partyName} from './names.ts'
import {scriptJson} from './script-json.ts'
import {spokenBy, stands} from './spoken-by.ts'

type Node = Readonly<Record<string, unknown>>

const entityTypes: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  account: 'CreativeWork', // never a person: who is behind it is a claim
  place: 'Place',
  event: 'Event',
  work: 'CreativeWork',
  topic: 'DefinedTerm'
}
const organisationTypes: Readonly<Record<Subkind, string>> = {
  publisher: 'NewsMediaOrganization',
  company: 'Corporation',
  'public-body': 'GovernmentOrganization'
}
const sourceTypes: Partial<Readonly<Record<CslType, string>>> = {
  'article-newspaper': 'NewsArticle',
  'article-journal': 'ScholarlyArticle',
  report: 'Report',
  book: 'Book',
  broadcast: 'VideoObject',
  motion_picture: 'VideoObject',
  dataset: 'Dataset',
  webpage: 'WebPage',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  legislation: 'Legislation',
  legal_case: 'CreativeWork',
  document: 'CreativeWork'
}

const rootOf = ({site}: KnowledgeGraph): string => site.url ?? site.base
const reference = (graph: KnowledgeGraph, id: Id): Node => ({'@id': iriOf(id, rootOf(graph))})
const isExported = (graph: KnowledgeGraph, id: EntityId): boolean => graph.entities.get(id)?.noExport === false
/** A day, or nothing: schema.org's dates hold no month alone, and a month stays a month. */
const day = (date: Parameters<typeof htmlDate>[0] | undefined): string | undefined => {
  const written = date === undefined ? undefined : htmlDate(date)
  return written?.length === 10 ? written : undefined
}
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

function party(graph: KnowledgeGraph, speaker: Speaker): Node | undefined {
  if (isEntityId(speaker))
    return isExported(graph, speaker) ? {...reference(graph, speaker), name: partyName(graph, speaker, graph.site.lang).text} : undefined
  return speaker.startsWith('name:') ? {'@type': 'Thing', name: speaker.slice('name:'.length)} : undefined
}
const parties = (graph: KnowledgeGraph, speakers: readonly Speaker[]): readonly Node[] | undefined =>
  some([...new Set(speakers)].map((speaker) => party(graph, speaker)).filter((node) => node !== undefined))

const nameNode = ({text, lang}: Name): unknown => (lang === undefined ? text : {'@value': text, '@language': lang})
const publisherOf = ({site}: KnowledgeGraph): Node => ({
  '@type': 'WebSite',
  name: textIn(site.title, site.lang).text,
  ...(site.url !== undefined && {url: site.url})
})

function entityNode(graph: KnowledgeGraph, entity: Entity): Node {
  const {id, kind, names, sameAs} = entity
  const main = displayName(names, graph.site.lang)
  const others = names.filter((name) => name !== main && name.use !== 'search')
  const type = entity.kind === 'organisation' && entity.subkind ? organisationTypes[entity.subkind] : entityTypes[kind]
  return {
    '@type': type,
    ...reference(graph, id),
    name: nameNode(main),
    alternateName: some(others.map(nameNode)),
    sameAs: some(sameAs.map((same) => (/^Q\d+$/.test(same) ? `https://www.wikidata.org/entity/${same}` : same)))
  }
}

function sourceNode(graph: KnowledgeGraph, {id, type, title, authors, publisher, date, url, archive, lang, withdrawn}: Source): Node {
  return {
    '@type': sourceTypes[type] ?? 'Article',
    ...reference(graph, id),
    headline: textIn(title, lang ?? graph.site.lang).text,
    author: parties(graph, authors),
    publisher: publisher === undefined ? undefined : party(graph, publisher),
    datePublished: day(date),
    url,
    archivedAt: archive,
    inLanguage: lang,
    creativeWorkStatus: withdrawn ? 'Retracted' : undefined
  }
}

/** The claim with who makes it and where; no relation, no rating, no word of ours on it. Nothing where somebody asked to stay out. */
function claimNode(graph: KnowledgeGraph, claim: Claim): Node | undefined {
  if (!isExportedClaim(graph, claim)) return undefined
  const {lang} = graph.site
  const supporting = claim.statements.filter((statement) => statement.stance === 'supports' && stands(graph, statement))
  const appearances = [...new Set(supporting.map(({source}) => source))]
  return {
    '@type': 'Claim',
    ...reference(graph, claim.id),
    name: plainText(claimAttribution(graph, claim, lang)),
    text: textIn(claim.says, lang).text,
    author: parties(
      graph,
      supporting.flatMap((statement) => spokenBy(graph, statement))
    ),
    claimInterpreter: publisherOf(graph),
    about: some(claim.about.filter((id) => isExported(graph, id)).map((id) => reference(graph, id))),
    appearance: some(appearances.map((id) => ({...reference(graph, id), headline: textIn(graph.sources.get(id)!.title, lang).text}))),
    temporalCoverage: claim.when
  }
}

function articleNode(graph: KnowledgeGraph, article: Article): Node {
  const {id, title, lang, authors, date, updated, mentions, cites, corrections, examines} = article
  return {
    '@type': 'Article',
    '@id': `${rootOf(graph)}${pathOf(id)}`,
    headline: textIn(title, lang).text,
    inLanguage: lang,
    author: some(authors.map((name) => ({'@type': 'Person', name}))),
    publisher: publisherOf(graph),
    datePublished: day(date),
    dateModified: day(updated),
    about: examines === undefined ? undefined : reference(graph, examines),
    mentions: some(mentions.filter((entity) => isExported(graph, entity)).map((entity) => reference(graph, entity))),
    citation: some([...new Set(cites.map(({source}) => source))].map((source) => reference(graph, source))),
    correction: some(corrections.map(({on, text}) => ({'@type': 'CorrectionComment', text: textIn(text, lang).text, datePublished: day(on)})))
  }
}

const script = (node: Node): string => scriptJson({'@context': 'https://schema.org', ...node})

/**
 * The structured data of a page, escaped for its script element. Nothing for what is invented, withdrawn, or asked
 * to be left out of exports.
 */
export function jsonLd(graph: KnowledgeGraph, thing: Article | Entity | Source | Claim): string | undefined {
  if (thing.fictional || ('noExport' in thing && thing.noExport)) return undefined
  if ('statements' in thing) {
    const node = isLive(thing) ? claimNode(graph, thing) : undefined
    return node && script(node)
  }
  if (thing.publication === 'withdrawn') return undefined
  if ('names' in thing) return script(entityNode(graph, thing))
  return script('body' in thing ? articleNode(graph, thing) : sourceNode(graph, thing))
}
