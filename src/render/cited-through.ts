import type {Basis} from '../model/basis.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'

const namesIt = (basis: readonly Basis[] | undefined, source: Id<'source'>): boolean =>
  basis?.some((one) => typeof one !== 'string' && one.source === source) ?? false

const indexes = new WeakMap<KnowledgeGraph, ReadonlyMap<Id<'source'>, ReadonlySet<Id<'source'>>>>()

/** For each source, the sources that name it as what they, or one of their statements, rest on. */
export function restingOn(graph: KnowledgeGraph): ReadonlyMap<Id<'source'>, ReadonlySet<Id<'source'>>> {
  const known = indexes.get(graph)
  if (known) return known
  const found = new Map<Id<'source'>, Set<Id<'source'>>>()
  const add = (basis: readonly Basis[] | undefined, by: Id<'source'>): void => {
    for (const one of basis ?? []) if (typeof one !== 'string') found.set(one.source, (found.get(one.source) ?? new Set()).add(by))
  }
  for (const [id, {basis}] of graph.sources) add(basis, id)
  for (const {statements} of graph.claims.values()) for (const {basis, source} of statements) add(basis, source)
  indexes.set(graph, found)
  return found
}

/**
 * Through which source one that was not consulted is known: the examined text of the page when there is one,
 * else the first that names it as its basis.
 */
export function citedThrough(graph: KnowledgeGraph, id: Id<'source'>, examined?: Id<'source'>): Id<'source'> | undefined {
  const source = graph.sources.get(id)
  if (!source || source.consulted || namesIt(source.basis, id)) return undefined
  if (examined !== undefined && examined !== id) return examined
  return [...(restingOn(graph).get(id) ?? [])].filter((other) => other !== id).sort()[0]
}
