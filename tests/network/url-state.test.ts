import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {edgeStyles, nodeKinds} from '../../src/network/encoding.ts'
import {initialState, levelOf, type NetworkState, statusWords, views} from '../../src/network/network-state.ts'
import {followFormer, readState, writeState} from '../../src/network/url-state.ts'

const slug = fc
  .stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4}){0,2}$/)
  .filter((text) => !/^(con|prn|aux|nul|com\d|lpt\d|index|self|none|itself|unknown|unnamed|unstated|original)$/.test(text))
const entity = fc.tuple(fc.constantFrom('person', 'organisation', 'topic'), slug).map((parts) => parts.join('/'))
const claim = fc.tuple(slug, slug).map((parts) => `claim/${parts.join('/')}`)
const source = slug.map((text) => `source/${text}`)
const node = fc.oneof(entity, claim, source)
const edge = fc.tuple(entity, fc.constantFrom(...edgeStyles), claim).map((parts) => parts.join(' '))
const name = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20}).filter((text) => !/[\u0000-\u001f\u007f]/.test(text))
const party = fc.oneof(
  entity,
  name.map((text) => `name:${text}`)
)
const speaker = fc.oneof(
  party,
  fc.constantFrom('unnamed', 'unstated'),
  name.map((text) => `unnamed:${text}`)
)
const date = fc.constantFrom('2019', '2019-06', '2024-02-29', '0999')
const some = <W extends string>(all: readonly W[], least: number): fc.Arbitrary<ReadonlySet<W>> =>
  fc
    .subarray([...all], {minLength: least})
    .filter((list) => list.length < all.length || least > 0)
    .map((list) => new Set(list))
const listOf = (one: fc.Arbitrary<string>, maxLength = 5) => fc.uniqueArray(one, {maxLength})
const setOf = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, {minLength: 1, maxLength: 4}).map((all) => new Set(all))

const expansion = fc
  .tuple(entity, fc.option(some(edgeStyles.slice(0, 6), 1), {nil: undefined}), fc.option(fc.integer({min: 1, max: 340}), {nil: undefined}))
  .map(([id, styles, most]) => ({
    id,
    ...(styles && {styles: edgeStyles.filter((style) => styles.has(style))}),
    ...(most !== undefined && {most})
  }))

const always = {
  view: fc.constantFrom(...views),
  focus: listOf(fc.oneof(entity, claim)),
  depth: fc.constantFrom(1, 2, 3),
  lines: fc.nat(99),
  undated: fc.boolean(),
  fade: fc.boolean(),
  fictional: fc.boolean(),
  fallen: fc.boolean(),
  hidden: listOf(node),
  only: listOf(node),
  pinned: listOf(node),
  added: listOf(entity),
  expanded: fc.uniqueArray(expansion, {maxLength: 4, selector: ({id}) => id}),
  selected: fc.oneof(
    listOf(node),
    edge.map((key) => [key])
  ),
  step: fc.integer({min: 1, max: 999})
}
const sometimes = {
  group: entity.map((id) => id.replace('/', '-')),
  kinds: some(nodeKinds, 0),
  styles: some(edgeStyles, 0),
  relations: setOf(slug),
  statuses: some(statusWords, 1),
  publishers: setOf(party),
  speakers: setOf(speaker),
  from: date,
  to: date,
  path: fc.tuple(entity, entity).filter(([from, to]) => from !== to),
  tour: slug,
  camera: fc
    .tuple(fc.integer({min: -9999, max: 9999}), fc.integer({min: -9999, max: 9999}), fc.integer({min: 50, max: 9999}))
    .map(([x, y, z]) => ({x, y, z: z / 1000}))
}
const states = fc.record(
  {...always, ...sometimes},
  {requiredKeys: Object.keys(always) as never[], noNullPrototype: true}
) as unknown as fc.Arbitrary<NetworkState>

test('any state → address → the same state, nothing dropped', () => {
  fc.assert(
    fc.property(states, (state) => assert.deepEqual(readState(writeState(state)), {state, dropped: []})),
    {numRuns: 400}
  )
})
test('any text as an address gives a state that writes an address that reads the same', () => {
  const keys = fc.constantFrom('focus', 'sel', 'path', 'hide', 'pub', 'from', 'x', 'y', 'z', 'depth', 'constructor', '__proto__')
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc.tuple(keys, fc.string({unit: 'binary', maxLength: 20})).map((pair) => pair.join('='))
  )
  fc.assert(
    fc.property(fc.array(text, {maxLength: 4}), (parts) => {
      const {state} = readState(parts.join('&'))
      assert.deepEqual(readState(writeState(state)), {state, dropped: []})
    })
  )
})
test('the first view has no query', () => assert.equal(writeState(initialState), ''))

const cases: {given: string; state: Partial<NetworkState>; dropped: string[]}[] = [
  {given: '?focus=person/ana-ruiz,organisation/halcyon', state: {focus: ['person/ana-ruiz', 'organisation/halcyon']}, dropped: []},
  {given: '?focus=claim/halcyon/over-capacity&view=list', state: {focus: ['claim/halcyon/over-capacity'], view: 'list'}, dropped: []},
  {given: '?focus=person/ana,person/ana', state: {focus: ['person/ana']}, dropped: []},
  {given: '?focus=source/wire-1', state: {}, dropped: ['source/wire-1']},
  {given: '?focus=javascript:alert(1)', state: {}, dropped: ['javascript:alert(1)']},
  {given: '?focus=person/../../x', state: {}, dropped: ['person/../../x']},
  {given: '?view=cube&colour=red', state: {}, dropped: ['colour', 'cube']},
  {given: '?kind=person,dragon', state: {kinds: new Set(['person'])}, dropped: ['dragon']},
  {given: '?kind=dragon', state: {}, dropped: ['dragon']},
  {given: '?kind=', state: {kinds: new Set()}, dropped: []},
  {given: '?rel=&status=&pub=', state: {}, dropped: []},
  {given: '?status=denied,guilty', state: {statuses: new Set(['denied'])}, dropped: ['guilty']},
  {given: '?lines=-4&depth=9&step=x', state: {}, dropped: ['9', '-4', 'x']},
  {given: '?from=2019-02-30&to=2020', state: {to: '2020'}, dropped: ['2019-02-30']},
  {given: '?undated=0&fallen=yes', state: {undated: false}, dropped: ['yes']},
  {given: '?sel=person/a+says+person/b', state: {selected: ['person/a says person/b']}, dropped: []},
  {given: '?sel=person/a,topic/b', state: {selected: ['person/a', 'topic/b']}, dropped: []},
  {given: '?sel=person/a+shouts+person/b', state: {}, dropped: ['person/a shouts person/b']},
  {given: '?path=person/a~person/a', state: {}, dropped: ['person/a~person/a']},
  {given: '?path=person/a~topic/b', state: {path: ['person/a', 'topic/b']}, dropped: []},
  {given: '?group=../../etc', state: {}, dropped: ['../../etc']},
  {
    given: '?expand=person/a:says.sings,person/b::36,person/c:::',
    state: {expanded: [{id: 'person/b', most: 36}]},
    dropped: ['person/a:says.sings', 'person/c:::']
  },
  {given: '?x=1&y=2', state: {}, dropped: ['x, y, z']},
  {given: '?x=-10&y=2&z=1.25', state: {camera: {x: -10, y: 2, z: 1.25}}, dropped: []},
  {given: '?pub=name%3ASmith%252C+Sons', state: {publishers: new Set(['name:Smith, Sons'])}, dropped: []},
  {given: '?__proto__=1&constructor=2', state: {}, dropped: ['__proto__', 'constructor']}
]
for (const {given, state, dropped} of cases) {
  test(`readState ${given}`, () => assert.deepEqual(readState(given), {state: {...initialState, ...state}, dropped}))
}

test('more in the middle than can be drawn are told of', () => {
  const ids = Array.from({length: 10}, (_, at) => `person/p${at}`)
  const {state, dropped} = readState(`?focus=${ids.join(',')}`)
  assert.deepEqual([state.focus.length, dropped], [8, ['person/p8', 'person/p9']])
})

test('old ids lead to what they are called now, in every key', () => {
  const {state} = readState(
    '?focus=person/a,person/b&sel=person/a+says+topic/t&hide=person/a&pin=person/a&by=person/a&pub=person/a&path=person/a~topic/t'
  )
  const now = followFormer(state, new Map([['person/a', 'person/b']]))
  assert.equal(writeState(now), '?focus=person/b&pub=person/b&by=person/b&hide=person/b&pin=person/b&sel=person/b+says+topic/t&path=person/b~topic/t')
})

const levels = [
  {given: '', level: 'overview'},
  {given: '?group=person-a', level: 'group'},
  {given: '?group=person-a&focus=person/b', level: 'focus'},
  {given: '?focus=person/b&path=person/a~person/b', level: 'path'}
]
for (const {given, level} of levels) test(`level of “${given}”`, () => assert.equal(levelOf(readState(given).state), level))
