import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {breakingSet} from '../../src/analyse/breaking-set.ts'
import {incidences} from '../../src/analyse/incidence.ts'
import {keySet} from '../../src/analyse/key-set.ts'
import {hitting} from './reference.ts'

const layOut = incidences(10_000)
const broken = (lines: readonly (readonly number[])[], isAllowed: (key: number) => boolean = () => true, atLeast = 1) =>
  breakingSet(layOut(lines.map(keySet)), isAllowed, atLeast)
const numbers = (count: number): number[] => Array.from({length: count}, (_, number) => number)
const chain = (count: number): number[][] => numbers(count).map((line) => [line, line + 1])
/** Lines with a key of their own and one of three that a third of them have; the first has all three. */
const thirds = (count: number): number[][] =>
  numbers(count).map((line) => [...(line === 0 ? [7, 8, 9] : [7 + Math.floor((3 * line) / count)]), 1000 + line])

const ring = [
  [3, 2],
  [2, 1],
  [1, 3]
]

const ringOfFive = [
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 1]
]
/** More than a word has bits. */
const alone = numbers(40).map((line) => [100 + line])

interface Row {
  readonly name: string
  readonly lines: readonly (readonly number[])[]
  readonly isAllowed?: (key: number) => boolean
  readonly atLeast?: number
  readonly expected: {keys: readonly number[]; isExact: boolean} | undefined
}
const rows: readonly Row[] = [
  {
    name: 'a bound for all lines makes no set of one group larger',
    lines: [...chain(4), [10, 11], [10, 12]],
    atLeast: 3,
    expected: {keys: [1, 3, 10], isExact: true}
  },
  {
    name: 'not by key, nor in the order in which keys come',
    lines: [...alone, ...ringOfFive],
    expected: {keys: [2, 3, 5, ...alone.flat()], isExact: true}
  },
  {name: 'one line: only a key that counts', lines: [[1, 11]], isAllowed: (key) => key > 10, expected: {keys: [11], isExact: true}},
  {
    name: 'lines that share a key that does not count',
    lines: [
      [1, 11, 12],
      [1, 11, 13]
    ],
    isAllowed: (key) => key > 10,
    expected: {keys: [11], isExact: true}
  },
  {name: 'of keys on as many lines those of the first lines', lines: ring, expected: {keys: [2, 3], isExact: true}},
  {
    name: 'the same beyond the first word',
    lines: [...alone, ...ring],
    expected: {keys: [2, 3, ...alone.flat()], isExact: true}
  },
  {name: 'no lines', lines: [], expected: undefined},
  {name: 'a line without such a key', lines: [[1, 20], [2]], isAllowed: (key) => key < 10 && key !== 2, expected: undefined},
  {name: 'one line: of its keys the smallest', lines: [[4, 3, 5]], expected: {keys: [3], isExact: true}},
  {
    name: 'only keys that count',
    lines: [
      [1, 11],
      [1, 12]
    ],
    isAllowed: (key) => key > 10,
    expected: {keys: [11, 12], isExact: true}
  },
  {
    name: 'of keys on the same lines the smallest',
    lines: [
      [6, 5, 1],
      [5, 6, 2]
    ],
    expected: {keys: [5], isExact: true}
  },
  {
    name: 'a ring of three',
    lines: [
      [1, 2],
      [2, 3],
      [3, 1]
    ],
    expected: {keys: [1, 2], isExact: true}
  },
  {
    name: 'the key on most lines, and one for the line that does not have it',
    lines: [[1, 9], [2, 9], [3, 9], [3]],
    expected: {keys: [3, 9], isExact: true}
  },
  {
    name: 'groups that share nothing',
    lines: [
      [1, 2],
      [8, 9],
      [2, 3],
      [7, 8]
    ],
    expected: {keys: [2, 8], isExact: true}
  },
  {name: 'a bound holds for all lines, not for each group', lines: [[1], [2]], atLeast: 2, expected: {keys: [1, 2], isExact: true}},
  {name: '512 lines that hang together are searched', lines: thirds(512), expected: {keys: [7, 8, 9], isExact: true}},
  {name: '513 are met by the keys on most lines', lines: thirds(513), expected: {keys: [7, 8, 9], isExact: false}}
]
for (const {name, lines, isAllowed, atLeast, expected} of rows)
  test(`breaking sets: ${name}`, () => assert.deepEqual(broken(lines, isAllowed, atLeast), expected))

for (const count of [60, 600])
  test(`breaking sets: where the search ends early (${count} lines) every line is met all the same, and it is said`, () => {
    const {keys, isExact} = broken(chain(count))!
    assert.equal(isExact, false)
    assert.ok(chain(count).every((line) => line.some((key) => keys.includes(key))))
    assert.equal(new Set(keys).size, keys.length)
    assert.ok(keys.length < count)
  })

test('breaking sets: one group that was not searched is enough for it to be said', () => assert.equal(broken([[9000], ...chain(60)])!.isExact, false))

test('breaking sets are the smallest there are, by trying all', () => {
  const line = fc.uniqueArray(fc.nat(9), {minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(fc.array(line, {maxLength: 8}), (lines) => {
      const found = broken(lines)
      const sets = lines.map((line) => new Set(line.map((key) => `k:${key}`)))
      assert.equal(found?.keys.length, hitting(sets, 'k:'))
      assert.ok(lines.every((line) => line.some((key) => found!.keys.includes(key))))
    }),
    {numRuns: 300, seed: 1}
  )
})
