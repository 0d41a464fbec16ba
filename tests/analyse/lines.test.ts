import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Found} from '../../src/analyse/found.ts'
import {keySet} from '../../src/analyse/key-set.ts'
import {minimalLines} from '../../src/analyse/lines.ts'
import type {Id} from '../../src/model/id.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'
import {withdrawing} from './withdrawing.ts'

const numbers = (count: number): number[] => Array.from({length: count}, (_, number) => number)
const statusOf = (sources: string, c: ClaimSpec) => analyse(withdrawing(graph(sources, {c}), 'gone')).status.get('claim/case/c' as Id<'claim'>)!
/** `w r a, v b`: a line that w begins, by way of r to a; then one of v. */
const linesOf = (sources: string, c: ClaimSpec): string =>
  statusOf(sources, c)
    .lines.map(({speaker, sources}) => [speaker, ...sources].map((id) => id.split('/').at(-1)).join(' '))
    .join(', ')

const rows: readonly {name: string; sources: string; c: ClaimSpec; expected: string}[] = [
  {name: 'none', sources: 'a', c: {}, expected: ''},
  {name: 'one for each speaker', sources: 'a@p', c: {supports: 'a:w+v'}, expected: 'v a, w a'},
  {name: 'one for each statement of a source, in its own right', sources: 'a@p r@q/x s@t/y', c: {supports: 'a:w>r a:v>s'}, expected: 'w r a, v s a'},
  {name: 'the shortest first', sources: 'a@p/x>r b@q/y r@s/z', c: {supports: 'a b'}, expected: 'y b, z r a'},
  {name: 'then by the report', sources: 'a@p/x b@q/y', c: {supports: 'b a'}, expected: 'x a, y b'},
  {name: 'then by what it rests on', sources: 'a@p>s+r r@q/x s@q/y', c: {supports: 'a'}, expected: 'x r a, y s a'},
  {name: 'then by the speaker', sources: 'a@p', c: {supports: 'a:z+w+y'}, expected: 'w a, y a, z a'},
  {name: 'who writes is no further key', sources: 'a@p/x+y b@q/z+w', c: {supports: 'b:u a:x'}, expected: 'x a, u b'},
  {name: 'of several statements too', sources: 'a@p', c: {supports: 'a:w+y a:x'}, expected: 'w a, x a, y a'},
  {name: 'who writes needs nobody else', sources: 'a@p/x', c: {supports: 'a:x+w'}, expected: 'x a'},
  {name: 'not one that holds another', sources: 'a@p/x b@q>a', c: {supports: 'a b'}, expected: 'x a'},
  {name: 'nor one that holds a longer way to the same report', sources: 'a@p>b+c b@q/x c@q>b', c: {supports: 'a'}, expected: 'x b a'},
  {name: 'not through a source that was withdrawn', sources: 'a@p>gone+r gone@q/x r@s/y', c: {supports: 'a'}, expected: 'y r a'},
  {name: 'not of who took it back', sources: 'a@p', c: {supports: 'a:w+v', withdraws: 'b:w'}, expected: 'v a'},
  {name: 'nor what they wrote', sources: 'a@p/w>original', c: {supports: 'a:v', withdraws: 'b:w'}, expected: ''},
  {name: 'of the author who took it back, where nobody is named', sources: 'a@p c/x+y', c: {supports: 'a:x+y+z', withdraws: 'c'}, expected: 'z a'},
  {name: 'of the publisher where there is no author', sources: 'a@p d@q c@p', c: {supports: 'a:v d:w', withdraws: 'c'}, expected: 'w d'},
  {name: 'not the author where somebody is named', sources: 'a@p c/x', c: {supports: 'a:x+y', withdraws: 'c:y'}, expected: 'x a'},
  {name: 'taken back in a source that was withdrawn itself', sources: 'a@p gone/x', c: {supports: 'a:w', withdraws: 'gone:w'}, expected: 'w a'},
  {name: 'taken back for another claim', sources: 'a@p', c: {supports: 'a:w', mentions: 'b:w'}, expected: 'w a'}
]
for (const {name, sources, c, expected} of rows) test(`lines: ${name}`, () => assert.equal(linesOf(sources, c), expected))

/** `s0` to `s599`, each resting on the one before: more keys than a chain keeps. */
const chainFrom = (first: string): string =>
  numbers(600)
    .map((n) => (n === 0 ? first : `s${n}@p${n}>s${n - 1}`))
    .join(' ')

const long: readonly {name: string; first: string; supports: string; expected: readonly string[]}[] = [
  {name: 'one of the same speaker near its head holds it', first: 's0@p0>original', supports: 's599:w s5:w', expected: ['w s5']},
  {name: 'one of another speaker does not', first: 's0@p0>original', supports: 's599:w s5:v', expected: ['v s5', 'w s599']},
  {name: 'one of several speakers', first: 's0@p0>original', supports: 's599:w+v s5:v', expected: ['v s5', 'w s599']},
  {name: 'nobody named, an author', first: 's0@p0/x>original', supports: 's599 s5', expected: ['x s5']},
  {name: 'nobody named, no author', first: 's0@p0>original', supports: 's599 s5', expected: ['unstated s5']},
  {name: 'somebody named further down', first: 's0@p0>original', supports: 's599:w s5', expected: ['unstated s5', 'w s599']},
  {name: 'somebody named nearer the head', first: 's0@p0>original', supports: 's599 s5:w', expected: ['w s5']},
  {name: 'the report near the head rests on something else', first: 's0@p0>original', supports: 's599:w s5:w>r', expected: ['w s5']},
  {name: 'no report near the head, nobody named', first: 's0@p0/x>original', supports: 's599', expected: ['x s599']},
  {name: 'no report near the head', first: 's0@p0>original', supports: 's599:w', expected: ['w s599']}
]
for (const {name, first, supports, expected} of long)
  test(`lines of a long chain: ${name}`, () => {
    const {lines} = statusOf(`${chainFrom(first)} r@r>original`, {supports})
    assert.deepEqual(
      lines.map(({speaker, sources}) => `${speaker.split('/').at(-1)} ${sources.at(-1)!.split('/')[1]}`),
      expected
    )
  })

const found = (keys: readonly number[]): Found => ({keys: keySet(keys), speakers: [keys[0]!], last: keys[0]!, chains: []})
/** So many lines that share nothing, of so many keys each. */
const apart = (count: number, size = 1): Found[] => numbers(count).map((line) => found(numbers(size).map((key) => line * size + key)))

const kept: readonly {name: string; lines: readonly Found[]; reports?: number; isCut?: boolean; expected: readonly [number, boolean]}[] = [
  {name: 'none', lines: [], expected: [0, false]},
  {name: 'the same once', lines: [found([1, 2]), found([1, 2])], expected: [1, false]},
  {name: 'the smaller of two', lines: [found([1]), found([1, 2])], expected: [1, false]},
  {name: 'both where neither holds the other', lines: [found([1, 3]), found([1, 2])], expected: [2, false]},
  {name: 'what was left out before stays left out', lines: [found([1])], isCut: true, expected: [1, true]},
  {name: '64', lines: apart(64), expected: [64, false]},
  {name: 'and what they hold', lines: [...apart(64), found([3, 100])], expected: [64, false]},
  {name: 'no more than 64', lines: apart(65), expected: [64, true]},
  {name: 'one for each report', lines: apart(70), reports: 70, expected: [70, false]},
  {name: 'no more than one for each report', lines: apart(70), reports: 69, expected: [69, true]},
  {name: '64, however large', lines: apart(65, 10_000), reports: 65, expected: [64, true]},
  {name: 'for each report as long as they have no more than 500,000 keys', lines: apart(101, 5000), reports: 200, expected: [100, true]},
  {
    name: 'one key less',
    lines: [...apart(100, 5000).with(99, found(numbers(4999).map((key) => -1 - key))), found([600_000])],
    reports: 200,
    expected: [101, false]
  }
]
for (const {name, lines, reports, isCut = false, expected} of kept)
  test(`lines that are kept: ${name}`, () => {
    const {found, isCut: isNowCut} = minimalLines(lines, (line) => line, isCut, reports)
    assert.deepEqual([found.length, isNowCut], expected)
    assert.deepEqual(
      found,
      lines.filter((line) => found.includes(line))
    )
  })

test('of one source no more than 64 lines are kept, however many statements it makes', () => {
  const {lines} = statusOf('a@p', {
    supports: numbers(70)
      .map((n) => `a:w${n}`)
      .join(' ')
  })
  assert.equal(lines.length, 64)
})

test('where lines were left out no more is said than is certain', () => {
  const roots = numbers(40).map((n) => `s${n}`)
  const sources = `${roots.map((name) => `${name}@agency>original`).join(' ')} free@free/u+v+w>original a@a>${roots.join('+')}+free b@b>${roots.join('+')}`
  const {lines, exact, atMost} = statusOf(sources, {supports: 'a b'}).independent
  assert.ok(exact ? lines === 2 : lines < 2 && atMost >= 2)
})
