import {certainlyBefore} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'

/** A source that is certainly older than what it rests on: a wrong key, or a page edited later. */
export interface DateParadox {
  readonly source: Id<'source'>
  readonly basis: Id<'source'>
  /** Set when only the statement on this claim says so. */
  readonly claim?: Id<'claim'>
}

/** Sources that are certainly older than one they rest on, in order of source. */
export function dateParadoxesIn({edges, sources}: KnowledgeGraph): DateParadox[] {
  return edges.flatMap(({kind, from, to, claim}) => {
    if (kind !== 'basis') return []
    const [source, basis] = [sources.get(from as Id<'source'>)!, sources.get(to as Id<'source'>)!]
    if (!source.date || !basis.date || !certainlyBefore(source.date, basis.date)) return []
    return [{source: source.id, basis: basis.id, ...(claim && {claim})}]
  })
}
