import {type Connection, entityGraph} from '../graph/entity-graph.ts'
import type {DateBounds} from '../model/date.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId, Id} from '../model/id.ts'
import {gradeOf, isContested} from './claim-grade.ts'
import {timeOf} from './claim-time.ts'
import {mayMeet} from './may-meet.ts'
import {alternatives, type Grade, type Path, type PathNet, type PathOptions, pathNet, pathsBetween} from './paths.ts'
import type {Statuses} from './statuses.ts'

/** A step from one entity to the next, with the claims that join them, the best supported first. */
export interface Hop {
  readonly from: EntityId
  readonly to: EntityId
  /** The grade of the best claim. */
  readonly grade: Grade
  /** Whether the best claim is contested. */
  readonly isContested: boolean
  readonly claims: readonly Id<'claim'>[]
  /** No claim of this step can have held at the time of any claim of the step before. */
  readonly isApartInTime: boolean
}
export interface ConnectionPath {
  readonly weakest: Grade
  readonly hops: readonly Hop[]
}

/** Who is connected to whom, ready to be asked for paths. */
export interface Connections {
  readonly ids: readonly EntityId[]
  readonly numberOf: ReadonlyMap<EntityId, number>
  readonly net: PathNet
  /** In the numbers of the net's edges. */
  readonly graded: readonly GradedConnection[]
}
interface GradedClaim {
  readonly id: Id<'claim'>
  readonly grade: Grade
  readonly isContested: boolean
  readonly time: DateBounds
}
interface GradedConnection extends Pick<Connection, 'ends'> {
  readonly claims: readonly [GradedClaim, ...GradedClaim[]]
}

/** The better one first; those that are alike stay in the order of their ids. */
const compareClaims = (a: GradedClaim, b: GradedClaim): number => b.grade - a.grade || Number(a.isContested) - Number(b.isContested)

function graded({claims}: KnowledgeGraph, status: ReadonlyMap<Id<'claim'>, EvidenceStatus>, id: Id<'claim'>): GradedClaim {
  const known = status.get(id)!
  return {id, grade: gradeOf(known), isContested: isContested(known), time: timeOf(claims.get(id)!)}
}

/** The connections of a graph; with a time, only by claims that may have held then. */
export function connectionsOf(graph: KnowledgeGraph, {status}: Statuses, during?: DateBounds): Connections {
  const ids = [...graph.entities.keys()].sort()
  const numberOf = new Map(ids.map((id, number) => [id, number]))
  const all = entityGraph(graph).flatMap(({ends, claims}): GradedConnection[] => {
    const [first, ...others] = claims
      .map((id) => graded(graph, status, id))
      .filter(({time}) => !during || mayMeet(time, during))
      .sort(compareClaims)
    return first ? [{ends, claims: [first, ...others]}] : []
  })
  const edges = all.map(({ends: [a, b], claims: [{grade, isContested}]}) => ({
    ends: [numberOf.get(a)!, numberOf.get(b)!] as const,
    grade,
    isContested
  }))
  return {ids, numberOf, net: pathNet(ids.length, edges), graded: all}
}

type Usable = (claim: GradedClaim) => boolean

function hopsOf({ids, graded}: Connections, {nodes, edges}: Pick<Path, 'nodes' | 'edges'>, isUsable: Usable): Hop[] {
  const claims = edges.map((edge) => graded[edge]!.claims.filter(isUsable))
  return edges.map((edge, at) => {
    const [{grade, isContested}] = graded[edge]!.claims
    const before = claims[at - 1]
    return {
      from: ids[nodes[at]!]!,
      to: ids[nodes[at + 1]!]!,
      grade,
      isContested,
      claims: claims[at]!.map(({id}) => id),
      isApartInTime: before !== undefined && !claims[at]!.some((one) => before.some((other) => mayMeet(one.time, other.time)))
    }
  })
}

/** What a step shows: claims without any live support only where they are asked for. */
const usableIn =
  ({leastGrade = 1}: PathOptions): Usable =>
  ({grade}) =>
    grade >= Math.min(leastGrade, 1)

/**
 * The paths between two entities none of which is both longer and weaker than another, the shortest first.
 *
 * A path is no evidence that anybody had to do with anything.
 */
export function connect(connections: Connections, from: EntityId, to: EntityId, options: PathOptions = {}): ConnectionPath[] {
  const {net, numberOf} = connections
  const [a, b] = [numberOf.get(from), numberOf.get(to)]
  if (a === undefined || b === undefined) throw new Error(`Unexpected ids \`${from}\` and \`${to}\`, expected those of entities of the graph`)
  return pathsBetween(net, a, b, options).map((path) => ({weakest: path.weakest, hops: hopsOf(connections, path, usableIn(options))}))
}

/** The three best paths whose steps are all at least as strong as the weakest of a given one. */
export function otherWays(connections: Connections, {weakest, hops}: ConnectionPath, options: PathOptions = {}): ConnectionPath[] {
  const [from, to] = [hops[0]!.from, hops.at(-1)!.to]
  const {net, numberOf} = connections
  const ways = alternatives(net, numberOf.get(from)!, numberOf.get(to)!, {...options, leastGrade: weakest})
  return ways.map((way) => {
    const found = hopsOf(connections, way, usableIn(options))
    return {weakest: Math.min(...found.map(({grade}) => grade)) as Grade, hops: found}
  })
}
