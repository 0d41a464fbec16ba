import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, isEntityId} from '../model/id.ts'

/**
 * What may leave the site as data: nothing invented, no entity that asked to stay out and no claim that is about
 * one or spoken by one. How much was left out is counted, never hidden.
 */
export interface PublicGraph {
  readonly graph: KnowledgeGraph
  readonly leftOut: {readonly entities: number; readonly sources: number; readonly claims: number; readonly articles: number}
}

const keep = <K, V>(map: ReadonlyMap<K, V>, test: (value: V) => boolean): Map<K, V> => new Map([...map].filter(([, value]) => test(value)))

const partiesOf = (claim: Claim): readonly string[] => [
  ...claim.about,
  ...claim.statements.flatMap(({speakers}) => speakers),
  ...(claim.relation ? [claim.relation.subject, claim.relation.object] : [])
]

export function publicGraph(graph: KnowledgeGraph): PublicGraph {
  const entities = keep(graph.entities, ({fictional, noExport}) => !fictional && !noExport)
  const sources = keep(graph.sources, ({fictional}) => !fictional)
  const articles = keep(graph.articles, ({fictional}) => !fictional)
  const isOut = (party: string): boolean => isEntityId(party) && !entities.has(party as EntityId)
  const claims = keep(
    graph.claims,
    (claim) => !claim.fictional && !partiesOf(claim).some(isOut) && claim.statements.every(({source}) => sources.has(source))
  )
  const shown = new Set<string>([...entities.keys(), ...sources.keys(), ...articles.keys(), ...claims.keys()])
  const edges = graph.edges.filter(({from, to, claim}) => shown.has(from) && shown.has(to) && (claim === undefined || shown.has(claim)))
  return {
    graph: {...graph, entities, sources, articles, claims, edges},
    leftOut: {
      entities: graph.entities.size - entities.size,
      sources: graph.sources.size - sources.size,
      claims: graph.claims.size - claims.size,
      articles: graph.articles.size - articles.size
    }
  }
}
