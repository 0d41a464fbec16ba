import type {Basis} from '../model/basis.ts'
import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Source} from '../model/source.ts'

/** Relations by which one claim can change how another is counted: who owns whom, who speaks for whom. */
const deciding: ReadonlySet<string> = new Set(['owns', 'part-of', 'spokesperson-for', 'represents', 'directs'])

const sourcesIn = (basis: readonly Basis[] | undefined): Id<'source'>[] =>
  (basis ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.source]))

/** Claims with all whose status has a part in theirs: the same ones, premises, those they contradict. */
function claimsWith({claims}: KnowledgeGraph, start: Iterable<Id<'claim'>>): Map<Id<'claim'>, Claim> {
  const decisive = [...claims.values()].filter(({relation}) => relation && deciding.has(relation.predicate)).map(({id}) => id)
  const found = new Set<Id<'claim'>>([...start, ...decisive])
  for (const id of found) {
    const {sameAs, inferredFrom, contradicts} = claims.get(id)!
    for (const other of [...sameAs, ...inferredFrom.flat(), ...contradicts]) if (claims.has(other)) found.add(other)
  }
  return new Map([...claims].filter(([id]) => found.has(id)))
}

/** The part of a graph that decides the status of some claims, with all sources they rest on; its edges are left out. */
export function partOfGraph(graph: KnowledgeGraph, claims: Iterable<Id<'claim'>>): KnowledgeGraph {
  const kept = claimsWith(graph, claims)
  const found = new Set<Id<'source'>>()
  for (const {statements} of kept.values()) for (const {source, basis} of statements) for (const id of [source, ...sourcesIn(basis)]) found.add(id)
  for (const id of found) for (const other of sourcesIn(graph.sources.get(id)?.basis)) found.add(other)
  const sources = new Map<Id<'source'>, Source>([...graph.sources].filter(([id]) => found.has(id)))
  return {...graph, claims: kept, sources, edges: []}
}
