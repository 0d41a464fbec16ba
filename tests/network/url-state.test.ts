import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type EdgeStyle, edgeStyles, type NodeKind, nodeKinds} from '../../src/network/encoding.ts'
import {initialState, type NetworkState, readState, showsEdge, showsKind, writeState} from '../../src/network/url-state.ts'

const slug = fc
  .stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4}){0,2}$/)
  .filter((text) => !/^(con|prn|aux|nul|com\d|lpt\d|index|self|none|itself|unknown|unnamed|unstated|original)$/.test(text))
const entity = fc.tuple(fc.constantFrom('person', 'organisation', 'topic'), slug).map((parts) => parts.join('/'))
const claim = fc.tuple(slug, slug).map((parts) => `claim/${parts.join('/')}`)
const part = <W extends string>(all: readonly W[]): fc.Arbitrary<ReadonlySet<W>> =>
  fc
    .subarray([...all])
    .filter((list) => list.length < all.length)
    .map((list) => new Set(list))
const optional = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, {nil: undefined}).map((value) => (value === undefined ? {} : {[key]: value}))

const states: fc.Arbitrary<NetworkState> = fc
  .tuple(
    fc.record({view: fc.constantFrom('graph' as const, 'list' as const), contestedOnly: fc.boolean(), fictional: fc.boolean()}),
    optional('focus', fc.oneof(entity, claim)),
    optional(
      'selected',
      fc.oneof(
        entity,
        claim,
        fc.tuple(entity, fc.constantFrom(...edgeStyles), claim).map((parts) => parts.join(' '))
      )
    ),
    optional('kinds', part<NodeKind>(nodeKinds)),
    optional('styles', part<EdgeStyle>(edgeStyles))
  )
  .map((parts) => Object.assign({}, ...parts) as NetworkState)

test('any state → address → the same state, nothing dropped', () => {
  fc.assert(fc.property(states, (state) => assert.deepEqual(readState(writeState(state)), {state, dropped: []})))
})
test('any text as an address gives a state, and never throws', () => {
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => assert.ok(readState(text).state.view)))
})
test('the first view has no query', () => assert.equal(writeState(initialState), ''))

const cases = [
  {given: '?focus=person/ana-ruiz', state: {focus: 'person/ana-ruiz'}, dropped: []},
  {given: '?focus=claim/halcyon/over-capacity&view=list', state: {focus: 'claim/halcyon/over-capacity', view: 'list'}, dropped: []},
  {given: '?focus=source/wire-1', state: {}, dropped: ['source/wire-1']},
  {given: '?focus=javascript:alert(1)', state: {}, dropped: ['javascript:alert(1)']},
  {given: '?focus=person/../../x', state: {}, dropped: ['person/../../x']},
  {given: '?view=cube&colour=red', state: {}, dropped: ['colour', 'cube']},
  {given: '?kind=person,dragon', state: {kinds: new Set(['person'])}, dropped: ['dragon']},
  {given: '?kind=', state: {kinds: new Set()}, dropped: []},
  {given: '?sel=person/a+says+person/b', state: {selected: 'person/a says person/b'}, dropped: []},
  {given: '?sel=person/a+shouts+person/b', state: {}, dropped: ['person/a shouts person/b']}
]
for (const {given, state, dropped} of cases) {
  test(`readState ${given}`, () => assert.deepEqual(readState(given), {state: {...initialState, ...state}, dropped}))
}

test('filters: kinds and styles not named are hidden, contested only hides the rest', () => {
  const {state} = readState('?kind=person&stance=disputes&contested=1')
  assert.deepEqual([showsKind(state, 'person'), showsKind(state, 'topic')], [true, false])
  assert.deepEqual(
    [
      showsEdge(state, {style: 'disputes', contested: true}),
      showsEdge(state, {style: 'disputes'}),
      showsEdge(state, {style: 'says', contested: true})
    ],
    [true, false, false]
  )
})
