import {type EntityId, type EntityKind, entityKinds} from '../model/id.ts'

/**
 * How well a pair is joined by its claims of one sort: 0 by none, else 1 and twice the grade of the best of them, and
 * one more where that is uncontested. The larger is the better.
 */
export type Strength = number
export const strengthOf = (grade: number, isContested: boolean): Strength => 1 + grade * 2 + (isContested ? 0 : 1)
export const gradeIn = (strength: Strength): number => (strength - 1) >> 1
export const isContestedIn = (strength: Strength): boolean => strength % 2 === 1
const strengths = 9

/** Pairs of nodes that are joined, each once: by the smaller node, then by the other. */
export interface Ties {
  /** Two numbers a pair, the smaller first. */
  readonly ends: Int32Array
  /** By claims that relate the two. */
  readonly relation: Uint8Array
  /** By claims in which one speaks about the other. */
  readonly speech: Uint8Array
}

/**
 * Who is joined to whom in the whole network, without names. Nodes are numbered in the order of their ids; names and
 * claims stand in blocks of so many nodes, which tell ids and numbers from each other (`node-block.ts`).
 */
export interface Topology {
  readonly blockSize: number
  /** The first id of each block. */
  readonly blocks: readonly EntityId[]
  /** Old ids and what they are now. */
  readonly moved: ReadonlyMap<string, EntityId>
  /** Of each node: its kind among `entityKinds`, and the number of its group in the drawing, -1 where it has no place there. */
  readonly kinds: Uint8Array
  readonly cluster: Int32Array
  readonly ties: Ties
}

/** What is on the wire; nodes in order of cluster where nothing else is said, since then most ends are near. */
export interface TopologyPayload {
  readonly size: number
  readonly blocks: readonly string[]
  readonly moved: readonly (readonly [old: string, id: string])[]
  /** How many nodes of each kind, by kind in order of letters: ids begin with their kind. */
  readonly kinds: readonly (readonly [kind: EntityKind, count: number])[]
  /** In order of id. */
  readonly cluster: readonly number[]
  /** How many later nodes each is joined to, and how far each of these lies behind the one before. */
  readonly degrees: readonly number[]
  readonly gaps: readonly number[]
  /** A letter a pair: both strengths. */
  readonly strengths: string
}

/** Nodes by cluster, then by id; those without a place come last. */
function clusterOrder(cluster: ArrayLike<number>): number[] {
  const rank = (node: number): number => (cluster[node]! < 0 ? Number.MAX_SAFE_INTEGER : cluster[node]!)
  return Array.from({length: cluster.length}, (_, node) => node).sort((a, b) => rank(a) - rank(b) || a - b)
}
const placesIn = (order: readonly number[]): Int32Array => {
  const places = new Int32Array(order.length)
  for (const [place, node] of order.entries()) places[node] = place
  return places
}

/** Letters that need no escape in JSON. */
const letter = (code: number): string => String.fromCharCode(code < 57 ? code + 35 : code + 36)
const codeOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < 92 ? code - 35 : code - 36
}

function rowsIn({ends, relation, speech}: Ties, order: readonly number[]): Pick<TopologyPayload, 'degrees' | 'gaps' | 'strengths'> {
  const places = placesIn(order)
  const rows: [to: number, letter: string][][] = order.map(() => [])
  for (let tie = 0; tie < relation.length; tie++) {
    const [a, b] = [places[ends[tie * 2]!]!, places[ends[tie * 2 + 1]!]!]
    rows[Math.min(a, b)]!.push([Math.max(a, b), letter(relation[tie]! * strengths + speech[tie]!)])
  }
  for (const row of rows) row.sort(([a], [b]) => a - b)
  return {
    degrees: rows.map((row) => row.length),
    gaps: rows.flatMap((row, from) => row.map(([to], at) => to - (row[at - 1]?.[0] ?? from))),
    strengths: rows.map((row) => row.map(([, own]) => own).join('')).join('')
  }
}

export function encodeTopology({blockSize, blocks, moved, kinds, cluster, ties}: Topology): string {
  const order = clusterOrder(cluster)
  const counts = [...entityKinds].sort().map((kind) => [kind, kinds.filter((one) => entityKinds[one] === kind).length] as const)
  const payload: TopologyPayload = {
    size: blockSize,
    blocks,
    moved: [...moved],
    kinds: counts.filter(([, count]) => count > 0),
    cluster: [...cluster],
    ...rowsIn(ties, order)
  }
  return JSON.stringify(payload)
}

function tiesFrom({degrees, gaps, strengths: letters}: TopologyPayload, order: readonly number[]): Ties {
  const found: {readonly low: number; readonly high: number; readonly code: number}[] = []
  let at = 0
  for (const [from, degree] of degrees.entries()) {
    let to = from
    for (let count = 0; count < degree; count++, at++) {
      to += gaps[at]!
      const [a, b] = [order[from]!, order[to]!]
      found.push({low: Math.min(a, b), high: Math.max(a, b), code: codeOf(letters, at)})
    }
  }
  found.sort((a, b) => a.low - b.low || a.high - b.high)
  return {
    ends: Int32Array.from(found.flatMap(({low, high}) => [low, high])),
    relation: Uint8Array.from(found, ({code}) => Math.floor(code / strengths)),
    speech: Uint8Array.from(found, ({code}) => code % strengths)
  }
}

/** The reverse of `encodeTopology`. */
export function decodeTopology(payload: TopologyPayload): Topology {
  const order = clusterOrder(payload.cluster)
  return {
    blockSize: payload.size,
    blocks: payload.blocks as readonly EntityId[],
    moved: new Map(payload.moved as readonly (readonly [string, EntityId])[]),
    kinds: Uint8Array.from(payload.kinds.flatMap(([kind, count]) => Array.from({length: count}, () => entityKinds.indexOf(kind)))),
    cluster: Int32Array.from(payload.cluster),
    ties: tiesFrom(payload, order)
  }
}
