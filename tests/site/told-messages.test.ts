import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Level, Message} from '../../src/model/message.ts'
import {mergedMessages, toldMessages} from '../../src/site/told-messages.ts'

const message = (code: string, reason: string, level: Level = 'info', line = 1): Message => ({
  file: 'content/a.md',
  line,
  column: 1,
  level,
  code,
  reason,
  expected: []
})
const rows: readonly {name: string; withDrafts: Message[]; without: Message[]; told: readonly string[]}[] = [
  {name: 'the same is told once', withDrafts: [message('orphan', 'x')], without: [message('orphan', 'x')], told: ['x']},
  {
    name: 'a weakness that counts differently is told as it is with drafts',
    withDrafts: [message('basis-not-stated', '16 claims')],
    without: [message('basis-not-stated', '14 claims')],
    told: ['16 claims']
  },
  {
    name: 'several of one rule at one place stay',
    withDrafts: [message('hostile-alias', 'a'), message('hostile-alias', 'b')],
    without: [message('hostile-alias', 'a'), message('hostile-alias', 'b')],
    told: ['a', 'b']
  },
  {
    name: 'what shows without drafts only is told too',
    withDrafts: [message('orphan', 'x')],
    without: [message('orphan', 'x', 'info', 2)],
    told: ['x', 'x']
  },
  {
    name: 'an error without drafts stays beside another at its place',
    withDrafts: [message('unknown-reference', 'a', 'error')],
    without: [message('unknown-reference', 'b', 'error')],
    told: ['a', 'b']
  }
]
for (const {name, withDrafts, without, told} of rows)
  test(`mergedMessages: ${name}`, () => {
    assert.deepEqual(
      mergedMessages(withDrafts, without).map(({reason}) => reason),
      told
    )
  })

test('toldMessages: what is weak only when asked for, errors always, in order of place', () => {
  const found = [message('orphan', 'weak', 'info', 3), message('reviewers', 'grave', 'error', 2), message('near-name', 'wrong', 'warn', 1)]
  assert.deepEqual(
    toldMessages(found, false).map(({reason}) => reason),
    ['wrong', 'grave']
  )
  assert.deepEqual(
    toldMessages(found, true).map(({reason}) => reason),
    ['wrong', 'grave', 'weak']
  )
})
