import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {analyse} from '../../src/analyse/analyse.ts'
import {disjointEnds} from '../../src/analyse/disjoint-ends.ts'
import {evidenceOf} from '../../src/analyse/evidence.ts'
import {reportsOf} from '../../src/analyse/lines.ts'
import {toldBy} from '../../src/analyse/told.ts'
import {unavoidableOf} from '../../src/analyse/unavoidable.ts'
import type {Id} from '../../src/model/id.ts'
import {graph} from '../shorthand.ts'
import {graphOf, type Sketch, sketches} from './random-graph.ts'
import {allLines, common, packing} from './reference.ts'

// What is done where lines were left out is tried here where none were: there the reference can tell.
const runs = {numRuns: Number(process.env.PROPERTY_RUNS ?? 300), seed: Number(process.env.PROPERTY_SEED ?? 1)}
const id = 'claim/case/c' as Id<'claim'>

const given = (sketch: Sketch) => {
  const content = graphOf(sketch)
  const evidence = evidenceOf(content)
  const {engine} = evidence
  const one = evidence.cases.get(id)!
  const reports = reportsOf(engine, one.supports)
  const removed = evidence.retracted(one)
  const lines = allLines(content, content.claims.get(id)!, 'supports')
  fc.pre(lines.length <= 40 && reports.length > 0)
  return {engine, reports, removed, lines, unavoidable: unavoidableOf(engine, reports, evidence.unavoidable())}
}

test('no line ends with a source and avoids what its lines cannot avoid; where that is whole, it is all they share', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const {engine, reports, removed, lines, unavoidable} = given(sketch)
      for (const {source, keys} of unavoidable.each) {
        const own = lines.filter(({report}) => report === engine.sourcing.ids[source])
        if (own.length === 0) continue
        const shared = common(own.map(({keys}) => keys))
        const named = keys.map(engine.sourcing.table.key)
        assert.deepEqual(
          named.filter((key) => !shared.includes(key)),
          []
        )
        if (unavoidable.isWhole && removed.length === 0) assert.deepEqual([...named].sort(), shared)
      }
      assert.ok(reports.every(({rests}) => !rests) || !unavoidable.isWhole)
    }),
    runs
  )
})

test('lines that share nothing, searched from above, are as many as there can be', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const {engine, reports, removed, lines, unavoidable} = given(sketch)
      const most = packing(lines.map(({keys}) => keys))
      const ends = {engine, reports, told: toldBy(engine.sourcing, reports), removed, needs: unavoidable.each}
      const {found, atMost} = disjointEnds(ends, unavoidable.each.length, 0)
      assert.equal(found.length, most)
      assert.equal(atMost, most)
      const keys = found.flatMap(({keys}) => keys)
      assert.equal(new Set(keys).size, keys.length)
      assert.deepEqual(disjointEnds(ends, unavoidable.each.length, most), {found: [], atMost: most})
    }),
    runs
  )
})

/** Two reports, each on a lattice so wide that its label is cut: `forks` times two sources that both rest on both before them. */
const lattice = (name: string, forks: number): string[] => [
  `${name}0a@${name}p>original`,
  `${name}0b@${name}q>original`,
  ...Array.from({length: forks}, (_, at) => at + 1).flatMap((at) =>
    ['a', 'b'].map((side) => `${name}${at}${side}@${name}${at}${side}>${name}${at - 1}a+${name}${at - 1}b`)
  )
]

const status = (sources: readonly string[], supports: string) => {
  const content = graph(sources.join(' '), {c: {supports}})
  const evidence = evidenceOf(content)
  assert.ok(evidence.supporting(evidence.cases.get(id)!).isCut)
  return analyse(content).status.get(id)!
}

test('two reports on two lattices with too many lines to keep are two lines, for certain', () => {
  const {independent, singlePoints} = status([...lattice('x', 8), ...lattice('y', 8)], 'x8a:v y8a:w')
  assert.deepEqual(independent, {lines: 2, exact: true, atMost: 2})
  assert.deepEqual(singlePoints, [])
})

test('two reports on one lattice are one line when both need the source at its foot, and the foot is on every line', () => {
  const foot = ['foot@f>x8a', 'one@o>foot', 'two@t>foot']
  const {independent, singlePoints} = status([...lattice('x', 8), ...foot], 'one:v two:w')
  assert.deepEqual(independent, {lines: 1, exact: true, atMost: 1})
  assert.deepEqual(singlePoints, ['pub:f', 'pub:x8a', 'src:foot', 'src:x8a'])
})
