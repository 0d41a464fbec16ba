import type {KnowledgeGraph} from '../model/graph.ts'
import type {Publication} from '../model/publication.ts'

/** Whether nothing in a graph is a draft, under review or withdrawn with its page: its published part is all of it. */
export function isAllPublished({articles, entities, sources, claims, tours}: KnowledgeGraph): boolean {
  const published = ({publication}: {readonly publication: Publication}): boolean => publication === 'published'
  const all = (things: ReadonlyMap<unknown, {readonly publication: Publication}>): boolean => [...things.values()].every(published)
  if (![articles, entities, sources, claims, tours].every(all)) return false
  return [...claims.values()].every(({statements, reply}) => statements.every(published) && (!reply || published(reply)))
}
