import assert from 'node:assert/strict'
import {test} from 'node:test'
import {repel} from '../../src/analyse/repel.ts'

const pushed = (...places: [x: number, y: number][]) => {
  const nodes = places.map(([x, y]) => ({x, y, vx: 0, vy: 0}))
  const force = repel(-68)
  force.initialize(nodes)
  force(0.5)
  return nodes.map(({vx, vy}) => [vx, vy] as const)
}

test('two nodes are pushed apart by the strength over their distance', () => {
  assert.deepEqual(pushed([0, 0], [8, 0]), [
    [-4.25, 0],
    [4.25, 0]
  ])
})
test('what is pushed one way is pushed the other way too', () => {
  const all = pushed([0, 0], [3, 4], [-7, 2], [0.2, 0.1], [30, -12])
  for (const axis of [0, 1] as const) assert.ok(Math.abs(all.reduce((sum, one) => sum + one[axis], 0)) < 1e-9)
  assert.ok(all.every((one) => one.every(Number.isFinite)))
})
test('nodes at one place are not flung away', () => {
  assert.deepEqual(pushed([5, 5], [5, 5]).flat().map(Math.abs), [0, 0, 0, 0])
  assert.ok(Math.abs(pushed([0, 0], [0.001, 0])[0]![0]) <= 34)
})
