import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Edtf} from '../../src/model/date.ts'
import {graph, source} from '../shorthand.ts'

const rows: readonly [string, string, Record<string, string>, readonly (readonly [string, string, boolean])[]][] = [
  ['no circle', 'a>b b', {c: 'a'}, []],
  ['a source that rests on itself', 'a>a', {c: 'a'}, [['a', 'c', false]]],
  ['two that rest on each other', 'a>b b>a', {c: 'a', d: 'x'}, [['a b', 'c', false]]],
  ['the same with an origin', 'a>b b>a+r r', {c: 'b'}, [['a b', 'c', true]]],
  ['a claim on a source that rests on the circle', 'a>b b>a z>a', {c: 'z'}, [['a b', 'c', false]]],
  ['a circle that one statement makes', 'a>b b', {c: 'a b>a', d: 'b'}, [['a b', 'c d', true]]]
]
for (const [name, sources, claims, expected] of rows)
  test(`cycles: ${name}`, () => {
    const specs = Object.fromEntries(Object.entries(claims).map(([name, supports]) => [name, {supports}]))
    const plain = (ids: readonly string[]) => ids.map((id) => id.split('/').at(-1)).join(' ')
    assert.deepEqual(
      analyse(graph(sources, specs)).cycles.map(({sources, claims, grounded}) => [plain(sources), plain(claims), grounded]),
      expected
    )
  })

test('date paradoxes: only what is certainly older than its basis', () => {
  const dated = (word: string, date: string) => ({...source(word), date: date as Edtf})
  const sources = [dated('a>b', '2019-05'), dated('b', '2019-06-01'), dated('c>d', '2019-06'), dated('d', '2019-06-14'), source('e>b')]
  assert.deepEqual(analyse(graph(sources, {})).dateParadoxes, [{source: 'source/a', basis: 'source/b'}])
})
