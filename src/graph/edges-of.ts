import type {Article} from '../model/article.ts'
import type {Basis} from '../model/basis.ts'
import type {Claim} from '../model/claim.ts'
import type {GraphEdge, KnowledgeGraph} from '../model/graph.ts'
import {type Id, isEntityId} from '../model/id.ts'
import type {FilePoint} from '../model/point.ts'
import type {Source} from '../model/source.ts'
import {speakersOf} from './speakers-of.ts'

type Things = Pick<KnowledgeGraph, 'claims' | 'sources'>

const restsOn = (from: Id<'source'>, basis: readonly Basis[] | undefined, point: FilePoint, claim?: Id<'claim'>): GraphEdge[] =>
  (basis ?? []).flatMap((one) => (typeof one === 'string' ? [] : [{kind: 'basis', from, to: one.source, ...(claim && {claim}), point} as const]))

function ofSource({id, authors, publisher, basis, point}: Source): GraphEdge[] {
  const parties = [...authors.map((author) => ['author', author] as const), ...(publisher ? [['publisher', publisher] as const] : [])]
  return [...restsOn(id, basis, point), ...parties.flatMap(([kind, party]) => (isEntityId(party) ? [{kind, from: id, to: party, point}] : []))]
}

function ofClaim({id, about, relation, statements, contradicts, sameAs, inferredFrom, point}: Claim, things: Things): GraphEdge[] {
  return [
    ...about.map((entity): GraphEdge => ({kind: 'about', from: id, to: entity, point})),
    ...(relation ? [{kind: 'relation', from: relation.subject, to: relation.object, claim: id, point} as const] : []),
    ...contradicts.map((other): GraphEdge => ({kind: 'contradicts', from: id, to: other, point})),
    ...sameAs.map((other): GraphEdge => ({kind: 'same-as', from: id, to: other, point})),
    ...inferredFrom.flat().map((other): GraphEdge => ({kind: 'inferred-from', from: id, to: other, point})),
    ...statements.flatMap((statement): GraphEdge[] => {
      const {source, stance, basis, point} = statement
      return [
        {kind: 'statement', from: source, to: id, stance, claim: id, point},
        ...speakersOf(things, statement).flatMap((speaker): GraphEdge[] =>
          isEntityId(speaker) ? [{kind: 'speaker', from: speaker, to: id, stance, claim: id, point}] : []
        ),
        ...restsOn(source, basis, point, id)
      ]
    })
  ]
}

const ofArticle = ({id, examines, mentions, cites, point}: Article): GraphEdge[] => [
  ...(examines ? [{kind: 'examines', from: id, to: examines, point} as const] : []),
  ...mentions.map((entity): GraphEdge => ({kind: 'mention', from: id, to: entity, point})),
  ...cites.map((citation): GraphEdge => ({kind: 'cites', from: id, to: citation.source, point: citation.point}))
]

const keyOf = ({kind, from, to, stance, claim}: GraphEdge): string => `${kind} ${from} ${to} ${stance ?? ''} ${claim ?? ''}`

/** Edges in order, each once, at the first place that says so. */
export function inOrder(edges: Iterable<GraphEdge>): GraphEdge[] {
  const byKey = new Map<string, GraphEdge>()
  for (const edge of edges) {
    const key = keyOf(edge)
    if (!byKey.has(key)) byKey.set(key, edge)
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge)
}

/** Everything articles, sources and claims say about each other, as edges; `others` come from the bodies of dossiers. */
export function edgesOf(
  {articles, sources, claims}: Pick<KnowledgeGraph, 'articles' | 'sources' | 'claims'>,
  others: readonly GraphEdge[] = []
): GraphEdge[] {
  return inOrder([
    ...[...articles.values()].flatMap(ofArticle),
    ...[...sources.values()].flatMap(ofSource),
    ...[...claims.values()].flatMap((claim) => ofClaim(claim, {claims, sources})),
    ...others
  ])
}
