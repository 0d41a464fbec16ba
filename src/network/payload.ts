import type {EntityKind, Id} from '../model/id.ts'
import {kindOf} from '../model/id.ts'
import type {EdgeStyle, NodeKind} from './encoding.ts'
import {edgeStyles} from './encoding.ts'
import type {NodeId, Picture, PictureEdge, PictureGroup, PictureNode} from './picture.ts'

/** A picture as columns, small on the wire. Where lists have a flag only now and then, they name the places. */
interface Payload {
  readonly id: readonly NodeId[]
  readonly label: readonly string[]
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly zoom: readonly number[]
  readonly connections: readonly number[]
  readonly contested: readonly number[]
  readonly lang: readonly (readonly [node: number, lang: string])[]
  readonly side: readonly (readonly [node: number, side: NonNullable<PictureNode['side']>])[]
  readonly fictional: readonly number[]
  readonly group: readonly number[]
  /** Groups of its nodes, where the groups themselves are not drawn. */
  readonly within: readonly string[]
  readonly groups: readonly (readonly [id: string, x: number, y: number, radius: number, size: number, ...names: string[]])[]
  /** Paths of claims without their kind. */
  readonly claims: readonly string[]
  /** From, to, style, claims; then what only some have: words, flags `s`ymmetric `e`nded `c`ontested `d`eparts fallen `w`ithdrawn `f`ictional. */
  readonly edges: readonly (readonly [
    from: number,
    to: number,
    style: number,
    claims: readonly number[],
    flags?: string,
    words?: PictureEdge['words']
  ])[]
  /** Independent lines of each edge's best claim. */
  readonly lines: readonly number[]
  /** Two groups by number, lines, contested ones among them. */
  readonly groupLines?: readonly (readonly [number, number, number, number])[]
  /** A node, a group by its number in `outsideGroups`, lines, contested ones among them. */
  readonly outside?: readonly (readonly [number, number, number, number])[]
  readonly outsideGroups?: readonly string[]
  readonly more: number
}

const placesOf = <T>(list: readonly T[], has: (value: T) => boolean): number[] => list.flatMap((value, at) => (has(value) ? [at] : []))

/** What is counted and not drawn. */
function encodeCounted({nodes, groups, groupLines, outside}: Picture): Pick<Payload, 'groupLines' | 'outside' | 'outsideGroups'> {
  const placeOf = (list: readonly string[]): ReadonlyMap<string, number> => new Map(list.map((value, at) => [value, at]))
  const [nodeAt, groupAt] = [placeOf(nodes.map(({id}) => id)), placeOf(groups.map(({id}) => id))]
  const outsideGroups = [...new Set(outside?.map(({group}) => group))].sort()
  const outsideAt = placeOf(outsideGroups)
  return {
    ...(groupLines && {
      groupLines: groupLines.map(({between: [a, b], lines, contested}) => [groupAt.get(a)!, groupAt.get(b)!, lines, contested] as const)
    }),
    ...(outside && {
      outsideGroups,
      outside: outside.map(({node, group, lines, contested}) => [nodeAt.get(node)!, outsideAt.get(group)!, lines, contested] as const)
    })
  }
}

export function encodePicture(picture: Picture): string {
  const {nodes, edges, groups, more} = picture
  const at = new Map(nodes.map(({id}, index) => [id as string, index]))
  const within = groups.length > 0 ? [] : [...new Set(nodes.flatMap(({group}) => group ?? []))].sort()
  const groupAt = new Map([...groups.map(({id}) => id), ...within].map((id, index) => [id, index]))
  const claims = [...new Set(edges.flatMap((edge) => edge.claims))].sort()
  const claimAt = new Map(claims.map((id, index) => [id, index]))
  const flags = (edge: PictureEdge): string =>
    `${edge.symmetric ? 's' : ''}${edge.ended ? 'e' : ''}${edge.contested ? 'c' : ''}${edge.departs ? 'd' : ''}${edge.fallen ? 'w' : ''}${edge.fictional ? 'f' : ''}`
  const payload: Payload = {
    id: nodes.map(({id}) => id),
    label: nodes.map(({label}) => label),
    x: nodes.map(({x}) => x),
    y: nodes.map(({y}) => y),
    zoom: nodes.map(({zoom}) => zoom),
    connections: nodes.map(({connections}) => connections),
    contested: nodes.map(({contested}) => contested),
    lang: nodes.flatMap(({lang}, index) => (lang === undefined ? [] : [[index, lang] as const])),
    side: nodes.flatMap(({side}, index) => (side === undefined ? [] : [[index, side] as const])),
    fictional: placesOf(nodes, ({fictional}) => fictional === true),
    group: groupAt.size > 0 ? nodes.map(({group}) => groupAt.get(group ?? '') ?? -1) : [],
    within,
    groups: groups.map(({id, x, y, radius, size, names}) => [id, x, y, radius, size, ...names] as const),
    claims: claims.map((id) => id.slice('claim/'.length)),
    edges: edges.map((edge) => {
      const row = [at.get(edge.from)!, at.get(edge.to)!, edgeStyles.indexOf(edge.style), edge.claims.map((claim) => claimAt.get(claim)!)] as const
      return edge.words ? [...row, flags(edge), edge.words] : flags(edge) === '' ? row : [...row, flags(edge)]
    }),
    lines: edges.map(({lines = 0}) => lines),
    ...encodeCounted(picture),
    more
  }
  return JSON.stringify(payload)
}

function nodesOf(payload: Payload): PictureNode[] {
  const langs = new Map(payload.lang)
  const [sides, fictional] = [new Map(payload.side), new Set(payload.fictional)]
  const groups = payload.groups.length > 0 ? payload.groups.map(([id]) => id) : payload.within
  return payload.id.map((id, at) => {
    const [lang, side, group] = [langs.get(at), sides.get(at), groups[payload.group[at] ?? -1]]
    return {
      id,
      kind: kindOf(id) as EntityKind as NodeKind,
      label: payload.label[at]!,
      ...(lang !== undefined && {lang}),
      x: payload.x[at]!,
      y: payload.y[at]!,
      zoom: payload.zoom[at]!,
      connections: payload.connections[at]!,
      contested: payload.contested[at]!,
      ...(fictional.has(at) && {fictional: true as const}),
      ...(side !== undefined && {side}),
      ...(group !== undefined && {group})
    }
  })
}

function countedIn({id, groups, groupLines, outside, outsideGroups = []}: Payload): Pick<Picture, 'groupLines' | 'outside'> {
  return {
    ...(groupLines && {
      groupLines: groupLines.map(([a, b, lines, contested]) => ({between: [groups[a]![0], groups[b]![0]] as const, lines, contested}))
    }),
    ...(outside && {outside: outside.map(([node, group, lines, contested]) => ({node: id[node]!, group: outsideGroups[group]!, lines, contested}))})
  }
}

/** The reverse of `encodePicture`. */
export function decodePicture(payload: Payload): Picture {
  const claims = payload.claims.map((path) => `claim/${path}` as Id<'claim'>)
  const edges = payload.edges.map(
    ([from, to, style, own, flags = '', words], at): PictureEdge => ({
      from: payload.id[from]!,
      to: payload.id[to]!,
      style: edgeStyles[style] as EdgeStyle,
      ...(words && {words}),
      ...(flags.includes('s') && {symmetric: true as const}),
      ...(flags.includes('e') && {ended: true as const}),
      claims: own.map((one) => claims[one]!),
      ...(payload.lines[at]! > 0 && {lines: payload.lines[at]!}),
      ...(flags.includes('c') && {contested: true as const}),
      ...(flags.includes('d') && {departs: true as const}),
      ...(flags.includes('w') && {fallen: true as const}),
      ...(flags.includes('f') && {fictional: true as const})
    })
  )
  const groups = payload.groups.map(([id, x, y, radius, size, ...names]): PictureGroup => ({id, x, y, radius, size, names}))
  return {nodes: nodesOf(payload), edges, groups, ...countedIn(payload), more: payload.more}
}
