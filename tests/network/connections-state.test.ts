import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {
  type ConnectionsState,
  connectionsWith,
  firstConnections,
  hasWishes,
  readConnections,
  withoutWishes,
  writeConnections
} from '../../src/network/connections-state.ts'

const id = fc.constantFrom('person/ana-ruiz', 'organisation/mek', 'account/a-1', 'work/x')
const states: fc.Arbitrary<ConnectionsState> = fc
  .record(
    {
      from: id,
      to: id,
      waysOf: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
      year: fc.integer({min: 1, max: 9999}),
      mostSteps: fc.integer({min: 1, max: 6}),
      unsupported: fc.boolean(),
      relationsOnly: fc.boolean()
    },
    {requiredKeys: [], noNullPrototype: true}
  )
  .map((given) => ({...firstConnections, ...given}))

test('any state, as an address, is the same state', () =>
  fc.assert(
    fc.property(states, (state) => assert.deepEqual(readConnections(writeConnections(state)), {state, dropped: []})),
    {numRuns: 400, seed: 1}
  ))

test('any text is read without an error', () =>
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const {state} = readConnections(`?from=${text}&year=${text}&ways=${text}&${text}`)
      assert.ok(state.from === undefined || /^[a-z]+\/[a-z0-9-]+$/.test(state.from))
    }),
    {numRuns: 400, seed: 1}
  ))

const hostile: readonly (readonly [search: string, dropped: readonly string[]])[] = [
  ['', []],
  ['?from=&to=', []],
  ['?from=javascript:alert(1)', ['javascript:alert(1)']],
  ['?to=claim/a/b', ['claim/a/b']],
  ['?to=person/../../x', ['person/../../x']],
  ['?steps=7&year=0&ways=9&unsupported=yes', ['7', '0', 'yes', '9']],
  ['?steps=-1&year=1e3', ['-1', '1e3']],
  ['?<img>=1&from=%3Cimg%20src=x%3E', ['<img>', '<img src=x>']]
]
for (const [search, dropped] of hostile)
  test(`an address that means nothing is told of: ${search || 'none'}`, () =>
    assert.deepEqual(readConnections(search), {state: firstConnections, dropped}))

test('filters go, ends stay', () => {
  const state = connectionsWith(firstConnections, {from: 'person/a', year: 2019, mostSteps: 2})
  assert.ok(hasWishes(state))
  assert.deepEqual(connectionsWith(state, withoutWishes), {...firstConnections, from: 'person/a'})
  assert.ok(!hasWishes(firstConnections))
})
