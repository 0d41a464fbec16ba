import fc from 'fast-check'
import type {ContestState} from '../../src/model/evidence-status.ts'
import {type EdgeStyle, edgeStyles} from '../../src/network/encoding.ts'
import type {ClaimFacts, Facets} from '../../src/network/facts.ts'
import {supportWords} from '../../src/network/network-state.ts'
import {edgeKey, type Picture, type PictureEdge, type PictureNode} from '../../src/network/picture.ts'

const kinds = ['person', 'organisation', 'topic'] as const

/** A node of a test, by its number; its kind follows from it. */
export const nodeAt = (at: number, more: Partial<PictureNode> = {}): PictureNode => {
  const kind = kinds[at % kinds.length]!
  return {id: `${kind}/n${at}` as never, kind, label: `Name ${at}`, x: at * 40, y: (at % 7) * 40, zoom: 1, connections: 1, contested: 0, ...more}
}

const claimId = fc.nat(5).map((at) => `claim/some/c${at}`)

/** Small pictures with lines of every style, each with one to three of six claims. */
export const pictures: fc.Arbitrary<Picture> = fc.integer({min: 1, max: 9}).chain((count) =>
  fc
    .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.constantFrom(...edgeStyles), fc.uniqueArray(claimId, {minLength: 1, maxLength: 3})), {
      maxLength: 14
    })
    .map((given) => {
      const nodes = Array.from({length: count}, (_, at) => nodeAt(at))
      const edges = given
        .filter(([from, to]) => from !== to)
        .map(
          ([from, to, style, claims]): PictureEdge => ({
            from: nodes[from]!.id,
            to: nodes[to]!.id,
            style: style as EdgeStyle,
            claims: claims.sort() as never[]
          })
        )
      return {nodes, edges: [...new Map(edges.map((edge) => [edgeKey(edge), edge])).values()], groups: [], more: 0}
    })
)

const words = (prefix: string) => fc.uniqueArray(fc.nat(2), {maxLength: 2}).map((all) => all.sort().map((at) => `${prefix}${at}`))
const facts: fc.Arbitrary<ClaimFacts> = fc
  .tuple(
    fc.option(fc.constantFrom('member-of', 'works-for'), {nil: undefined}),
    fc.constantFrom(...supportWords),
    fc.constantFrom<ContestState>('none', 'disputed', 'denied'),
    fc.nat(4),
    words('organisation/p'),
    words('person/s'),
    fc.option(fc.tuple(fc.integer({min: 15_000, max: 20_000}), fc.nat(900), fc.constantFrom('', 'from', 'to')), {nil: undefined})
  )
  .map(([predicate, support, contest, lines, publishers, speakers, time]) => ({
    ...(predicate !== undefined && {predicate}),
    support,
    contest,
    lines,
    publishers,
    speakers,
    ...(time && {
      time: {
        earliest: time[2] === 'from' ? Number.NEGATIVE_INFINITY : time[0],
        latest: time[2] === 'to' ? Number.POSITIVE_INFINITY : time[0] + time[1]
      }
    })
  }))

/** The facts of those six claims. */
export const facets: fc.Arbitrary<Facets> = fc.array(facts, {minLength: 6, maxLength: 6}).map((all) => ({
  claims: new Map(all.map((one, at) => [`claim/some/c${at}`, one])),
  names: new Map(
    [...new Set(all.flatMap(({publishers, speakers}) => [...publishers, ...speakers]))].sort().map((word) => [word, {text: word.toUpperCase()}])
  ),
  predicates: new Map([...new Set(all.flatMap(({predicate}) => predicate ?? []))].sort().map((word) => [word, `is ${word}`]))
}))
