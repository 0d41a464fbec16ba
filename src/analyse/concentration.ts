import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId, Party, Speaker} from '../model/id.ts'
import type {Line} from '../model/line.ts'
import {lazyMap} from './lazy-map.ts'
import type {Statuses} from './statuses.ts'

/** What one publisher or speaker holds of the claims about an entity. */
export interface Share<P> {
  readonly party: P
  readonly claims: number
  /** Lines that count and in which it takes part. */
  readonly lines: number
  /** Different sources at the end of those lines. */
  readonly reports: number
}

/** Who holds the claims about an entity; the largest share first. */
export interface Concentration {
  readonly publishers: readonly Share<Party>[]
  readonly speakers: readonly Share<Speaker>[]
  /** Different sources at the head of a line, each with each speaker. */
  readonly origins: number
  readonly reports: number
  readonly lines: number
}

interface Held {
  readonly claim: string
  readonly line: Line
}

function shares<P extends string>(held: readonly Held[], partiesOf: (line: Line) => readonly P[]): Share<P>[] {
  const rows = held.flatMap(({claim, line}) => [...new Set(partiesOf(line))].map((party) => ({party, claim, end: line.sources.at(-1)!})))
  return [...Map.groupBy(rows, ({party}) => party)]
    .map(([party, theirs]) => ({
      party,
      claims: new Set(theirs.map(({claim}) => claim)).size,
      lines: theirs.length,
      reports: new Set(theirs.map(({end}) => end)).size
    }))
    .sort((a, b) => b.lines - a.lines || b.claims - a.claims || (a.party < b.party ? -1 : 1))
}

/** Who holds what is said about an entity: over all claims that concern it, the lines that count. */
export function concentrationOn(graph: KnowledgeGraph, {status}: Statuses, claims: readonly string[]): Concentration {
  const held = claims.flatMap((claim) => status.get(claim as never)!.counted.map((line) => ({claim, line})))
  const publishersOf = ({sources}: Line): Party[] => sources.flatMap((id) => graph.sources.get(id)!.publisher ?? [])
  return {
    publishers: shares(held, publishersOf),
    speakers: shares<Speaker>(held, ({speaker}) => [speaker]),
    origins: new Set(held.map(({line: {speaker, sources}}) => `${speaker} ${sources[0]}`)).size,
    reports: new Set(held.map(({line}) => line.sources.at(-1))).size,
    lines: held.length
  }
}

/** Who holds what is said about each entity that a claim concerns. */
export function concentrations(graph: KnowledgeGraph, statuses: Statuses): ReadonlyMap<EntityId, Concentration> {
  const claims = new Map<EntityId, string[]>()
  for (const {id, about} of graph.claims.values())
    for (const entity of about) {
      const others = claims.get(entity)
      if (others) others.push(id)
      else claims.set(entity, [id])
    }
  return lazyMap(new Set([...claims.keys()].sort()), (entity) => concentrationOn(graph, statuses, claims.get(entity)!))
}
