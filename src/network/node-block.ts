import type {DateBounds} from '../model/date.ts'
import {type EntityId, type EntityKind, type Id, kindOf} from '../model/id.ts'
import {type EdgeStyle, edgeStyles} from './encoding.ts'
import type {PictureEdge, PictureNode} from './picture.ts'
import type {Strength} from './topology.ts'

/** An entity without a place. */
export type PathNode = Omit<PictureNode, 'x' | 'y' | 'zoom' | 'id'> & {readonly id: EntityId}

/** A line that a claim draws between the two ends of a pair; turned: from the later end to the earlier. */
export interface JoiningEdge extends Pick<PictureEdge, 'style' | 'symmetric' | 'ended'> {
  readonly turned: boolean
  /** A relation's words, along the line and back. */
  readonly words?: readonly [towards: string, back: string]
}
export interface JoiningClaim {
  readonly id: Id<'claim'>
  readonly strength: Strength
  /** Independent lines of sourcing. */
  readonly lines: number
  /** A source tells it otherwise than what it rests on; all its support was withdrawn. */
  readonly departs: boolean
  readonly fallen: boolean
  /** When it may hold. */
  readonly time: DateBounds
  readonly edges: readonly JoiningEdge[]
}
/** A pair of nodes, by number, and its claims, the best supported first. */
export interface Join {
  readonly low: number
  readonly high: number
  readonly claims: readonly JoiningClaim[]
}

/** Nodes that follow each other in the order of ids, with their names, and the claims of the pairs whose smaller end is one of them. */
export interface NodeBlock {
  readonly nodes: readonly PathNode[]
  readonly joins: readonly Join[]
}

/** `marks`: four times the lines, one where a source departs, two where it has fallen. */
type ClaimRow = readonly [claim: number, strength: number, marks: number, from: number | null, to: number | null, ...edges: number[]]
export interface NodeBlockPayload {
  readonly id: readonly EntityId[]
  readonly label: readonly string[]
  readonly lang: readonly (readonly [node: number, lang: string])[]
  readonly connections: readonly number[]
  readonly contested: readonly number[]
  readonly fictional: readonly number[]
  /** Paths of claims without their kind. */
  readonly claims: readonly string[]
  /** Of relations; `s`ymmetric, `e`nded. */
  readonly words: readonly (readonly [towards: string, back: string, flags: string])[]
  readonly joins: readonly (readonly [low: number, high: number, ...claims: ClaimRow[]])[]
}

/** An edge as a number: twice its style, or its words above all styles, and one more where it is turned. */
const wordsFrom = edgeStyles.length
const keyOf = ({words, symmetric, ended}: JoiningEdge): string => JSON.stringify([...words!, `${symmetric ? 's' : ''}${ended ? 'e' : ''}`])

export function encodeNodeBlock({nodes, joins}: NodeBlock): string {
  const all = joins.flatMap(({claims}) => claims)
  const claims = [...new Set(all.map(({id}) => id.slice('claim/'.length)))].sort()
  const words = [...new Set(all.flatMap(({edges}) => edges.filter((edge) => edge.words).map(keyOf)))].sort()
  const at = (list: readonly string[]): ReadonlyMap<string, number> => new Map(list.map((text, place) => [text, place]))
  const [claimAt, wordsAt] = [at(claims), at(words)]
  const codeOf = (edge: JoiningEdge): number =>
    2 * (edge.words ? wordsFrom + wordsAt.get(keyOf(edge))! : edgeStyles.indexOf(edge.style)) + Number(edge.turned)
  const day = (value: number): number | null => (Number.isFinite(value) ? value : null)
  const row = ({id, strength, lines, departs, fallen, time, edges}: JoiningClaim): ClaimRow => [
    claimAt.get(id.slice('claim/'.length))!,
    strength,
    4 * lines + Number(departs) + 2 * Number(fallen),
    day(time.earliest),
    day(time.latest),
    ...edges.map(codeOf)
  ]
  const payload: NodeBlockPayload = {
    id: nodes.map(({id}) => id),
    label: nodes.map(({label}) => label),
    lang: nodes.flatMap(({lang}, index) => (lang === undefined ? [] : [[index, lang] as const])),
    connections: nodes.map(({connections}) => connections),
    contested: nodes.map(({contested}) => contested),
    fictional: nodes.flatMap(({fictional}, index) => (fictional ? [index] : [])),
    claims,
    words: words.map((text) => JSON.parse(text) as [string, string, string]),
    joins: joins.map(({low, high, claims: own}) => [low, high, ...own.map(row)] as const)
  }
  return JSON.stringify(payload)
}

function edgeOf(code: number, words: NodeBlockPayload['words']): JoiningEdge {
  const [place, turned] = [Math.floor(code / 2), code % 2 === 1]
  if (place < wordsFrom) return {style: edgeStyles[place] as EdgeStyle, turned}
  const [towards, back, flags] = words[place - wordsFrom]!
  return {
    style: 'relation',
    turned,
    words: [towards, back],
    ...(flags.includes('s') && {symmetric: true as const}),
    ...(flags.includes('e') && {ended: true as const})
  }
}

/** The reverse of `encodeNodeBlock`. */
export function decodeNodeBlock(payload: NodeBlockPayload): NodeBlock {
  const [langs, fictional] = [new Map(payload.lang), new Set(payload.fictional)]
  const nodes = payload.id.map((id, at): PathNode => {
    const lang = langs.get(at)
    return {
      id,
      kind: kindOf(id) as EntityKind,
      label: payload.label[at]!,
      ...(lang !== undefined && {lang}),
      connections: payload.connections[at]!,
      contested: payload.contested[at]!,
      ...(fictional.has(at) && {fictional: true as const})
    }
  })
  const claimOf = ([claim, strength, marks, from, to, ...edges]: ClaimRow): JoiningClaim => ({
    id: `claim/${payload.claims[claim]!}` as Id<'claim'>,
    strength,
    lines: marks >> 2,
    departs: marks % 2 === 1,
    fallen: (marks & 2) === 2,
    time: {earliest: from ?? Number.NEGATIVE_INFINITY, latest: to ?? Number.POSITIVE_INFINITY},
    edges: edges.map((code) => edgeOf(code, payload.words))
  })
  return {nodes, joins: payload.joins.map(([low, high, ...claims]) => ({low, high, claims: claims.map(claimOf)}))}
}
