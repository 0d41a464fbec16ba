import assert from 'node:assert/strict'
import {test} from 'node:test'
import {dateAtEnd, edtfOf} from '../../../src/import/text/written-date.ts'

const dates: readonly (readonly [written: string, edtf: string | undefined])[] = [
  ['June 9th, 2019', '2019-06-09'],
  ['9 June 2019', '2019-06-09'],
  ['9th of June 2019', '2019-06-09'],
  ['Sept. 2019', '2019-09'],
  ['May 2031', '2031-05'],
  ['2019', '2019'],
  ['2019-06-09', '2019-06-09'],
  ['13/06/2019', '2019-06-13'],
  ['6/13/2019', '2019-06-13'],
  ['9.6.2019', '2019-06-09'],
  ['6/9/2019', undefined],
  ['February 30th, 2019', undefined]
]
for (const [written, edtf] of dates) test(`edtfOf: ${written}`, () => assert.equal(edtfOf(written), edtf))

const ends: readonly (readonly [text: string, rest: string, date: string | undefined] | readonly [text: string])[] = [
  ['The Herald\nJune 5th, 2031.', 'The Herald', '2031-06-05'],
  ['Title, Herald (May 2031)', 'Title, Herald', '2031-05'],
  ['Title, Herald, 2031', 'Title, Herald', '2031'],
  ['Title, Herald, 6/9/2031', 'Title, Herald', undefined],
  ['A report on the year 9999'],
  ['Title, Herald']
]
for (const [text, rest, date] of ends)
  test(`dateAtEnd: ${text.replace('\n', ' ')}`, () => {
    const found = dateAtEnd(text)
    if (rest === undefined) assert.equal(found, undefined)
    else assert.deepEqual({rest: found?.rest, date: found?.date}, {rest, date})
  })
