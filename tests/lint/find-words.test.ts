import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findWords, unquoted} from '../../src/lint/find-words.ts'

const words = ['cult', 'so-called', 'witch hunt']
const rows: readonly [string, readonly string[]][] = [
  ['A cult by the sea.', ['cult']],
  ['CULT', ['cult']],
  ['The culture of the occult', []],
  ['A harbour-cult', ['cult']],
  ['The so-called port', ['so-called']],
  ['A witch hunt', ['witch hunt']],
  ['They called it a “cult”.', []],
  ['They called it a "cult" and a cult.', ['cult']],
  ['They called it «cult», „cult“ and ‘cult’.', []],
  ['The port’s cult isn’t', ['cult']]
]
for (const [text, found] of rows) test(`findWords: ${text}`, () => assert.deepEqual(findWords(unquoted(text), words), found))

test('unquoted keeps the length', () => assert.equal(unquoted('a “b” c').length, 'a “b” c'.length))
