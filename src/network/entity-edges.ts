import {hasEnded} from '../graph/has-ended.ts'
import {isLive} from '../graph/shown.ts'
import {speakersOf} from '../graph/speakers-of.ts'
import type {Claim} from '../model/claim.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId} from '../model/id.ts'
import type {Stance} from '../model/statement.ts'
import {type LanguageTag, textIn} from '../model/text.ts'
import type {EdgeStyle} from './encoding.ts'
import {edgeKey, type PictureEdge} from './picture.ts'

/** What the drawing needs of the analysis. */
export interface Statuses {
  readonly status: ReadonlyMap<Id<'claim'>, EvidenceStatus>
}

export const styleOfSpeaker: Readonly<Record<Stance, EdgeStyle>> = {
  supports: 'says',
  disputes: 'disputes',
  mentions: 'mentions',
  withdraws: 'withdraws'
}

export const isContested = ({status}: Statuses, claim: Id<'claim'>): boolean => (status.get(claim)?.contest.state ?? 'none') !== 'none'

/** The independent lines of the best of some claims, to be spread into an edge. */
export function linesOf({status}: Statuses, claims: readonly Id<'claim'>[]): {readonly lines?: number} {
  const lines = Math.max(0, ...claims.map((claim) => status.get(claim)?.independent.lines ?? 0))
  return lines > 0 ? {lines} : {}
}

/** Withdrawn claims have only a notice left; claims without any live support are not drawn. */
const isDrawn = ({status}: Statuses, claim: Claim): boolean =>
  isLive(claim) && status.get(claim.id)?.support !== 'fallen' && status.get(claim.id)?.support !== 'unsourced'

/** Live claims whose every support was withdrawn: drawn when a reader asks for them. */
const isFallen = ({status}: Statuses, claim: Claim): boolean => isLive(claim) && status.get(claim.id)?.support === 'fallen'

/** A line that one claim draws. */
export interface OneEdge {
  readonly edge: Omit<PictureEdge, 'claims' | 'contested' | 'fictional' | 'ended'>
  readonly ended: boolean
}

function relationEdge({predicates}: KnowledgeGraph, {relation}: Claim, lang: LanguageTag): OneEdge[] {
  if (!relation || relation.subject === relation.object) return []
  const {label, inverse, symmetric = false} = predicates.get(relation.predicate) ?? {}
  const words = [[label ? textIn(label, lang).text : relation.predicate, inverse ? textIn(inverse, lang).text : relation.predicate] as const]
  const turned = symmetric && relation.object < relation.subject
  const [from, to] = turned ? [relation.object, relation.subject] : [relation.subject, relation.object]
  return [
    {
      edge: {from, to, style: 'relation', words, ...(symmetric && {symmetric: true})},
      ended: hasEnded(relation)
    }
  ]
}

/** Who speaks about whom in a claim. Speaking about oneself joins nobody. */
const speakerEdges = (graph: KnowledgeGraph, claim: Claim): OneEdge[] =>
  claim.statements.flatMap((statement) =>
    speakersOf(graph, statement)
      .filter(isEntityId)
      .flatMap((from) =>
        claim.about.filter((to) => to !== from).map((to) => ({edge: {from, to, style: styleOfSpeaker[statement.stance]}, ended: false}))
      )
  )

/** The lines that a claim draws between entities: its relation, and from each speaker to each entity it is about. */
export const claimEdges = (graph: KnowledgeGraph, claim: Claim): OneEdge[] => [
  ...relationEdge(graph, claim, graph.site.lang),
  ...speakerEdges(graph, claim)
]

function merged(edges: readonly {readonly one: OneEdge; readonly claim: Claim}[], statuses: Statuses): PictureEdge {
  const {edge} = edges[0]!.one
  const claims = [...new Set(edges.map(({claim}) => claim.id))].sort()
  const words = new Map(edges.flatMap(({one}) => (one.edge.words ?? []).map((pair) => [pair.join('\n'), pair] as const)))
  return {
    from: edge.from,
    to: edge.to,
    style: edge.style,
    ...(words.size > 0 && {words: [...words.keys()].sort().map((key) => words.get(key)!)}),
    ...(edges.every(({one}) => one.edge.symmetric) && {symmetric: true as const}),
    ...(edges.every(({one}) => one.ended) && {ended: true as const}),
    claims,
    ...linesOf(statuses, claims),
    ...(claims.some((claim) => isContested(statuses, claim)) && {contested: true as const}),
    ...(claims.some((claim) => statuses.status.get(claim)?.flags.includes('departs')) && {departs: true as const}),
    ...(edges.every(({claim}) => claim.fictional) && {fictional: true as const})
  }
}

function edgesOf(graph: KnowledgeGraph, statuses: Statuses, wanted: (statuses: Statuses, claim: Claim) => boolean): PictureEdge[] {
  const groups = new Map<string, {one: OneEdge; claim: Claim}[]>()
  for (const claim of graph.claims.values()) {
    if (!wanted(statuses, claim)) continue
    for (const one of claimEdges(graph, claim)) {
      const key = edgeKey(one.edge)
      const group = groups.get(key)
      if (group) group.push({one, claim})
      else groups.set(key, [{one, claim}])
    }
  }
  return [...groups.keys()].sort().map((key) => merged(groups.get(key)!, statuses))
}

/**
 * The lines between entities: a claim relates them, or one of them speaks about the other.
 *
 * Standing in the same article or source joins nobody.
 */
export const entityEdges = (graph: KnowledgeGraph, statuses: Statuses): PictureEdge[] => edgesOf(graph, statuses, isDrawn)

/** The same of claims whose support was withdrawn. */
export const fallenEdges = (graph: KnowledgeGraph, statuses: Statuses): PictureEdge[] =>
  edgesOf(graph, statuses, isFallen).map((edge) => ({...edge, fallen: true as const}))

/** Every entity that a drawn claim is about or spoken by, joined to others or not. */
export function drawnEntities(graph: KnowledgeGraph, statuses: Statuses): EntityId[] {
  const found = new Set<EntityId>()
  for (const claim of graph.claims.values()) {
    if (!isDrawn(statuses, claim)) continue
    for (const subject of claim.about) found.add(subject)
    for (const statement of claim.statements) for (const speaker of speakersOf(graph, statement)) if (isEntityId(speaker)) found.add(speaker)
  }
  return [...found].filter((id) => graph.entities.has(id)).sort()
}
