import assert from 'node:assert/strict'
import {test} from 'node:test'
import {certainlyBefore, compareDates, dateBounds, type Edtf, isEdtf} from '../../src/model/date.ts'

const date = (text: string): Edtf => {
  assert.ok(isEdtf(text), text)
  return text
}
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

const bounds = [
  ['2019', '2019-01-01', '2019-12-31'],
  ['2019-06', '2019-06-01', '2019-06-30'],
  ['2019-06-09', '2019-06-09', '2019-06-09'],
  ['2019~', '2019-01-01', '2019-12-31'],
  ['2017/2019', '2017-01-01', '2019-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2019-06-14/..', '2019-06-14', undefined],
  ['../2019', undefined, '2019-12-31']
] as const
for (const [text, from, to] of bounds)
  test(`dateBounds: ${text}`, () =>
    assert.deepEqual(dateBounds(date(text)), {earliest: from ? dayOf(from) : -Infinity, latest: to ? dayOf(to) : Infinity}))

const refused = [
  '',
  'now',
  '2024-02-31',
  '2024-13',
  '2023-02-29',
  '2019-21',
  '2019-06-09T10:00Z',
  '9 June 2019',
  '2019/2017',
  '2019/',
  '..',
  '../..',
  '12:30',
  '19'
]
for (const text of refused) test(`isEdtf refuses: ${text || 'nothing'}`, () => assert.equal(isEdtf(text), false))

const before = [
  ['2018', '2019', true],
  ['2019-06', '2019-06-09', false],
  ['2019-06-08', '2019-06-09', true],
  ['2019-06-14/..', '2024', false],
  ['../2018', '2019', true]
] as const
for (const [a, b, answer] of before) test(`certainlyBefore: ${a} and ${b}`, () => assert.equal(certainlyBefore(date(a), date(b)), answer))

test('compareDates orders by first day, then by last, then by text', () => {
  const sorted = ['2019-06', '2019', '2018-12-31', '2019-01-01', '2019~'].map(date).sort(compareDates)
  assert.deepEqual(sorted, ['2018-12-31', '2019-01-01', '2019', '2019~', '2019-06'])
})
