import type {KnowledgeGraph} from '../model/graph.ts'
import type {FilePoint} from '../model/point.ts'
import type {Publication} from '../model/publication.ts'

interface Written {
  readonly publication: Publication
  readonly point: FilePoint
}

/** The files of drafts and of pages under review, of a whole graph: the published site does not even name them. */
export function unpublishedFiles({articles, entities, sources, claims, tours}: KnowledgeGraph): ReadonlySet<string> {
  const claimed = [...claims.values()]
  const things: readonly Written[] = [
    ...articles.values(),
    ...entities.values(),
    ...sources.values(),
    ...claimed,
    ...claimed.flatMap(({statements}) => statements),
    ...tours.values()
  ]
  return new Set(things.flatMap(({publication, point}) => (publication === 'draft' || publication === 'review' ? [point.file] : [])))
}
