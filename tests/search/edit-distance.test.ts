import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {distanceUpTo} from '../../src/search/edit-distance.ts'

const cases = [
  {a: '', b: '', distance: 0},
  {a: 'ana', b: 'ana', distance: 0},
  {a: 'ana', b: 'anna', distance: 1},
  {a: 'twiter', b: 'twitter', distance: 1},
  {a: 'ruiz', b: 'ruzi', distance: 1},
  {a: 'kitten', b: 'sitting', distance: 3}
]
for (const {a, b, distance} of cases) test(`“${a}” and “${b}”: ${distance}`, () => assert.equal(distanceUpTo(a, b, 9), distance))
test('more than the limit is nothing', () => assert.equal(distanceUpTo('kitten', 'sitting', 2), undefined))

function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const same = a[0] === b[0] ? 0 : 1
  const ways = [slow(a.slice(1), b) + 1, slow(a, b.slice(1)) + 1, slow(a.slice(1), b.slice(1)) + same]
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(slow(a.slice(2), b.slice(2)) + 1)
  return Math.min(...ways)
}
test('as the plain definition says', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5})
  fc.assert(fc.property(word, word, (a, b) => assert.equal(distanceUpTo(a, b, 9), slow(a, b))))
})
