import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Edtf} from '../../src/model/date.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import {idOf} from '../../src/model/id.ts'
import {startOf} from '../../src/model/point.ts'
import {type ClaimSpec, graph, source} from '../shorthand.ts'

/** `a b: c d`: the sources of a circle and the claims it touches; with `, grounded` where it also rests on something else. */
const cyclesIn = (given: KnowledgeGraph): string[] => {
  const plain = (ids: readonly string[]) => ids.map((id) => id.split('/').at(-1)).join(' ')
  return analyse(given).cycles.map(({sources, claims, grounded}) => `${plain(sources)}: ${plain(claims)}${grounded ? ', grounded' : ''}`)
}

const rows: readonly {name: string; sources: string; claims: Record<string, string | ClaimSpec>; expected: readonly string[]}[] = [
  {name: 'no circle', sources: 'a>b b', claims: {c: 'a'}, expected: []},
  {name: 'a source that rests on itself', sources: 'a>a', claims: {c: 'a'}, expected: ['a: c']},
  {name: 'two that rest on each other', sources: 'a>b b>a', claims: {c: 'a', d: 'x'}, expected: ['a b: c']},
  {name: 'three in a ring, in order of their ids', sources: 'a>c c>b b>a', claims: {c: 'a'}, expected: ['a b c: c']},
  {name: 'three, of which two rest on the same', sources: 'a>b+c b>a c>a', claims: {c: 'a'}, expected: ['a b c: c']},
  {name: 'with an origin of one of them', sources: 'a>b b>a+r r', claims: {c: 'b'}, expected: ['a b: c, grounded']},
  {name: 'one of them is an origin itself', sources: 'a>b b>a+original', claims: {c: 'b'}, expected: ['a b: c, grounded']},
  {name: 'one of them heard it from somebody unnamed', sources: 'a>b b>a+unnamed', claims: {c: 'b'}, expected: ['a b: c, grounded']},
  {name: 'a claim on a source that rests on the circle', sources: 'a>b b>a z>a', claims: {c: 'z'}, expected: ['a b: c']},
  {name: 'a claim that rests on other sources too', sources: 'a>b b>a', claims: {c: 'x a'}, expected: ['a b: c']},
  {name: 'all claims on the same source', sources: 'a>b b>a', claims: {c: 'a', d: 'a', e: 'a'}, expected: ['a b: c d e']},
  {name: 'a circle that one statement makes', sources: 'a>b b', claims: {c: 'a b>a', d: 'b'}, expected: ['a b: c d, grounded']},
  {name: 'a circle that one objection makes', sources: 'a>b b', claims: {c: {disputes: 'a b>a'}}, expected: ['a b: c, grounded']},
  {
    name: 'what one says for a claim and one against it makes no circle',
    sources: 'a b',
    claims: {c: {supports: 'a>b', disputes: 'b>a'}},
    expected: []
  },
  {name: 'nor what only mentions it', sources: 'a b', claims: {c: {mentions: 'a>b b>a'}}, expected: []},
  {
    name: 'nor what two say on different claims',
    sources: 'a b',
    claims: {c: 'a>b', d: 'b>a'},
    expected: []
  },
  {
    name: 'the same circle of the sources and of a statement is one',
    sources: 'a>b b>a',
    claims: {c: 'a>b b'},
    expected: ['a b: c']
  },
  {
    name: 'several, in order of their first sources',
    sources: 'a>d d>a+y y>z z>y m>m b>n n>b',
    claims: {c: 'y', d: 'm'},
    expected: ['a d: , grounded', 'b n: ', 'm: d', 'y z: c']
  },
  {
    name: 'more than ten, each in order of its sources',
    sources: '0 1 2 3 4 5 6 7 8>z 9>x x>9 z>8',
    claims: {},
    expected: ['8 z: ', '9 x: ']
  }
]
for (const {name, sources, claims, expected} of rows)
  test(`cycles: ${name}`, () => {
    const specs = Object.entries(claims).map(([name, spec]) => [name, typeof spec === 'string' ? {supports: spec} : spec] as const)
    assert.deepEqual(cyclesIn(graph(sources, Object.fromEntries(specs))), expected)
  })

test('cycles: a claim is not touched because somebody wrote its source and cites one of the circle elsewhere', () => {
  const given = graph('a>b b>a z/writer>original', {c: {supports: 'z'}})
  const cites = {kind: 'cites', from: idOf('person', 'writer'), to: idOf('source', 'a'), point: startOf('content/people/writer.md')} as const
  assert.deepEqual(cyclesIn({...given, edges: [...given.edges, cites]}), ['a b: '])
})

test('date paradoxes: only what is certainly older than its basis', () => {
  const dated = (word: string, date: string) => ({...source(word), date: date as Edtf})
  const sources = [dated('a>b', '2019-05'), dated('b', '2019-06-01'), dated('c>d', '2019-06'), dated('d', '2019-06-14'), source('e>b')]
  assert.deepEqual(analyse(graph(sources, {})).dateParadoxes, [{source: 'source/a', basis: 'source/b'}])
})
