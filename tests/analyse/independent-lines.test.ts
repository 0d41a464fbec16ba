import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {incidences} from '../../src/analyse/incidence.ts'
import {independentLines} from '../../src/analyse/independent-lines.ts'
import {keySet} from '../../src/analyse/key-set.ts'
import {packing} from './reference.ts'

const layOut = incidences(10_000)
const packed = (lines: readonly (readonly number[])[], enough?: number, steps?: number) => {
  const {chosen, isExact} = independentLines(layOut(lines.map(keySet)), enough, steps)
  return {chosen, isExact}
}
const numbers = (count: number): number[] => Array.from({length: count}, (_, number) => number)
/** Each shares a key with the next. */
const chain = (count: number, first = 0): number[][] => numbers(count).map((line) => [first + line, first + line + 1])
const evenBelow = (count: number): number[] => numbers(count).filter((line) => line % 2 === 0)
/** The first shares a key with each of three others, which share nothing. */
const star = (first = 0): number[][] =>
  [
    [0, 1, 2],
    [0, 3],
    [1, 4],
    [2, 5]
  ].map((line) => line.map((key) => first + key))
/** The first clashes with all of five that stand in a ring. */
const wheel = [[90, 91, 92, 93, 94], ...numbers(5).map((line) => [90 + line, line, (line + 1) % 5])]
const ring = numbers(5).map((line) => [line, (line + 1) % 5])
/** The first clashes with two, as all do or more, and yet the largest set does without it. */
const between = [
  [1, 2],
  [1, 3],
  [2, 4],
  [3, 5],
  [5, 50],
  [5, 51],
  [4, 6],
  [6, 60],
  [6, 61]
]

interface Row {
  readonly name: string
  readonly lines: readonly (readonly number[])[]
  readonly enough?: number
  readonly steps?: number
  readonly chosen: readonly number[]
  readonly isExact: boolean
}
const rows: readonly Row[] = [
  {name: 'no lines', lines: [], chosen: [], isExact: true},
  {name: 'of several sets as large the one with the first lines', lines: chain(4), chosen: [0, 2], isExact: true},
  {name: 'in order, though another group stands between', lines: [[1, 2], [50], [2, 3], [3, 4]], chosen: [0, 1, 3], isExact: true},
  {name: 'not the line that clashes with most', lines: star(), chosen: [1, 2, 3], isExact: true},
  {name: 'as many steps as it takes', lines: star(), steps: 3, chosen: [1, 2, 3], isExact: true},
  {name: 'a step too few: what was found so far', lines: star(), steps: 2, chosen: [1, 2], isExact: false},
  {name: 'what was found so far if it is as much as in order', lines: star(), steps: 1, chosen: [1], isExact: false},
  {name: 'no step: in order', lines: star(), steps: 0, chosen: [0], isExact: false},
  {name: 'no step, more lines than a word has bits', lines: chain(70), steps: 0, chosen: evenBelow(70), isExact: false},
  {name: 'what was found so far if it is more than in order', lines: wheel, steps: 2, chosen: [1, 3], isExact: false},
  {name: 'nothing is tried without a line that clashes with one', lines: chain(6), steps: 3, chosen: [0, 2, 4], isExact: true},
  {name: 'of sets as large the one that is found first', lines: ring, chosen: [0, 2], isExact: true},
  {name: 'not the freest line where it loses something', lines: between, chosen: [1, 2, 4, 7], isExact: true},
  {
    name: 'the same beyond the first word',
    lines: [...numbers(40).map((line) => [100 + line]), ...between],
    chosen: [...numbers(40), 41, 42, 44, 47],
    isExact: true
  },
  {name: 'no more than there can be', lines: star(), enough: 2, chosen: [1, 2], isExact: true},
  {name: 'no more than there can be in all groups', lines: [...star(), ...star(10)], enough: 4, chosen: [1, 2, 3, 5], isExact: true},
  {name: 'as many as there can be, though one group was not searched', lines: [...star(), [50]], enough: 2, steps: 0, chosen: [0, 4], isExact: true},
  {name: 'one group that was not searched', lines: [[50], ...star(), [51]], steps: 0, chosen: [0, 1, 5], isExact: false},
  {name: 'a key that all share needs no step', lines: [...numbers(9)].map((line) => [99, line]), steps: 0, chosen: [0], isExact: true},
  {name: '512 lines that hang together are searched', lines: chain(512), chosen: evenBelow(512), isExact: true},
  {name: '513 are gone through in order', lines: chain(513), chosen: evenBelow(513), isExact: false}
]
for (const {name, lines, enough, steps, chosen, isExact} of rows)
  test(`independent lines: ${name}`, () => assert.deepEqual(packed(lines, enough, steps), {chosen, isExact}))

test('independent lines: the groups that hang together, each with those of it that count', () => {
  const {groups} = independentLines(layOut([[1, 2], [50], [2, 3], [3, 4]].map(keySet)))
  assert.deepEqual(groups, [
    {lines: [0, 2, 3], chosen: [0, 3]},
    {lines: [1], chosen: [1]}
  ])
})

test('independent lines: however few steps, they share nothing, and are the most there are where that is said', () => {
  const line = fc.uniqueArray(fc.nat(11), {minLength: 1, maxLength: 3})
  fc.assert(
    fc.property(fc.array(line, {maxLength: 9}), fc.nat(12), (lines, steps) => {
      const {chosen, isExact} = packed(lines, Infinity, steps)
      const keys = chosen.flatMap((at) => lines[at]!)
      const most = packing(lines.map((line) => new Set(line.map(String))))
      assert.equal(new Set(keys).size, keys.length)
      assert.ok(isExact ? chosen.length === most : chosen.length <= most)
    }),
    {numRuns: 300, seed: 1}
  )
})
