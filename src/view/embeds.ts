import type {KnowledgeGraph} from '../model/graph.ts'
import {type Id, slugOf} from '../model/id.ts'
import {embeddedClaims} from '../render/body-html.ts'

const indexes = new WeakMap<KnowledgeGraph, ReadonlyMap<Id<'claim'>, readonly Id[]>>()

/** For each claim, the pages whose bodies show its card. */
export function embeds(graph: KnowledgeGraph): ReadonlyMap<Id<'claim'>, readonly Id[]> {
  const known = indexes.get(graph)
  if (known) return known
  const found = new Map<Id<'claim'>, Id[]>()
  const articles = [...graph.articles.values()].map(({id, body}) => ({id, body}))
  const dossiers = [...graph.entities.values()].flatMap(({id, dossier}) => (dossier ? [{id, body: dossier}] : []))
  for (const {id, body} of [...articles, ...dossiers])
    for (const claim of embeddedClaims(graph, body, slugOf(id))) found.set(claim, [...(found.get(claim) ?? []), id])
  indexes.set(graph, found)
  return found
}
