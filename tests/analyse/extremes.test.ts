import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Edtf} from '../../src/model/date.ts'
import {type Id, slugOf} from '../../src/model/id.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'

const numbers = (count: number): number[] => Array.from({length: count}, (_, number) => number)
const claim = 'claim/case/c' as Id<'claim'>
const statusOf = (sources: readonly string[], supports: readonly string[]) =>
  analyse(graph(sources.join(' '), {c: {supports: supports.join(' ')}})).status.get(claim)!

test('10,000 reports along a chain of 100,000 derivations are one line', () => {
  const chain = numbers(100_000).map((n) => (n === 0 ? 's0@p/x>original' : `s${n}>s${n - 1}`))
  const status = statusOf(
    chain,
    numbers(10_000).map((n) => `s${n * 10}`)
  )
  assert.deepEqual([status.reports, status.independent], [10_000, {lines: 1, exact: true, atMost: 1}])
})

test('2,000 reports that share nothing are 2,000 lines, with one witness one', () => {
  const sources = numbers(2_000).map((n) => `s${n}@p${n}/x${n}>original`)
  const reports = numbers(2_000).map((n) => `s${n}`)
  assert.deepEqual(statusOf(sources, reports).independent, {lines: 2_000, exact: true, atMost: 2_000})
  assert.deepEqual(
    statusOf(
      sources,
      reports.map((word) => `${word}:w`)
    ).singlePoints,
    ['who:w']
  )
})

test('a circle of 5,000 that rests on nothing holds nothing up', () => {
  const circle = numbers(5_000).map((n) => `s${n}@q${n}>s${(n + 4_999) % 5_000}`)
  assert.deepEqual([statusOf(circle, ['s7', 's3']).support, statusOf(circle, ['s7', 's3']).independent.lines], ['circular', 0])
})

test('10,000 reports that rest on one wire are one line', () => {
  const sources = ['wire@w/x>original', ...numbers(10_000).map((n) => `s${n}@p>wire`)]
  const {independent, notCounted} = statusOf(
    sources,
    numbers(10_000).map((n) => `s${n}`)
  )
  assert.deepEqual([independent, notCounted.length], [{lines: 1, exact: true, atMost: 1}, 9_999])
})

test('a circle of 100,000 with one source outside is one line', () => {
  const circle = numbers(100_000).map((n) => `s${n}>s${(n + 99_999) % 100_000}${n === 0 ? '+top' : ''}`)
  const {support, independent} = statusOf([...circle, 'top@t/w>original'], ['s7', 's3'])
  assert.deepEqual([support, independent.lines], ['one-line', 1])
})

test('dates that contradict each other change no line, and a circle of them ends', () => {
  const dates: Readonly<Record<string, string>> = {a: '2031-05-01', b: '2031-05-02', c: '2031-05-03', d: '2031-05-04', top: '2032'}
  const undated = graph('a@p/x>b b@q/y>c c@r/z>a+top top@s/w>original d@t/v>original', {c: {supports: 'a b d', when: '2040' as Edtf}})
  const dated = {...undated, sources: new Map([...undated.sources].map(([id, one]) => [id, {...one, date: dates[slugOf(id)] as Edtf}]))}
  const [without, analysis] = [analyse(undated), analyse(dated)]
  assert.deepEqual(new Map(analysis.status), new Map(without.status))
  assert.deepEqual(
    analysis.dateParadoxes.map(({source, basis}) => `${slugOf(source)} ${slugOf(basis)}`),
    ['a b', 'b c', 'c top']
  )
  assert.deepEqual(
    analysis.timelines.get(claim)!.events.map(({source, lines}) => `${slugOf(source)} ${lines}`),
    ['a 1', 'b 1', 'd 2']
  )
})

const corners: readonly {readonly name: string; readonly sources: string; readonly spec: ClaimSpec; readonly expected: string}[] = [
  {name: 'a source that rests on itself', sources: 'a@p/x>a', spec: {supports: 'a'}, expected: 'circular, 1 report, 0 lines'},
  {name: 'on itself and on its own observation', sources: 'a@p/x>a+original', spec: {supports: 'a'}, expected: 'one-line, 1 report, 1 line'},
  {name: 'on itself for this claim only', sources: 'a@p/x>original', spec: {supports: 'a>a'}, expected: 'circular, 1 report, 0 lines'},
  {
    name: 'somebody who speaks of themselves',
    sources: 'a@p/x>original',
    spec: {supports: 'a:s', about: ['person/s']},
    expected: 'one-line, 1 report, 1 line'
  },
  {
    name: 'somebody who denies what is said of them',
    sources: 'a@p/x>original b@q/y>original',
    spec: {supports: 'a:w', disputes: 'b:s', about: ['person/s']},
    expected: 'one-line, 1 report, 1 line, denied by person/s'
  },
  {
    name: 'somebody who both says and denies it of themselves',
    sources: 'a@p/x>original b@q/y>original',
    spec: {supports: 'a:s', disputes: 'b:s', about: ['person/s']},
    expected: 'one-line, 1 report, 1 line, denied by person/s'
  },
  {
    name: 'somebody who takes back what they said of themselves',
    sources: 'a@p/x>original b@q/y>original',
    spec: {supports: 'a:s', withdraws: 'b:s', about: ['person/s']},
    expected: 'fallen, 1 report, 0 lines'
  },
  {
    name: 'the author, the speaker and the subject are one',
    sources: 'a@p/s>original b@p/s>a',
    spec: {supports: 'a:s b:s', disputes: 'b', about: ['person/s']},
    expected: 'one-line, 2 reports, 1 line, denied by person/s'
  }
]
for (const {name, sources, spec, expected} of corners)
  test(name, () => {
    const {support, reports, independent, contest} = analyse(graph(sources, {c: spec})).status.get(claim)!
    const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
    const by = contest.state === 'none' ? '' : `, ${contest.state} by ${contest.by.join()}`
    assert.equal(`${support}, ${counted(reports, 'report')}, ${counted(independent.lines, 'line')}${by}`, expected)
  })
