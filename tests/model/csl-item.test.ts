import assert from 'node:assert/strict'
import {test} from 'node:test'
import {cslDate, cslItem} from '../../src/model/csl-item.ts'
import type {Edtf} from '../../src/model/date.ts'
import type {CslType, Source} from '../../src/model/source.ts'
import {source} from '../shorthand.ts'

const dates: readonly (readonly [string, unknown])[] = [
  ['2019', {'date-parts': [[2019]]}],
  ['2019-06', {'date-parts': [[2019, 6]]}],
  ['2019-06-09', {'date-parts': [[2019, 6, 9]]}],
  ['2019~', {'date-parts': [[2019]], circa: true}],
  ['2017/2019-03', {'date-parts': [[2017], [2019, 3]]}],
  ['-0043', {'date-parts': [[-43]]}],
  ['201X', {literal: '201X'}],
  ['../2017', {literal: '../2017'}]
]
for (const [date, expected] of dates) test(`cslDate: ${date}`, () => assert.deepEqual(cslDate(date as Edtf), expected))

const plain = (party: string) => party.replace(/^name:/, '')
const containers: readonly (readonly [CslType, 'container-title' | 'publisher'])[] = [
  ['article-newspaper', 'container-title'],
  ['webpage', 'container-title'],
  ['post', 'container-title'],
  ['book', 'publisher'],
  ['report', 'publisher'],
  ['document', 'publisher']
]
for (const [type, key] of containers)
  test(`cslItem: the publisher of a ${type} is its ${key}`, () => {
    const item = cslItem({...source('a@name:Wire'), type}, plain, 'en')
    assert.equal(item[key], 'Wire')
  })

test('cslItem: a source keeps its key, names whole, and the title in its own language', () => {
  const given: Source = {
    ...source('wire-1/name:R.Okafor'),
    title: new Map([
      ['en', 'Crowded ferry'],
      ['fr', 'Un bac bondé']
    ]),
    lang: 'fr',
    citationKey: 'Okafor_2031',
    url: 'https://wire.example/1'
  }
  assert.deepEqual(cslItem(given, plain, 'en'), {
    id: 'source/wire-1',
    'citation-key': 'Okafor_2031',
    type: 'article',
    title: 'Un bac bondé',
    author: [{literal: 'R.Okafor'}],
    URL: 'https://wire.example/1',
    language: 'fr'
  })
})
