import {neighbours} from '../graph/neighbours.ts'
import type {Basis} from '../model/basis.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'

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

/** Whether a source bears on a claim by a statement of its own, so that somebody read it for that. */
export const hasOwnStatement = (graph: KnowledgeGraph, id: Id<'source'>): boolean =>
  (neighbours(graph).out.get(id) ?? []).some(({kind}) => kind === 'statement')

/** One that gives the same words goes before one that retells them, one that was read before one that was not; then by id. */
function nearest(graph: KnowledgeGraph, id: Id<'source'>, others: readonly Id<'source'>[]): Id<'source'> | undefined {
  const rank = (other: Id<'source'>): number => {
    const {basis, consulted} = graph.sources.get(other) ?? {}
    const repeats = basis?.some((one) => typeof one !== 'string' && one.source === id && (one.how === 'reprints' || one.how === 'translates'))
    return (repeats ? 0 : 2) + (consulted ? 0 : 1)
  }
  return others.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0]
}

/**
 * Through which source one that was not consulted is known: the page's examined text, where it rests on it; else the
 * nearest that does, unless somebody read the source for a claim of its own.
 */
export function citedThrough(graph: KnowledgeGraph, id: Id<'source'>, examined?: Id<'source'>): Id<'source'> | undefined {
  if (graph.sources.get(id)?.consulted !== false) return undefined
  const others = [...(restingOn(graph).get(id) ?? [])].filter((other) => other !== id)
  if (examined !== undefined && others.includes(examined)) return examined
  return hasOwnStatement(graph, id) ? undefined : nearest(graph, id, others)
}
