import type {Layout} from '../analyse/discs.ts'
import {labelZoom} from '../analyse/label-zoom.ts'
import type {PlainNetwork} from '../analyse/plain-network.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId, Id} from '../model/id.ts'
import {displayName} from '../model/name.ts'
import {drawnEntities, entityEdges, isContested, type Statuses} from './entity-edges.ts'
import type {Picture, PictureEdge, PictureGroup, PictureNode} from './picture.ts'

/** The entity layer before it has places. */
export interface EntityNetwork {
  readonly entities: readonly EntityId[]
  readonly edges: readonly PictureEdge[]
}

/** The real or the invented part of the entity layer. */
export function entityNetwork(graph: KnowledgeGraph, statuses: Statuses, fictional: boolean): EntityNetwork {
  const entities = drawnEntities(graph, statuses).filter((id) => graph.entities.get(id)?.fictional === fictional)
  const known = new Set<string>(entities)
  return {entities, edges: entityEdges(graph, statuses).filter(({from, to}) => known.has(from) && known.has(to))}
}

export const plainNetwork = ({entities, edges}: EntityNetwork): PlainNetwork => ({
  nodes: entities,
  links: edges.map(({from, to}) => [from, to] as const)
})

/** Claims by the pairs of entities they join, from each end. */
export function claimsAround(edges: readonly PictureEdge[]): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Id<'claim'>>>> {
  const around = new Map<string, Map<string, Set<Id<'claim'>>>>()
  const add = (from: string, to: string, claims: readonly Id<'claim'>[]): void => {
    const others = around.get(from) ?? new Map<string, Set<Id<'claim'>>>()
    around.set(from, others)
    others.set(to, new Set([...(others.get(to) ?? []), ...claims]))
  }
  for (const {from, to, claims} of edges) {
    add(from, to, claims)
    add(to, from, claims)
  }
  return around
}

/** Documented links: over its neighbours, the origins of the best claim that joins them, three at most. */
function weightOf(others: ReadonlyMap<string, ReadonlySet<Id<'claim'>>> | undefined, {status}: Statuses): number {
  const linesOf = (claims: ReadonlySet<Id<'claim'>>): number => Math.max(...[...claims].map((claim) => status.get(claim)?.independent.lines ?? 0))
  return [...(others?.values() ?? [])].reduce((sum, claims) => sum + Math.min(3, Math.max(1, linesOf(claims))), 0)
}

/** A group's name in addresses: its first member's id, written as one word. */
const groupId = (disc: string): string => disc.replaceAll('/', '-')

function groupsOf({discs}: Layout, nodes: ReadonlyMap<string, PictureNode>, weights: ReadonlyMap<string, number>): PictureGroup[] {
  const heavier = (a: string, b: string): number => weights.get(b)! - weights.get(a)! || (a < b ? -1 : 1)
  return discs.map(({id, x, y, radius, members}) => ({
    id: groupId(id),
    x,
    y,
    radius,
    size: members.length,
    names: [...members]
      .sort(heavier)
      .slice(0, 3)
      .map((member) => nodes.get(member)!.label)
  }))
}

/** Every entity and line with its place, the best documented first; overview and groups are parts of it. */
export function wholePicture(graph: KnowledgeGraph, statuses: Statuses, {entities, edges}: EntityNetwork, layout: Layout): Picture {
  const around = claimsAround(edges)
  const weights = new Map(entities.map((id) => [id as string, weightOf(around.get(id), statuses)]))
  const names = new Map(entities.map((id) => [id as string, displayName(graph.entities.get(id)!.names, graph.site.lang)]))
  const placed = entities.map((id) => ({id, label: names.get(id)!.text, weight: weights.get(id)!, ...layout.positions.get(id)!}))
  const zooms = labelZoom(placed)
  const groupOf = new Map(layout.discs.flatMap(({id, members}) => members.map((member) => [member, groupId(id)] as const)))
  const nodes = placed.map(({id, label, x, y}): PictureNode => {
    const {kind, fictional} = graph.entities.get(id)!
    const others = around.get(id) ?? new Map<string, ReadonlySet<Id<'claim'>>>()
    const claims = new Set([...others.values()].flatMap((set) => [...set]))
    const {lang} = names.get(id)!
    return {
      id,
      kind,
      label,
      ...(lang !== undefined && lang !== graph.site.lang && {lang}),
      x,
      y,
      zoom: zooms.get(id)!,
      connections: others.size,
      contested: [...claims].filter((claim) => isContested(statuses, claim)).length,
      ...(fictional && {fictional: true as const}),
      group: groupOf.get(id)!
    }
  })
  const byId = new Map(nodes.map((node) => [node.id as string, node]))
  const heaviest = [...nodes].sort((a, b) => weights.get(b.id)! - weights.get(a.id)! || (a.id < b.id ? -1 : 1))
  return {nodes: heaviest, edges, groups: groupsOf(layout, byId, weights), more: 0}
}
