import {type Connections, connectionsOf} from '../analyse/connections.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, entityKinds, isEntityId, kindOf} from '../model/id.ts'
import {entityNode} from './ego.ts'
import {claimEdges, type Statuses} from './entity-edges.ts'
import type {Join, JoiningEdge, NodeBlock, PathNode} from './node-block.ts'
import type {Picture} from './picture.ts'
import type {TieClaim, TieYears} from './tie-years.ts'
import {type Strength, strengthOf, type Ties, type Topology} from './topology.ts'

/** Nodes of one block: few enough that a path of six steps needs little, many enough that there are few files. */
export const nodesInBlock = 64

/** What paths are found with, and what tells of them. */
export interface EntityTopology {
  readonly topology: Topology
  readonly years: TieYears
  readonly blocks: readonly NodeBlock[]
}

/** The lines that a claim draws between two entities, each once. */
function edgesBetween(graph: KnowledgeGraph, claim: Parameters<typeof claimEdges>[1], [low, high]: readonly [EntityId, EntityId]): JoiningEdge[] {
  const found = new Map<string, JoiningEdge>()
  for (const {edge, ended} of claimEdges(graph, claim)) {
    const turned = edge.from === high && edge.to === low
    if (!turned && (edge.from !== low || edge.to !== high)) continue
    const {style, words, symmetric} = edge
    found.set(`${style} ${turned}`, {
      style,
      turned,
      ...(words && {words: words[0]!}),
      ...(symmetric && {symmetric: true as const}),
      ...(ended && {ended: true as const})
    })
  }
  return [...found.values()]
}

/** The pairs with their claims, in the order of their numbers. */
function joinsOf(graph: KnowledgeGraph, {status}: Statuses, {graded, numberOf}: Connections): Join[] {
  return graded.map(({ends, claims}) => ({
    low: numberOf.get(ends[0])!,
    high: numberOf.get(ends[1])!,
    claims: claims.map(({id, grade, isContested, time}) => ({
      id,
      strength: strengthOf(grade, isContested),
      lines: status.get(id)?.independent.lines ?? 0,
      departs: status.get(id)?.flags.includes('departs') ?? false,
      fallen: status.get(id)?.support === 'fallen',
      time,
      edges: edgesBetween(graph, graph.claims.get(id)!, ends)
    }))
  }))
}

const day = 86_400_000
const yearOf = (value: number): number => (Number.isFinite(value) ? new Date(value * day).getUTCFullYear() : value)

const tieClaims = ({claims}: Join): TieClaim[] =>
  claims.map(({strength, time, edges}) => ({
    strength,
    relates: edges.some(({style}) => style === 'relation'),
    speaks: edges.some(({style}) => style !== 'relation'),
    from: yearOf(time.earliest),
    to: yearOf(time.latest)
  }))

const best = (claims: readonly TieClaim[]): Strength => Math.max(0, ...claims.map(({strength}) => strength))

function tiesOf(joins: readonly Join[], claims: readonly (readonly TieClaim[])[]): Ties {
  return {
    ends: Int32Array.from(joins.flatMap(({low, high}) => [low, high])),
    relation: Uint8Array.from(claims, (own) => best(own.filter(({relates}) => relates))),
    speech: Uint8Array.from(claims, (own) => best(own.filter(({speaks}) => speaks)))
  }
}

function yearsOf(claims: readonly (readonly TieClaim[])[]): TieYears {
  const isTimed = ({from, to}: TieClaim): boolean => Number.isFinite(from) || Number.isFinite(to)
  return new Map([...claims.entries()].filter(([, own]) => own.some(isTimed)))
}

/** Of each entity the number of its group, -1 where it is not drawn. */
function clusterOf(ids: readonly EntityId[], {nodes, groups}: Picture): Int32Array {
  const groupOf = new Map<string, string | undefined>(nodes.map(({id, group}) => [id, group]))
  const numberOf = new Map(groups.map(({id}, at) => [id, at]))
  return Int32Array.from(ids, (id) => numberOf.get(groupOf.get(id) ?? '') ?? -1)
}

function blocksOf(nodes: readonly PathNode[], joins: readonly Join[]): NodeBlock[] {
  const byBlock = Map.groupBy(joins, ({low}) => Math.floor(low / nodesInBlock))
  return Array.from({length: Math.ceil(nodes.length / nodesInBlock)}, (_, block) => ({
    nodes: nodes.slice(block * nodesInBlock, (block + 1) * nodesInBlock),
    joins: byBlock.get(block) ?? []
  }))
}

/** Every entity and who is joined to whom, as `analyse/connections.ts` has it; groups are those of a picture of the whole. */
export function entityTopology(graph: KnowledgeGraph, statuses: Statuses, whole: Picture): EntityTopology {
  const connections = connectionsOf(graph, statuses)
  const {ids} = connections
  const joins = joinsOf(graph, statuses, connections)
  const claims = joins.map(tieClaims)
  const blocks = blocksOf(
    ids.map((id) => ({...entityNode(graph, statuses, id), id})),
    joins
  )
  const topology: Topology = {
    blockSize: nodesInBlock,
    blocks: blocks.map(({nodes}) => nodes[0]!.id),
    moved: new Map([...graph.redirects].filter((move): move is [EntityId, EntityId] => move.every(isEntityId))),
    kinds: Uint8Array.from(ids, (id) => entityKinds.indexOf(kindOf(id) as (typeof entityKinds)[number])),
    cluster: clusterOf(ids, whole),
    ties: tiesOf(joins, claims)
  }
  return {topology, years: yearsOf(claims), blocks}
}
