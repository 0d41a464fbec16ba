import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as stand from '../../src/site/prove/collected-tests.ts'

test('what stands in for the test runner collects tests in order, with or without options and groups', () => {
  stand.test('a', () => 1)
  stand.describe('group', () => stand.it('b', {timeout: 1}, () => 2))
  const taken = stand.takeTests()
  assert.deepEqual(
    taken.map(({name, run}) => [name, run(undefined)]),
    [
      ['a', 1],
      ['b', 2]
    ]
  )
  assert.deepEqual(stand.takeTests(), [])
})
