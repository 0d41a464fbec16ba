import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {freeSpot} from '../../src/analyse/free-spot.ts'

const round = fc.record({x: fc.integer({min: -200, max: 200}), y: fc.integer({min: -200, max: 200}), radius: fc.integer({min: 1, max: 60})})

test('a free spot lies over nothing, and is the wanted one when that is free', () => {
  fc.assert(
    fc.property(round, fc.array(round, {maxLength: 30}), (wanted, taken) => {
      const isFree = ({x, y}: {x: number; y: number}): boolean =>
        taken.every((other) => Math.hypot(other.x - x, other.y - y) >= other.radius + wanted.radius - 1e-9)
      const {x, y} = freeSpot(wanted, wanted.radius, taken)
      assert.ok(isFree({x, y}))
      if (isFree(wanted)) assert.deepEqual([x, y], [wanted.x, wanted.y])
    })
  )
})
