import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId, kindOf} from '../model/id.ts'
import {neighbours, origins} from './neighbours.ts'

const isArticle = (id: Id): id is Id<'article'> => kindOf(id) === 'article'

/** The articles whose body names an entity. */
export const articlesMentioning = (graph: KnowledgeGraph, entity: EntityId): Id<'article'>[] => origins(graph, entity, 'mention').filter(isArticle)

/** The pages whose body cites a source: articles, and entities with a dossier. */
export const pagesCiting = (graph: KnowledgeGraph, source: Id<'source'>): (Id<'article'> | EntityId)[] => origins(graph, source, 'cites')

/** The articles that are about a source. */
export const articlesExamining = (graph: KnowledgeGraph, source: Id<'source'>): Id<'article'>[] => origins(graph, source, 'examines')

/** The sources an entity wrote or published. */
export function sourcesFrom(graph: KnowledgeGraph, entity: EntityId): {readonly written: Id<'source'>[]; readonly published: Id<'source'>[]} {
  return {written: origins(graph, entity, 'author'), published: origins(graph, entity, 'publisher')}
}

/** The articles that define a claim on a subject, or name it, in order of id. */
export function articlesOn(graph: KnowledgeGraph, entity: EntityId): Id<'article'>[] {
  const owners = (neighbours(graph).into.get(entity) ?? [])
    .filter(({kind}) => kind === 'about')
    .map(({from}) => graph.claims.get(from as Id<'claim'>)!.owner)
  return [...new Set([...owners.filter((id): id is Id<'article'> => !isEntityId(id)), ...articlesMentioning(graph, entity)])].sort()
}
