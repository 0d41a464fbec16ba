import type {KnowledgeGraph} from '../model/graph.ts'
import {type Id, isEntityId} from '../model/id.ts'
import {edgesOf} from './edges-of.ts'
import {publishedArticle, publishedClaim, publishedEntity, publishedSource, publishedTour} from './published-parts.ts'
import {redirectsOf} from './redirects-of.ts'
import {shown} from './shown.ts'

const keep = <K, V>(map: ReadonlyMap<K, V>, part: (value: V) => V | undefined): ReadonlyMap<K, V> =>
  new Map(
    [...map].flatMap(([key, value]) => {
      const kept = part(value)
      return kept === undefined ? [] : [[key, kept] as const]
    })
  )

/**
 * What the published site may know: published pages, and the tombstones of withdrawn ones.
 *
 * Nothing a draft says goes on: neither its text and claims, nor its statements on the claims of others,
 * nor what it says of an entity it introduces. An entity or source that only a draft introduces stays, bare,
 * where a published page names it.
 */
export function publishedGraph(graph: KnowledgeGraph): KnowledgeGraph {
  const seen = shown(graph)
  const claimIds = new Set(
    [...graph.claims.values()].flatMap(({id, publication}) => (publication === 'published' || publication === 'withdrawn' ? [id] : []))
  )
  const articles = keep(graph.articles, (article) => publishedArticle(article, claimIds))
  const entities = keep(graph.entities, (entity) => publishedEntity(entity, seen))
  const sources = keep(graph.sources, (source) => publishedSource(source, seen, claimIds))
  const claims = keep(graph.claims, (claim) => publishedClaim(claim, claimIds))
  const has = (id: Id): boolean => [articles, entities, sources, claims].some((map: ReadonlyMap<Id, unknown>) => map.has(id))
  const dossiers = graph.edges.filter(
    ({kind, from, to}) => (kind === 'mention' || kind === 'cites') && isEntityId(from) && entities.get(from)?.dossier !== undefined && has(to)
  )
  return {
    ...graph,
    articles,
    entities,
    sources,
    claims,
    edges: edgesOf({articles, sources, claims}, dossiers),
    decisions: graph.decisions.filter(({pair}) => pair.every(has)),
    tours: keep(graph.tours, (tour) => publishedTour(tour, has)),
    redirects: redirectsOf({articles, entities, sources, claims})
  }
}
