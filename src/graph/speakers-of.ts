import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id, Speaker} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import type {Statement} from '../model/statement.ts'

type Things = Pick<KnowledgeGraph, 'claims' | 'sources'>

/** Who stands at the head of a chain that ends at this source; nobody when it only rests on others. */
export function headsOf(basis: Source['basis'], authors: Source['authors']): readonly Speaker[] {
  const unnamed = (basis ?? []).filter((one) => one !== 'original' && typeof one === 'string')
  const speaksItself = basis === undefined || basis.length === 0 || basis.includes('original')
  return [...unnamed, ...(speaksItself ? (authors.length > 0 ? authors : ['unstated' as const]) : [])]
}

type Sources = KnowledgeGraph['sources']
const headsBySources = new WeakMap<Sources, Map<Id<'source'>, readonly Speaker[]>>()

/** The only source that a source rests on, when it has no speaker of its own. */
function onlyBasis(sources: Sources, id: Id<'source'>): Id<'source'> | undefined {
  const [one, ...others] = sources.get(id)?.basis ?? []
  return one !== undefined && typeof one !== 'string' && others.length === 0 ? one.source : undefined
}

/** Who stands at the head of the chains of a source; what a long chain has is found once for all of its links. */
function headsAbove(sources: Sources, start: Id<'source'>): readonly Speaker[] {
  const known = headsBySources.get(sources) ?? new Map<Id<'source'>, readonly Speaker[]>()
  headsBySources.set(sources, known)
  const trail = new Set<Id<'source'>>()
  let end = start
  for (let next = onlyBasis(sources, end); next !== undefined && !known.has(end) && !trail.has(end); next = onlyBasis(sources, end)) {
    trail.add(end)
    end = next
  }
  const heads = known.get(end) ?? climb(sources, end, sources.get(end)?.basis, () => [])
  for (const id of trail.add(end)) known.set(id, heads)
  return heads
}

/** The heads of all chains above a source, each chain followed up to where somebody is named. */
function climb(
  sources: Sources,
  start: Id<'source'>,
  basis: Source['basis'],
  namedBy: (source: Id<'source'>) => readonly Speaker[]
): readonly Speaker[] {
  const found = new Set<Speaker>()
  const seen = new Set<Id<'source'>>([start])
  const open: {id: Id<'source'>; basis: Source['basis']}[] = [{id: start, basis}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const head of headsOf(next.basis, sources.get(next.id)?.authors ?? [])) found.add(head)
    for (const one of next.basis ?? []) {
      if (typeof one === 'string' || seen.has(one.source)) continue
      seen.add(one.source)
      const named = namedBy(one.source)
      for (const speaker of named) found.add(speaker)
      if (named.length === 0) open.push({id: one.source, basis: sources.get(one.source)?.basis})
    }
  }
  return found.size > 0 ? [...found].sort() : ['unstated']
}

/**
 * Who makes a statement: whom it names; else whom the nearest source up its chain names for the same claim
 * and stance; else the authors of the sources at the head of the chain; else nobody that is stated.
 */
export function speakersOf({claims, sources}: Things, statement: Statement): readonly Speaker[] {
  if (statement.speakers.length > 0) return statement.speakers
  const all = claims.get(statement.claim)?.statements ?? []
  const speaks = (other: Statement): boolean => other.stance === statement.stance && other.speakers.length > 0 && other.source !== statement.source
  if (!statement.basis && !all.some(speaks)) return headsAbove(sources, statement.source)
  const namedBy = (source: Id<'source'>) => all.flatMap((other) => (other.source === source && speaks(other) ? other.speakers : []))
  return climb(sources, statement.source, statement.basis ?? sources.get(statement.source)?.basis, namedBy)
}
