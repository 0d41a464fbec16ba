import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId, Id} from '../model/id.ts'
import {neighbours, origins} from './neighbours.ts'

/** The claims that concern an entity, those of its relations among them. */
export const claimsAbout = (graph: KnowledgeGraph, entity: EntityId): Claim[] =>
  origins<Id<'claim'>>(graph, entity, 'about').map((id) => graph.claims.get(id)!)

/** The claims that relate an entity to another, from either end. */
export function relationsOf(graph: KnowledgeGraph, entity: EntityId): Claim[] {
  const {out, into} = neighbours(graph)
  const edges = [...(out.get(entity) ?? []), ...(into.get(entity) ?? [])].filter(({kind}) => kind === 'relation')
  return [...new Set(edges.map(({claim}) => claim!))].sort().map((id) => graph.claims.get(id)!)
}

/** The claims an article or a dossier defines. */
export const claimsOwnedBy = (graph: KnowledgeGraph, owner: Claim['owner']): Claim[] =>
  [...graph.claims.values()].filter((claim) => claim.owner === owner)
