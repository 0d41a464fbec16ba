import type {Article} from '../model/article.ts'
import type {Basis} from '../model/basis.ts'
import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'

/** Whether a claim counts: neither it nor the page it stands on was withdrawn. */
export const isLive = ({withdrawn, publication}: Claim): boolean => withdrawn === undefined && publication !== 'withdrawn'

/** What readers of the published site may see of entities and sources. */
export interface Shown {
  readonly entities: ReadonlySet<EntityId>
  readonly sources: ReadonlySet<Id<'source'>>
}

const sourcesIn = (basis: readonly Basis[] | undefined): Id<'source'>[] =>
  (basis ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.source]))

const ofStatement = ({source, speakers, basis, departs}: Statement): readonly string[] => [
  source,
  ...speakers,
  ...sourcesIn(basis),
  ...(departs?.from ? [departs.from] : [])
]

function ofClaim(claim: Claim): readonly string[] {
  if (!isLive(claim)) return []
  const {about, relation, reply, statements} = claim
  const replies = reply?.publication === 'published' ? [reply.of, ...(reply.source ? [reply.source] : [])] : []
  return [
    ...about,
    ...(relation ? [relation.subject, relation.object] : []),
    ...replies,
    ...statements.filter(({publication}) => publication === 'published').flatMap(ofStatement)
  ]
}

const ofArticle = ({examines, mentions, cites}: Article): readonly string[] => [
  ...(examines ? [examines] : []),
  ...mentions,
  ...cites.map(({source}) => source)
]

/** Ids that published pages name, not counting what the bodies of dossiers name. */
function* roots({articles, claims, entities, sources, edges}: KnowledgeGraph): Generator<string> {
  for (const article of articles.values()) if (article.publication === 'published') yield* ofArticle(article)
  for (const claim of claims.values()) if (claim.publication === 'published') yield* ofClaim(claim)
  for (const map of [entities, sources]) for (const {id, publication} of map.values()) if (publication === 'published') yield id
  for (const {kind, from, to} of edges)
    if ((kind === 'mention' || kind === 'cites') && isEntityId(from) && entities.get(from)?.publication === 'published') yield to
}

/**
 * Entities and sources that are published, and those that published pages name although only a draft introduces them:
 * to cite a source is to publish that it exists, and to leave out what it rests on would make it look independent.
 */
export function shown(graph: KnowledgeGraph): Shown {
  const entities = new Set<EntityId>()
  const sources = new Set<Id<'source'>>()
  const open: string[] = [...roots(graph)]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (isEntityId(id)) {
      if (graph.entities.has(id)) entities.add(id)
      continue
    }
    const source = graph.sources.get(id as Id<'source'>)
    if (source === undefined || sources.has(source.id)) continue
    sources.add(source.id)
    open.push(...sourcesIn(source.basis), ...source.authors, ...(source.publisher ? [source.publisher] : []))
  }
  return {entities, sources}
}
