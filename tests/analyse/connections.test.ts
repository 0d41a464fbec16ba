import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {connect, connectionsOf, otherWays} from '../../src/analyse/connections.ts'
import {dateBounds, type Edtf} from '../../src/model/date.ts'
import {type EntityId, idOf} from '../../src/model/id.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'

const party = (name: string): EntityId => (name.includes('/') ? (name as EntityId) : idOf('organisation', name))
const relation = (a: string, b: string, more: ClaimSpec = {}): ClaimSpec => ({
  relation: `${party(a)} member-of ${party(b)}`,
  supports: 'a:witness',
  ...more
})
const sources = 'a@p/x>original b@q/y>original c@r/z>unnamed d e@s/v>original gone>gone'

function pathsIn(claims: Record<string, ClaimSpec>, from: string, to: string, options: Parameters<typeof connect>[3] & {during?: string} = {}) {
  const given = graph(sources, claims)
  const connections = connectionsOf(given, analyse(given), options.during === undefined ? undefined : dateBounds(options.during as Edtf))
  return connect(connections, party(from), party(to), options)
}
const inWords = (paths: ReturnType<typeof pathsIn>): string[] =>
  paths.map(({weakest, hops}) => `${weakest}: ${hops.map(({claims}) => claims.map((id) => id.slice('claim/case/'.length)).join('+')).join(' ')}`)

const grades: readonly {name: string; spec: ClaimSpec; expected: readonly string[]}[] = [
  {name: 'several lines', spec: {supports: 'a:v b:w'}, expected: ['3: c']},
  {name: 'several lines, contested', spec: {supports: 'a:v b:w', disputes: 'e:u'}, expected: ['2: c']},
  {name: 'one line', spec: {supports: 'a:v'}, expected: ['2: c']},
  {name: 'one line, denied', spec: {supports: 'a:v', disputes: 'e:organisation/m'}, expected: ['1: c']},
  {name: 'an unnamed origin', spec: {supports: 'c'}, expected: ['1: c']},
  {name: 'an origin that is not stated', spec: {supports: 'd'}, expected: ['1: c']},
  {name: 'several unnamed origins', spec: {supports: 'a:unnamed:one b:unnamed:other'}, expected: ['1: c']},
  {name: 'nobody', spec: {supports: ''}, expected: []},
  {name: 'a circle', spec: {supports: 'gone'}, expected: []},
  {name: 'a claim that was withdrawn', spec: {supports: 'a:v b:w', withdrawn: {on: '2031' as Edtf, reason: new Map([['en', 'wrong']])}}, expected: []}
]
for (const {name, spec, expected} of grades)
  test(`connections: the grade of a step by ${name}`, () => assert.deepEqual(inWords(pathsIn({c: relation('m', 'n', spec)}, 'm', 'n')), expected))

test('connections: a step without live support is shown when it is asked for', () =>
  assert.deepEqual(inWords(pathsIn({c: relation('m', 'n', {supports: 'gone'})}, 'm', 'n', {leastGrade: 0})), ['0: c']))

test('connections: the best claim gives a step its grade and comes first', () => {
  const claims = {
    a: relation('m', 'n', {supports: 'c'}),
    b: relation('n', 'm', {supports: 'a:v b:w', disputes: 'e:u'}),
    c: relation('m', 'n', {supports: 'a:v'}),
    d: relation('m', 'n', {supports: 'gone'})
  }
  const [path] = pathsIn(claims, 'm', 'n')
  assert.deepEqual(inWords([path!]), ['2: c+b+a'])
  assert.deepEqual([path!.hops[0]!.grade, path!.hops[0]!.isContested], [2, false])
})

test('connections: of a step whose best claim is strong the weaker ones are shown too, in the order of their ids', () => {
  const claims = {
    e: relation('m', 'n', {supports: 'a:v b:w'}),
    d: relation('m', 'n', {supports: 'c'}),
    b: relation('m', 'n', {supports: 'c'}),
    a: relation('m', 'n', {supports: 'gone'}),
    c: relation('n', 'm', {supports: 'c'})
  }
  assert.deepEqual(inWords(pathsIn(claims, 'm', 'n', {leastGrade: 3})), ['3: e+b+c+d'])
})

test('connections: whoever speaks about another is joined to them, and not to who else is spoken about', () => {
  const claims: Record<string, ClaimSpec> = {c: {about: ['m', 'n'], supports: 'a:organisation/speaker'}}
  assert.deepEqual(inWords(pathsIn(claims, 'speaker', 'n')), ['2: c'])
  assert.deepEqual(inWords(pathsIn(claims, 'm', 'n')), ['2: c c'])
  assert.deepEqual(pathsIn({c: {about: ['m', 'n'], supports: 'd'}}, 'm', 'n'), [])
})

const times: readonly {name: string; first: ClaimSpec; second: ClaimSpec; apart: boolean}[] = [
  {name: 'one over before the other begins', first: {until: '2017-04'}, second: {since: '2017-05'}, apart: true},
  {name: 'the other way round', first: {since: '2020'}, second: {since: '2001', until: '2019'}, apart: true},
  {name: 'the same month', first: {until: '2017-05'}, second: {since: '2017-05'}, apart: false},
  {name: 'no time', first: {until: '2017'}, second: {}, apart: false},
  {name: 'a year of which only a part may be meant', first: {until: '2017'}, second: {since: '2017-12'}, apart: false},
  {name: 'no relation in time, but an event', first: {until: '2016'}, second: {when: '2017' as Edtf}, apart: true},
  {name: 'about a year', first: {until: '2017~'}, second: {since: '2018'}, apart: true},
  {name: 'an open end', first: {since: '2015', until: '2016/..'}, second: {since: '2020'}, apart: false}
]
for (const {name, first, second, apart} of times)
  test(`connections: not at the same time: ${name}`, () => {
    const [path] = pathsIn({a: relation('m', 'x', first), b: relation('x', 'n', second)}, 'm', 'n')
    assert.deepEqual(
      path!.hops.map(({isApartInTime}) => isApartInTime),
      [false, apart]
    )
  })

test('connections: steps are apart only when no two of their claims can have held together', () => {
  const [path] = pathsIn(
    {a: relation('m', 'x', {until: '2010'}), b: relation('x', 'n', {since: '2012'}), c: relation('x', 'n', {since: '2009'})},
    'm',
    'n'
  )
  assert.equal(path!.hops[1]!.isApartInTime, false)
})

test('connections: the same where the step before has several', () => {
  const [path] = pathsIn(
    {a: relation('m', 'x', {until: '2010'}), b: relation('m', 'x', {until: '2014'}), c: relation('x', 'n', {since: '2012'})},
    'm',
    'n'
  )
  assert.equal(path!.hops[1]!.isApartInTime, false)
})

test('connections: with a time only claims that may have held then are used', () => {
  const claims = {a: relation('m', 'n', {until: '2010'}), b: relation('m', 'x', {since: '2015'}), c: relation('x', 'n')}
  assert.deepEqual(inWords(pathsIn(claims, 'm', 'n')), ['2: a'])
  assert.deepEqual(inWords(pathsIn(claims, 'm', 'n', {during: '2016'})), ['2: b c'])
  assert.deepEqual(inWords(pathsIn(claims, 'm', 'n', {during: '2012'})), [])
})

test('connections: other ways of the same strength, the shortest first, no more than three', () => {
  const given = graph(sources, {
    a: relation('m', 'n'),
    b: relation('m', 'x'),
    c: relation('x', 'n'),
    d: relation('m', 'y', {disputes: 'e:u'}),
    e: relation('y', 'n'),
    f: relation('m', 'z'),
    g: relation('z', 'n')
  })
  const connections = connectionsOf(given, analyse(given))
  const [best] = connect(connections, party('n'), party('m'))
  assert.deepEqual(inWords(otherWays(connections, best!)), ['2: a', '2: c b', '2: g f'])
})

test('connections: another way is as strong as its weakest step', () => {
  const several = {supports: 'a:v b:w'}
  const given = graph(sources, {
    a: relation('m', 'n'),
    b: relation('m', 'x', several),
    c: relation('x', 'n'),
    d: relation('m', 'y'),
    e: relation('y', 'n', several)
  })
  const connections = connectionsOf(given, analyse(given))
  assert.deepEqual(inWords(otherWays(connections, connect(connections, party('m'), party('n'))[0]!)), ['2: a', '2: b c', '2: d e'])
})

test('connections: of ways that are alike the one through the smaller id, in whatever order entities are given', () => {
  const given = graph(sources, {a: relation('m', 'x'), b: relation('x', 'n'), c: relation('m', 'y'), d: relation('y', 'n')})
  const turned = {...given, entities: new Map([...given.entities].reverse())}
  for (const one of [given, turned]) assert.deepEqual(inWords(connect(connectionsOf(one, analyse(one)), party('m'), party('n'))), ['2: a b'])
})

test('connections: ids of no entity are a mistake of the caller', () => {
  const given = graph(sources, {a: relation('m', 'n')})
  const connections = connectionsOf(given, analyse(given))
  for (const [from, to] of [['m', 'nobody'] as const, ['nobody', 'n'] as const])
    assert.throws(
      () => connect(connections, party(from), party(to)),
      /Unexpected ids `organisation\/\w+` and `organisation\/\w+`, expected those of entities/
    )
})

test('connections: somebody who is joined to nobody has no path', () => {
  const given = graph(sources, {a: relation('m', 'n'), b: {about: ['alone'], supports: 'd'}})
  assert.deepEqual(connect(connectionsOf(given, analyse(given)), party('m'), party('alone')), [])
})
