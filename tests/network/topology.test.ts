import assert from 'node:assert/strict'
import {test} from 'node:test'
import {brotliCompressSync} from 'node:zlib'
import fc from 'fast-check'
import {randomFrom} from '../../src/analyse/hashed.ts'
import {alternatives, pathNet, pathsBetween} from '../../src/analyse/paths.ts'
import {entityIds, usualPairs} from '../../src/bench/network-corpus.ts'
import {plantedPairs} from '../../src/bench/planted-pairs.ts'
import type {EntityId} from '../../src/model/id.ts'
import {waysBetween} from '../../src/network/path-finder.ts'
import {topologyNet} from '../../src/network/path-net.ts'
import {usualWish} from '../../src/network/path-question.ts'
import {decodeTieYears, encodeTieYears, type TieClaim} from '../../src/network/tie-years.ts'
import {decodeTopology, encodeTopology, gradeIn, isContestedIn, strengthOf, type Topology} from '../../src/network/topology.ts'

const runs = {numRuns: Number(process.env.PROPERTY_RUNS ?? 300), seed: Number(process.env.PROPERTY_SEED ?? 1)}
const recoded = (topology: Topology): Topology => decodeTopology(JSON.parse(encodeTopology(topology)))

/** Nodes of a random cluster each, and pairs with two strengths of which one at least is not 0. */
const topologies: fc.Arbitrary<Topology> = fc.integer({min: 1, max: 12}).chain((count) => {
  const pairs = Array.from({length: count}, (_, low) => Array.from({length: count - low - 1}, (_, at) => [low, low + at + 1] as const)).flat()
  const strengths = fc.tuple(fc.nat(8), fc.nat(8)).filter(([relation, speech]) => relation + speech > 0)
  const places = fc.array(fc.tuple(fc.integer({min: -1, max: 2}), fc.nat(6)), {minLength: count, maxLength: count})
  return fc.tuple(fc.subarray(pairs), places).chain(([chosen, nodes]) =>
    fc.array(strengths, {minLength: chosen.length, maxLength: chosen.length}).map(
      (given): Topology => ({
        blockSize: 128,
        blocks: ['account/a' as EntityId],
        moved: new Map([['person/old', 'person/new' as EntityId]]),
        kinds: Uint8Array.from([...nodes.map(([, kind]) => [2, 4, 1, 0, 3, 6, 5][kind]!)].sort((a, b) => alphabet.indexOf(a) - alphabet.indexOf(b))),
        cluster: Int32Array.from(nodes, ([cluster]) => cluster),
        ties: {
          ends: Int32Array.from(chosen.flat()),
          relation: Uint8Array.from(given, ([relation]) => relation),
          speech: Uint8Array.from(given, ([, speech]) => speech)
        }
      })
    )
  )
})
/** Kinds among `entityKinds`, in the order of their words: account, event, organisation, person, place, topic, work. */
const alphabet = [2, 4, 1, 0, 3, 6, 5]

test('a topology comes back as it was', () =>
  fc.assert(
    fc.property(topologies, (topology) => assert.deepEqual(recoded(topology), topology)),
    runs
  ))

test('a strength is a grade and whether it is contested, the better the larger', () => {
  const all = [0, 1, 2, 3].flatMap((grade) => [true, false].map((isContested) => ({grade, isContested})))
  assert.deepEqual(
    all.map(({grade, isContested}) => strengthOf(grade, isContested)),
    [1, 2, 3, 4, 5, 6, 7, 8]
  )
  for (const {grade, isContested} of all) {
    const strength = strengthOf(grade, isContested)
    assert.deepEqual([gradeIn(strength), isContestedIn(strength)], [grade, isContested])
  }
})

const years = fc.oneof(fc.constant(Number.NEGATIVE_INFINITY), fc.integer({min: -400, max: 2100}))
const tieClaim: fc.Arbitrary<TieClaim> = fc
  .tuple(fc.integer({min: 1, max: 8}), fc.boolean(), fc.boolean(), years, fc.nat(90))
  .map(([strength, relates, speaks, from, length]) => ({strength, relates, speaks, from, to: from < -400 ? Number.POSITIVE_INFINITY : from + length}))
const tieYears = fc
  .uniqueArray(fc.nat(500), {maxLength: 9})
  .chain((ties) =>
    fc
      .array(fc.array(tieClaim, {minLength: 1, maxLength: 3}), {minLength: ties.length, maxLength: ties.length})
      .map((claims) => new Map(ties.map((tie, at) => [tie, claims[at]!] as const)))
  )

test('the years of pairs come back as they were', () =>
  fc.assert(
    fc.property(tieYears, (given) => assert.deepEqual(decodeTieYears(JSON.parse(encodeTieYears(given))), given)),
    runs
  ))

test('paths on a decoded topology are those of analyse/paths.ts on the pairs as they were given', () =>
  fc.assert(
    fc.property(topologies, fc.nat(11), fc.nat(11), fc.boolean(), fc.integer({min: 1, max: 6}), (topology, a, b, relationsOnly, mostSteps) => {
      const count = topology.kinds.length
      const [from, to] = [a % count, b % count]
      fc.pre(from !== to)
      const {ends, relation, speech} = topology.ties
      const edges = [...relation].flatMap((own, tie) => {
        const best = relationsOnly ? own : Math.max(own, speech[tie]!)
        return best === 0 ? [] : [{ends: [ends[tie * 2]!, ends[tie * 2 + 1]!] as const, grade: gradeIn(best), isContested: isContestedIn(best)}]
      })
      const net = pathNet(count, edges)
      const expected = pathsBetween(net, from, to, {mostSteps, leastGrade: 1})
      const wish = {...usualWish, mostSteps, relationsOnly}
      const waysOf = expected[0]?.weakest
      const found = waysBetween(topologyNet(recoded(topology), new Map(), wish), from, to, wish, waysOf)
      assert.deepEqual(
        found.paths,
        expected.map(({nodes}) => nodes)
      )
      const others = waysOf === undefined ? [] : alternatives(net, from, to, {mostSteps, leastGrade: waysOf})
      assert.deepEqual(
        found.others,
        others.map(({nodes}) => nodes)
      )
    }),
    runs
  ))

test('pairs by their claims in a year: those without a time hold in each', () => {
  const topology: Topology = {
    blockSize: 128,
    blocks: [],
    moved: new Map(),
    kinds: new Uint8Array(3),
    cluster: new Int32Array(3),
    ties: {ends: Int32Array.of(0, 1, 1, 2), relation: Uint8Array.of(8, 6), speech: Uint8Array.of(0, 2)}
  }
  const timed: TieClaim = {strength: 8, relates: true, speaks: false, from: 2001, to: 2003}
  const times = new Map([[0, [timed, {...timed, strength: 3, from: Number.NEGATIVE_INFINITY, to: 2000}]]])
  const gradesIn = (year: number): number[] => [...topologyNet(topology, times, {...usualWish, year}).grades].sort()
  assert.deepEqual([1999, 2000, 2001, 2003, 2004].map(gradesIn), [
    [1, 1, 2, 2],
    [1, 1, 2, 2],
    [2, 2, 3, 3],
    [2, 2, 3, 3],
    [2, 2]
  ])
})

/** 10,000 nodes and 24,000 pairs as the measurements of the network have them, in the planted groups. */
function large(): Topology {
  const settings = {entities: 10_000, pairs: usualPairs(10_000), seed: 1}
  const random = randomFrom('topology')
  const {pairs, communities} = plantedPairs({nodes: settings.entities, pairs: settings.pairs, seed: settings.seed})
  const ties = pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const).sort(([a, b], [c, d]) => a - c || b - d)
  const strengths = ties.map(() => {
    const best = random() < 0.1 ? 2 : random() < 0.6 ? 6 : random() < 0.5 ? 5 : 8
    return random() < 0.3 ? ([best, 0] as const) : random() < 0.9 ? ([0, best] as const) : ([best, best] as const)
  })
  return {
    blockSize: 64,
    blocks: entityIds(settings)
      .sort()
      .filter((_, at) => at % 64 === 0),
    moved: new Map(),
    kinds: new Uint8Array(settings.entities),
    cluster: Int32Array.from(communities),
    ties: {
      ends: Int32Array.from(ties.flat()),
      relation: Uint8Array.from(strengths, ([relation]) => relation),
      speech: Uint8Array.from(strengths, ([, speech]) => speech)
    }
  }
}

test('10,000 nodes and 24,000 pairs are small on the wire, and come back', (t) => {
  const topology = large()
  const text = encodeTopology(topology)
  const bytes = brotliCompressSync(text).length
  t.diagnostic(`${topology.kinds.length} nodes, ${topology.ties.relation.length} pairs: ${text.length} bytes, ${bytes} compressed`)
  assert.ok(topology.kinds.length === 10_000 && topology.ties.relation.length >= 24_000)
  assert.ok(bytes <= 63_000, `${bytes} bytes`)
  assert.deepEqual(decodeTopology(JSON.parse(text)), topology)
})
