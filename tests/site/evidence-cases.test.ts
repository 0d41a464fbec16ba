import assert from 'node:assert/strict'
import {test} from 'node:test'
import {halcyonCases, workedCases} from '../../src/bench/worked-cases.ts'
import {evidenceCases, outcomeOf} from '../../src/site/evidence-cases.ts'

test('the Halcyon and the twelve worked cases come out as the method says, and are printed', () => {
  const lines: string[] = []
  assert.equal(
    evidenceCases((line) => void lines.push(line)),
    true
  )
  assert.equal(lines.length, halcyonCases.length + workedCases.length + 2)
  assert.equal(lines.at(-1), '17 of 17 as the method says')
})

test('a withdrawn source is not counted, nor are words that were taken back', () => {
  const [whole, withoutLog] = halcyonCases
  assert.deepEqual([outcomeOf(whole!).lines, outcomeOf(withoutLog!).lines], [2, 1])
  assert.equal(outcomeOf({...whole!, gone: ['log', 'wire-1'], withdraws: 'back:ruiz'}).support, 'fallen')
})
