import {mayMeet} from '../analyse/may-meet.ts'
import type {Grade} from '../analyse/paths.ts'
import type {EntityId, Id} from '../model/id.ts'
import type {Join, JoiningClaim, PathNode} from './node-block.ts'
import type {FoundHop, FoundPath, PathWish} from './path-question.ts'
import {edgeKey, type PictureEdge} from './picture.ts'
import {gradeIn, isContestedIn} from './topology.ts'

/** Days since 1970 of the first and last day of a year. */
const boundsOfYear = (year: number) => ({earliest: Date.UTC(year, 0, 1) / 86_400_000, latest: Date.UTC(year, 11, 31) / 86_400_000})

/** The claims of a pair that are asked for, the best supported first. */
function claimsFor({claims}: Join, {year, relationsOnly}: PathWish): JoiningClaim[] {
  const during = year === undefined ? undefined : boundsOfYear(year)
  return claims.filter(({time, edges}) => (!during || mayMeet(time, during)) && (!relationsOnly || edges.some(({style}) => style === 'relation')))
}

type Line = Omit<PictureEdge, 'claims' | 'words'> & {readonly words: [string, string][]; readonly claims: Id<'claim'>[]}

function addTo(line: Line, {id, lines, strength, departs}: JoiningClaim, words: readonly [string, string] | undefined): Line {
  const isNew = words && !line.words.some((pair) => pair.join('\n') === words.join('\n'))
  return {
    ...line,
    claims: [...line.claims, id],
    words: isNew ? [...line.words, [...words]] : line.words,
    lines: Math.max(line.lines ?? 0, lines),
    ...(isContestedIn(strength) && {contested: true as const}),
    ...(departs && {departs: true as const})
  }
}

/** Claims as lines between the two ends: those of one style and direction are one. */
function pictureEdges(low: PathNode, high: PathNode, claims: readonly JoiningClaim[]): PictureEdge[] {
  const byKey = new Map<string, Line>()
  for (const claim of claims) {
    for (const {style, turned, words, symmetric, ended} of claim.edges) {
      const [from, to] = turned ? [high, low] : [low, high]
      const key = edgeKey({from: from.id, to: to.id, style})
      const known = byKey.get(key)
      const start: Line = known ?? {
        from: from.id,
        to: to.id,
        style,
        words: [],
        claims: [],
        ...(symmetric && {symmetric}),
        ...(ended && {ended}),
        ...(claim.fallen && {fallen: true as const}),
        ...(low.fictional && high.fictional && {fictional: true as const})
      }
      const {symmetric: wasSymmetric, ended: wasEnded, fallen: wasFallen, ...rest} = addTo(start, claim, words)
      byKey.set(key, {
        ...rest,
        ...(wasSymmetric && symmetric && {symmetric}),
        ...(wasEnded && ended && {ended}),
        ...(wasFallen && claim.fallen && {fallen: true as const})
      })
    }
  }
  return [...byKey.keys()].sort().map((key) => {
    const {words, lines = 0, claims: own, ...line} = byKey.get(key)!
    return {...line, ...(words.length > 0 && {words: words.sort()}), claims: own.sort(), ...(lines > 0 && {lines})}
  })
}

/** A way as the steps of a path, each with what is asked for of its claims. */
export function pathAlong(nodes: readonly PathNode[], joins: readonly Join[], wish: PathWish): FoundPath {
  const all = joins.map((join) => claimsFor(join, wish))
  const shown = all.map((claims) => claims.filter(({strength}) => gradeIn(strength) >= (wish.unsupported ? 0 : 1)))
  const hops = joins.map((join, at): FoundHop => {
    const [from, to] = [nodes[at]!, nodes[at + 1]!]
    const [low, high] = from.id < to.id ? [from, to] : [to, from]
    const best = all[at]![0]
    if (!best) throw new Error(`Unexpected pair ${join.low} and ${join.high} without a claim, expected what the topology promises`)
    const before = shown[at - 1]
    return {
      from: from.id as EntityId,
      to: to.id as EntityId,
      grade: gradeIn(best.strength) as Grade,
      isContested: isContestedIn(best.strength),
      claims: shown[at]!.map(({id}) => id),
      isApartInTime: before !== undefined && !shown[at]!.some((one) => before.some((other) => mayMeet(one.time, other.time))),
      edges: pictureEdges(low, high, shown[at]!)
    }
  })
  return {weakest: Math.min(...hops.map(({grade}) => grade)) as Grade, nodes, hops}
}
