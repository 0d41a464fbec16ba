import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Edtf, isEdtf} from '../../src/model/date.ts'
import {dateSortKey, dateWords, htmlDate} from '../../src/render/date-words.ts'

const cases: readonly {date: string; en: string; de?: string; fr?: string; html?: string}[] = [
  {date: '2019', en: '2019', de: '2019', fr: '2019', html: '2019'},
  {date: '2019-06', en: 'June 2019', de: 'Juni 2019', fr: 'juin 2019', html: '2019-06'},
  {date: '2019-06-09', en: '9 June 2019', de: '9. Juni 2019', fr: '9 juin 2019', html: '2019-06-09'},
  {date: '2019-06-01', en: '1 June 2019', fr: '1er juin 2019', html: '2019-06-01'},
  {date: '2019~', en: 'about 2019', de: 'etwa 2019', fr: 'vers 2019'},
  {date: '2019-06?', en: 'June 2019 (uncertain)', de: 'Juni 2019 (unsicher)'},
  {date: '2019%', en: 'about 2019 (uncertain)'},
  {date: '201X', en: '2010s', de: '2010er Jahre', fr: 'années 2010'},
  {date: '201', en: '2010s'},
  {date: '-0043', en: '44 BC', de: '44 v. Chr.'},
  {date: '2017/2019', en: '2017 to 2019', de: '2017 bis 2019', fr: 'de 2017 à 2019'},
  {date: '2019-06-14/2019-07', en: '14 June 2019 to July 2019'},
  {date: '2019-06-14/..', en: 'since 14 June 2019', de: 'seit 14. Juni 2019'},
  {date: '../2017', en: 'until 2017', de: 'bis 2017'}
]
for (const {date, html, ...words} of cases) {
  test(`dateWords: ${date}`, () => {
    assert.ok(isEdtf(date))
    for (const [lang, text] of Object.entries(words)) assert.equal(dateWords(date as Edtf, lang), text)
    assert.equal(dateWords(date as Edtf, 'xx'), words.en, 'English where a language has no words')
    assert.equal(htmlDate(date as Edtf), html)
  })
}

test('dates sort as texts by their first day, the undated last', () => {
  const dates = ['2019-06-09', '-0043', '2019', undefined, '201X', '../2017', '2019-06'] as (Edtf | undefined)[]
  const sorted = dates.sort((a, b) => (dateSortKey(a) < dateSortKey(b) ? -1 : 1))
  assert.deepEqual(sorted, ['../2017', '-0043', '201X', '2019', '2019-06', '2019-06-09', undefined])
})
