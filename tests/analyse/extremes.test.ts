import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Id} from '../../src/model/id.ts'
import {graph} from '../shorthand.ts'

const numbers = (count: number): number[] => Array.from({length: count}, (_, number) => number)
const statusOf = (sources: readonly string[], supports: readonly string[]) =>
  analyse(graph(sources.join(' '), {c: {supports: supports.join(' ')}})).status.get('claim/case/c' as Id<'claim'>)!

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
