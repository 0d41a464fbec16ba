import type {KnowledgeGraph} from '../model/graph.ts'
import type {LinkRecord} from '../model/link-status.ts'

/** Sources with what their addresses answered when they were last asked. */
export function withLinks(graph: KnowledgeGraph, links: ReadonlyMap<string, LinkRecord>): KnowledgeGraph {
  if (links.size === 0) return graph
  const sources = [...graph.sources].map(([id, source]) => {
    const link = source.url === undefined ? undefined : links.get(source.url)
    return [id, link ? {...source, link} : source] as const
  })
  return {...graph, sources: new Map(sources)}
}
