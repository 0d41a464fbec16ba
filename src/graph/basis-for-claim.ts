import type {Basis} from '../model/basis.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id, Speaker} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'
import {headsOf} from './speakers-of.ts'

/** What sources rest on where one claim is concerned: what its statements say of that goes before what the sources say in general. */
export interface ClaimBasis {
  /** Undefined: not stated. */
  of(source: Id<'source'>): readonly Basis[] | undefined
  /** A source with all that it rests on, directly and through others. */
  upstream(source: Id<'source'>): ReadonlySet<Id<'source'>>
}

/** The basis of each source for some statements on one claim. */
export function basisForClaim({sources}: Pick<KnowledgeGraph, 'sources'>, statements: readonly Statement[]): ClaimBasis {
  const bySource = Map.groupBy(statements, ({source}) => source)
  const of = (id: Id<'source'>): readonly Basis[] | undefined => {
    const general = sources.get(id)?.basis
    const own = bySource.get(id)
    if (!own) return general
    const all = own.flatMap(({basis}) => (basis && basis.length > 0 ? basis : (general ?? [])))
    const once = new Map(all.map((one) => [typeof one === 'string' ? one : one.source, one] as const))
    return once.size === 0 ? undefined : [...once.values()]
  }
  const upstream = (start: Id<'source'>): ReadonlySet<Id<'source'>> => {
    const found = new Set([start])
    for (const id of found) for (const one of of(id) ?? []) if (typeof one !== 'string' && sources.has(one.source)) found.add(one.source)
    return found
  }
  return {of, upstream}
}

/**
 * Who stands at the head of each chain: whoever a statement names, carried up to the source its chain begins with;
 * else whom the nearest source above names for the same claim; else those who wrote the first source.
 */
export function speakersAtHeads(
  {sources}: Pick<KnowledgeGraph, 'sources'>,
  statements: readonly Statement[],
  {of}: ClaimBasis
): ReadonlyMap<Id<'source'>, readonly Speaker[]> {
  const named = new Map<Id<'source'>, Speaker[]>()
  for (const {source, speakers} of statements) if (speakers.length > 0) named.set(source, [...(named.get(source) ?? []), ...speakers])
  const heads = new Map<Id<'source'>, Set<Speaker>>()
  const seen = new Set<string>()
  const open = statements.map(({source, speakers}) => ({source, speakers: speakers.length > 0 ? speakers : (named.get(source) ?? [])}))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {source, speakers} = next
    const key = `${source} ${speakers.join(' ')}`
    if (seen.has(key)) continue
    seen.add(key)
    const basis = of(source)
    const own = headsOf(basis, sources.get(source)?.authors ?? [])
    const marked = own.filter((one) => one.startsWith('unnamed'))
    const standing = speakers.length > 0 && own.length > marked.length ? [...marked, ...speakers] : own
    if (standing.length > 0) heads.set(source, new Set([...(heads.get(source) ?? []), ...standing]))
    for (const one of basis ?? [])
      if (typeof one !== 'string' && sources.has(one.source))
        open.push({source: one.source, speakers: speakers.length > 0 ? speakers : (named.get(one.source) ?? [])})
  }
  return new Map([...heads].map(([source, speakers]) => [source, [...speakers].sort()]))
}
