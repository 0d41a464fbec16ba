import type {Analysis} from '../analyse/analyse.ts'
import type {Article} from '../model/article.ts'
import type {Claim} from '../model/claim.ts'
import type {Entity} from '../model/entity.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Source} from '../model/source.ts'
import {pathOf} from '../model/url-of.ts'
import {plain} from './plain.ts'
import {publicGraph} from './public-graph.ts'

const without = <T extends object, K extends keyof T>(value: T, ...keys: K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>

const entityRecord = (entity: Entity) => ({
  ...without(entity, 'dossier', 'lintOk', 'noExport', 'fictional', 'publication', 'reviewed'),
  path: pathOf(entity.id),
  names: entity.names.filter(({use}) => use !== 'search')
})
const sourceRecord = (source: Source) => ({...without(source, 'capture', 'fictional', 'publication', 'link'), path: pathOf(source.id)})
const articleRecord = (article: Article) => ({...without(article, 'body', 'lintOk', 'fictional', 'publication'), path: pathOf(article.id)})
const claimRecord = (claim: Claim, analysis: Analysis) => ({
  ...without(claim, 'lintOk', 'fictional', 'publication', 'says', 'relation', 'statements'),
  path: pathOf(claim.id),
  statements: claim.statements.map((statement) => without(statement, 'publication', 'claim')),
  // The proposition stands after those who make it, and a relation only inside its claim.
  asClaimed: {says: claim.says, relation: claim.relation},
  status: analysis.status.get(claim.id)
})

/**
 * The compiled graph with its computed statuses, as JSON: published, real and exportable things only, without bodies.
 *
 * A proposition never stands alone: it is inside the claim that also names its statements, speakers and status.
 * There are no bare relations. Everything is in order of id, so the same content gives the same bytes.
 * Its form is described by `schema/graph-file.ts`.
 */
export function graphJson(whole: KnowledgeGraph, analysis: Analysis): string {
  const {graph, leftOut} = publicGraph(whole)
  const {site} = graph
  const value = {
    $schema: '../schema/graph.json',
    format: 1,
    site: {title: site.title, url: site.url, lang: site.lang, licence: site.licence},
    note: 'Claims as attributed by their speakers and sources. The site asserts none of them.',
    leftOut,
    articles: [...graph.articles.values()].map(articleRecord),
    entities: [...graph.entities.values()].map(entityRecord),
    sources: [...graph.sources.values()].map(sourceRecord),
    claims: [...graph.claims.values()].map((claim) => claimRecord(claim, analysis)),
    edges: graph.edges.filter(({kind}) => kind !== 'relation'),
    predicates: [...graph.predicates.values()]
  }
  return `${JSON.stringify(plain(value), null, 1)}\n`
}
