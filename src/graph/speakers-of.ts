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

/**
 * Who makes a statement: whom it names; else whom the nearest source up its chain names for the same claim
 * and stance; else the authors of the sources at the head of the chain; else nobody that is stated.
 */
export function speakersOf({claims, sources}: Things, statement: Statement): readonly Speaker[] {
  if (statement.speakers.length > 0) return statement.speakers
  const others = (claims.get(statement.claim)?.statements ?? []).filter(({stance, speakers}) => stance === statement.stance && speakers.length > 0)
  const found = new Set<Speaker>()
  const seen = new Set<Id<'source'>>([statement.source])
  const open: {id: Id<'source'>; basis: Source['basis']}[] = [{id: statement.source, basis: statement.basis ?? sources.get(statement.source)?.basis}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const head of headsOf(next.basis, sources.get(next.id)?.authors ?? [])) found.add(head)
    for (const one of next.basis ?? []) {
      if (typeof one === 'string' || seen.has(one.source)) continue
      seen.add(one.source)
      const speaking = others.filter(({source}) => source === one.source)
      if (speaking.length > 0) for (const speaker of speaking.flatMap(({speakers}) => speakers)) found.add(speaker)
      else open.push({id: one.source, basis: sources.get(one.source)?.basis})
    }
  }
  return found.size > 0 ? [...found].sort() : ['unstated']
}
