import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, isEntityId} from '../model/id.ts'
import {isExportedClaim} from '../render/exported-claim.ts'

/**
 * What may leave the site as data: nothing invented, no entity that asked to stay out and no claim that is about
 * one or spoken by one. How much was left out is counted, never hidden.
 */
export interface PublicGraph {
  readonly graph: KnowledgeGraph
  readonly leftOut: {readonly entities: number; readonly sources: number; readonly claims: number; readonly articles: number}
}

const keep = <K, V>(map: ReadonlyMap<K, V>, test: (value: V) => boolean): Map<K, V> => new Map([...map].filter(([, value]) => test(value)))

type Has = (id: string) => boolean

/** A value without the ids of things that are left out, wherever it names them: an id alone tells that there is something. */
function withoutIds<T>(value: T, has: Has): T {
  if (Array.isArray(value)) return value.filter((one) => !isLeftOut(one, has)).map((one) => withoutIds(one, has)) as T
  if (value === null || typeof value !== 'object' || value instanceof Map || value instanceof Set) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isLeftOut(inner, has))
      .map(([key, inner]) => [key, withoutIds(inner, has)])
  ) as T
}

const kinds = /^(person|organisation|account|place|event|work|topic|source|claim|article)\//
const isLeftOut = (value: unknown, has: Has): boolean => {
  if (typeof value === 'string') return kinds.test(value) && isId(value) && !has(value)
  return typeof value === 'object' && value !== null && 'source' in value && isLeftOut(value.source, has)
}
const isId = (text: string): boolean => /^[a-z]+\/[^\s/#]+(\/[^\s/#]+)?$/.test(text)

export function publicGraph(graph: KnowledgeGraph): PublicGraph {
  const entities = keep(graph.entities, ({fictional, noExport}) => !fictional && !noExport)
  const sources = keep(graph.sources, ({fictional}) => !fictional)
  const articles = keep(graph.articles, ({fictional}) => !fictional)
  const isOut = (party: string): boolean => isEntityId(party) && !entities.has(party as EntityId)
  const claims = keep(
    graph.claims,
    (claim) =>
      !claim.fictional && isExportedClaim(graph, claim) && !claim.about.some(isOut) && claim.statements.every(({source}) => sources.has(source))
  )
  const shown = new Set<string>([...entities.keys(), ...sources.keys(), ...articles.keys(), ...claims.keys()])
  const trim = <K, V extends {readonly id: string}>(map: ReadonlyMap<K, V>): Map<K, V> =>
    new Map([...map].map(([key, value]) => [key, withoutIds(value, (id) => shown.has(id))]))
  const edges = graph.edges.filter(({from, to, claim}) => shown.has(from) && shown.has(to) && (claim === undefined || shown.has(claim)))
  return {
    graph: {...graph, entities: trim(entities), sources: trim(sources), articles: trim(articles), claims: trim(claims), edges},
    leftOut: {
      entities: graph.entities.size - entities.size,
      sources: graph.sources.size - sources.size,
      claims: graph.claims.size - claims.size,
      articles: graph.articles.size - articles.size
    }
  }
}
