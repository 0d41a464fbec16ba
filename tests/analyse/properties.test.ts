import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {analyse} from '../../src/analyse/analyse.ts'
import type {EvidenceStatus} from '../../src/model/evidence-status.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import type {Id} from '../../src/model/id.ts'
import {graphOf, type Sketch, sketches} from './random-graph.ts'
import {allLines, attribution, common, hitting, type Keys, minimal, minimalLines, packing} from './reference.ts'

// The same graphs every time; a longer search: PROPERTY_RUNS=5000 PROPERTY_SEED=2.
const runs = {numRuns: Number(process.env.PROPERTY_RUNS ?? 300), seed: Number(process.env.PROPERTY_SEED ?? 1)}
const id = 'claim/case/c' as Id<'claim'>
const text = (sets: readonly Keys[]): string[] => sets.map((set) => [...set].sort().join(' ')).sort()
const statusIn = (graph: KnowledgeGraph): EvidenceStatus => analyse(graph).status.get(id)!
const linesWithout = (lines: readonly Keys[], key: string): Keys[] => lines.filter((line) => !line.has(key))

/** Sketches whose reference can be computed in time. */
const small = (graph: KnowledgeGraph): Keys[] => {
  const lines = minimalLines(graph, graph.claims.get(id)!)
  fc.pre(lines.length <= 18)
  return lines
}

test('1: lines, independent lines, single points, breaking sets and attribution equal the definition', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const graph = graphOf(sketch)
      const lines = small(graph)
      const status = statusIn(graph)
      assert.deepEqual(text(status.lines.map(({keys}) => keys)), text(lines))
      const most = packing(lines)
      assert.deepEqual(status.independent, {lines: most, exact: true, atMost: most})
      assert.equal(status.counted.length, most)
      assert.deepEqual(status.singlePoints, common(lines))
      for (const kind of ['src', 'who', 'pub'] as const) {
        const size = hitting(lines, `${kind}:`)
        assert.equal(status.breaking[kind]?.length, size, kind)
        if (size !== undefined) assert.ok(most <= size)
      }
      const expected = attribution(graph, graph.claims.get(id)!)
      assert.deepEqual(new Map(status.attribution.map(({speaker, ...rest}) => [speaker as string, rest])), expected)
      const disputing = minimal(allLines(graph, graph.claims.get(id)!, 'disputes').map(({keys}) => keys))
      assert.deepEqual(text(status.disputing.map(({keys}) => keys)), text(disputing))
    }),
    runs
  )
})

test('1: the lines that count share nothing, and every other report that has a line shares something with one of them', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const graph = graphOf(sketch)
      fc.pre(graph.claims.get(id)!.inferredFrom.length === 0)
      const {counted, notCounted} = statusIn(graph)
      const keys = counted.flatMap(({keys}) => [...keys])
      assert.equal(new Set(keys).size, keys.length)
      const live = new Set(allLines(graph, graph.claims.get(id)!, 'supports').map(({report}) => report as string))
      const named = [...counted.map(({sources}) => sources.at(-1)! as string), ...notCounted.map(({source}) => source as string)]
      assert.deepEqual(named.sort(), [...live].sort())
      for (const {because, absorbedBy} of notCounted) assert.ok(counted.includes(absorbedBy) && absorbedBy.keys.has(because))
    }),
    runs
  )
})

const turned = ({sources, withdrawn, claims}: Sketch): Sketch => ({
  sources: sources.map((word) => word.replace(/>(.+)$/, (_, basis: string) => `>${basis.split('+').reverse().join('+')}`)).reverse(),
  withdrawn,
  claims: Object.fromEntries(
    Object.entries(claims)
      .reverse()
      .map(([name, {supports = '', inferredFrom = [], ...rest}]) => [
        name,
        {...rest, supports: supports.split(' ').reverse().join(' '), inferredFrom: inferredFrom.map((all) => [...all].reverse()).reverse()}
      ])
  )
})

test('2: the order of sources, statements, bases and claims does not matter', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const [one, other] = [sketch, turned(sketch)].map((each) => analyse(graphOf(each)))
      assert.deepEqual(new Map([...one!.status].sort()), new Map([...other!.status].sort()))
      assert.deepEqual(one!.falls, other!.falls)
      assert.deepEqual(one!.weakens, other!.weakens)
    }),
    runs
  )
})

test('3: without a source there are never more independent lines', () => {
  fc.assert(
    fc.property(sketches, fc.nat(), (sketch, at) => {
      const gone = sketch.sources[at % sketch.sources.length]!.slice(0, 1)
      const less = {...sketch, withdrawn: [...sketch.withdrawn, gone]}
      fc.pre(!sketch.claims.c!.withdraws?.startsWith(gone))
      assert.ok(statusIn(graphOf(less)).independent.lines <= statusIn(graphOf(sketch)).independent.lines)
    }),
    runs
  )
})

test('4: a report that only rests on one of the reports adds no independent line', () => {
  fc.assert(
    fc.property(sketches, fc.nat(), fc.boolean(), (sketch, at, isNamed) => {
      const {supports = '', ...rest} = sketch.claims.c!
      const reports = supports.split(' ').filter((word) => word !== '')
      fc.pre(reports.length > 0)
      const report = reports[at % reports.length]!
      const [, name, speakers] = /^(\w)(?::([^>]+))?/.exec(report)!
      // A source that says two things may say one of them on a basis that holds nothing up.
      fc.pre(!isNamed || reports.filter((word) => word.startsWith(name!)).length === 1)
      const copy = `copy@new/copyist>${name}`
      const more = {
        ...sketch,
        sources: [...sketch.sources, copy],
        claims: {...sketch.claims, c: {...rest, supports: `${supports} copy${isNamed && speakers ? `:${speakers}` : ''}`}}
      }
      assert.ok(statusIn(graphOf(more)).independent.lines <= statusIn(graphOf(sketch)).independent.lines)
    }),
    runs
  )
})

test('5: a report that shares nothing adds exactly one independent line', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const {supports = '', ...rest} = sketch.claims.c!
      const more = {
        ...sketch,
        sources: [...sketch.sources, 'fresh@new/newcomer>original'],
        claims: {...sketch.claims, c: {...rest, supports: `${supports} fresh:witness`}}
      }
      assert.equal(statusIn(graphOf(more)).independent.lines, statusIn(graphOf(sketch)).independent.lines + 1)
    }),
    runs
  )
})

test('6: what falls and what weakens equals computing without the key, for every key', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const graph = graphOf(sketch)
      const {falls, weakens} = analyse(graph)
      const expected = {falls: new Map<string, Id<'claim'>[]>(), weakens: new Map<string, Id<'claim'>[]>()}
      for (const claim of graph.claims.values()) {
        const lines = minimalLines(graph, claim)
        fc.pre(lines.length <= 14)
        const most = packing(lines)
        for (const key of new Set(lines.flatMap((line) => [...line]))) {
          const left = linesWithout(lines, key)
          const change = left.length === 0 ? expected.falls : packing(left) < most ? expected.weakens : undefined
          change?.set(key, [...(change.get(key) ?? []), claim.id].sort())
        }
      }
      assert.deepEqual(new Map([...falls].map(([key, ids]) => [key as string, [...ids]])), new Map([...expected.falls].sort()))
      assert.deepEqual(new Map([...weakens].map(([key, ids]) => [key as string, [...ids]])), new Map([...expected.weakens].sort()))
    }),
    runs
  )
})

test('6: falling by the index is falling when the source is withdrawn', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const {falls} = analyse(graphOf(sketch))
      for (const word of sketch.sources) {
        const name = word.slice(0, 1)
        fc.pre(!sketch.claims.c!.withdraws?.startsWith(name))
        const without = analyse(graphOf({...sketch, withdrawn: [...sketch.withdrawn, name]}))
        const fallen = [...without.status].filter(([, {lines}]) => lines.length === 0).map(([claim]) => claim)
        for (const claim of falls.get(`src:${name}`) ?? []) assert.ok(fallen.includes(claim))
      }
    }),
    runs
  )
})
