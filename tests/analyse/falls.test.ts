import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {byKey} from '../../src/analyse/falls.ts'
import type {Id} from '../../src/model/id.ts'
import type {LineKey} from '../../src/model/line.ts'
import {graph} from '../shorthand.ts'

const rows: readonly {name: string; given: readonly string[]; expected: readonly string[]}[] = [
  {name: 'nothing', given: [], expected: []},
  {name: 'a claim without keys is under none', given: ['a:'], expected: []},
  {name: 'each key with its claims', given: ['a: x y', 'b: y'], expected: ['x: a', 'y: a b']},
  {name: 'keys in order, whichever was met first', given: ['a: z x y w'], expected: ['w: a', 'x: a', 'y: a', 'z: a']},
  {name: 'claims in order, whichever came first', given: ['d: x', 'b: x', 'c: x', 'a: x'], expected: ['x: a b c d']}
]
for (const {name, given, expected} of rows)
  test(`claims by key: ${name}`, () => {
    const pairs = given.map((text) => [text.split(':')[0] as Id<'claim'>, text.split(' ').slice(1) as LineKey[]] as const)
    assert.deepEqual(
      [...byKey(pairs)].map(([key, claims]) => `${key}: ${claims.join(' ')}`),
      expected
    )
  })

test('a claim falls with what is on its every line, and weakens with what is on one of several', () => {
  const {falls, weakens} = analyse(graph('a@p/u>original b@p/v>original c@q/w>original', {one: {supports: 'a b'}, two: {supports: 'a c'}}))
  const inWords = (claims: typeof falls) => [...claims].map(([key, ids]) => `${key}: ${ids.map((id) => id.split('/').at(-1)).join(' ')}`)
  assert.deepEqual(inWords(falls), ['pub:p: one'])
  assert.deepEqual(inWords(weakens), ['pub:p: two', 'pub:q: two', 'src:a: two', 'src:c: two', 'who:u: two', 'who:w: two'])
})
