import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'

/** Sources that rest on a page of this site, in order. */
export function selfReferencesIn({edges, sources, site}: KnowledgeGraph): Id<'source'>[] {
  const {url} = site
  if (url === undefined) return []
  const isOurs = (id: Id<'source'>): boolean => [sources.get(id)?.url, sources.get(id)?.archive].some((address) => address?.startsWith(url))
  const resting = edges.filter(({kind, to}) => kind === 'basis' && isOurs(to as Id<'source'>))
  return [...new Set(resting.map(({from}) => from as Id<'source'>))].sort()
}
