import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {analyse} from '../../src/analyse/analyse.ts'
import {asIfWithdrawn} from '../../src/graph/as-if-withdrawn.ts'
import {partOfGraph} from '../../src/graph/part-of-graph.ts'
import type {EntityId, Id} from '../../src/model/id.ts'
import type {LineKey} from '../../src/model/line.ts'
import {changesWithout, type StatusChange} from '../../src/view/status-change.ts'
import {graph} from '../shorthand.ts'
import {halcyon} from './halcyon.ts'

const inWords = ({before, after}: StatusChange): string =>
  `${before.support} ${before.independent.lines} of ${before.reports} → ${after.support} ${after.independent.lines} of ${after.reports}, ${after.contest.state}`
const site = halcyon()
const rows: readonly [id: string, ...changes: string[]][] = [
  ['source/wire-1', 'many-lines 2 of 5 → one-line 1 of 4, denied'],
  ['source/port-log', 'many-lines 2 of 5 → one-line 1 of 4, denied'],
  ['source/blog-1', 'many-lines 2 of 5 → many-lines 2 of 4, denied'],
  ['source/reply-1', 'many-lines 2 of 5 → many-lines 2 of 5, none'],
  ['person/ana-ruiz', 'many-lines 2 of 5 → one-line 1 of 5, denied'],
  ['organisation/halcyon-lines', 'many-lines 2 of 5 → many-lines 2 of 5, none'],
  ['organisation/daily-north']
]
for (const [id, ...changes] of rows)
  test(`Halcyon without ${id}`, () => {
    assert.deepEqual(changesWithout(site.graph, site.analysis, id as Id<'source'> | EntityId).map(inWords), changes)
  })

const sourceNames = ['a', 'b', 'c', 'd', 'e']
const word = fc.record({
  publisher: fc.constantFrom('p', 'q', 'r'),
  rests: fc.uniqueArray(fc.constantFrom(...sourceNames, 'original', 'unnamed'), {maxLength: 2})
})
const reports = fc.uniqueArray(fc.record({source: fc.constantFrom(...sourceNames), speaker: fc.constantFrom('', ':v', ':w', ':organisation/p')}), {
  minLength: 1,
  maxLength: 4,
  selector: ({source}) => source
})
const shorthand = (all: readonly {source: string; speaker: string}[]) => all.map(({source, speaker}) => source + speaker).join(' ')
const world = fc
  .record({sources: fc.tuple(word, word, word, word, word), one: reports, two: reports, against: reports})
  .map(({sources, one, two, against}) => {
    const text = sources.map(({publisher, rests}, at) => `${sourceNames[at]}@${publisher}${rests.length > 0 ? `>${rests.join('+')}` : ''}`)
    return graph(text.join(' '), {
      one: {supports: shorthand(one), disputes: shorthand(against), about: ['p'], contradicts: ['claim/case/two' as Id<'claim'>]},
      two: {supports: shorthand(two), contradicts: ['claim/case/one' as Id<'claim'>]},
      three: {supports: shorthand(against), inferredFrom: [['claim/case/two' as Id<'claim'>]]}
    })
  })
const things = [...sourceNames.map((name) => `source/${name}`), 'person/v', 'organisation/p', 'organisation/q'] as (Id<'source'> | EntityId)[]

test('what changes is what counting the whole graph again says, for every source and party of random graphs', () => {
  fc.assert(
    fc.property(world, fc.constantFrom(...things), (known, id) => {
      const before = analyse(known)
      const after = analyse(asIfWithdrawn(known, id))
      const found = new Map(changesWithout(known, before, id).map((change) => [change.claim, change.after]))
      for (const [claim, status] of after.status) {
        const {support, contest, independent, reports} = found.get(claim) ?? before.status.get(claim)!
        assert.deepEqual([support, contest, independent, reports], [status.support, status.contest, status.independent, status.reports])
      }
    }),
    {numRuns: 150}
  )
})

test('a claim falls with a source exactly when the index says so', () => {
  fc.assert(
    fc.property(world, fc.constantFrom(...sourceNames), (known, name) => {
      const analysis = analyse(known)
      const fallen = changesWithout(known, analysis, `source/${name}` as Id<'source'>)
        .filter(({before, after}) => before.independent.lines > 0 && after.independent.lines === 0)
        .map(({claim}) => claim)
      assert.deepEqual(fallen, analysis.falls.get(`src:${name}` as LineKey) ?? [])
    }),
    {numRuns: 150}
  )
})

test('the part of a graph that decides some claims gives them the status that the whole gives', () => {
  fc.assert(
    fc.property(world, fc.constantFrom('one', 'two', 'three'), (known, name) => {
      const id = `claim/case/${name}` as Id<'claim'>
      const [whole, part] = [analyse(known).status.get(id)!, analyse(partOfGraph(known, [id])).status.get(id)!]
      assert.deepEqual([part.support, part.contest, part.independent, part.flags], [whole.support, whole.contest, whole.independent, whole.flags])
    })
  )
})
