import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {CslItem} from '../../src/model/csl-item.ts'
import {formatReference, formatReferences} from '../../src/render/bibliography.ts'

const item = (id: string, more: Partial<CslItem>): CslItem => ({id, type: 'article-newspaper', title: 'A title', ...more})
const date = (...parts: number[]) => ({'date-parts': [parts]})

const entries: readonly {name: string; item: CslItem; html: string}[] = [
  {
    name: 'an article in a newspaper, to the month',
    item: item('a', {author: [{literal: 'John Limbert'}], 'container-title': 'The American Prospect', issued: date(2019, 6)}),
    html: 'John Limbert. (2019, June). A title. <i>The American Prospect</i>.'
  },
  {name: 'no author, no date', item: item('a', {}), html: '<i>A title</i>. (n.d.).'},
  {name: 'a title without an author keeps its words', item: item('a', {title: 'why the ferry sailed'}), html: '<i>why the ferry sailed</i>. (n.d.).'},
  {
    name: 'names of outlets keep their case',
    item: item('a', {'container-title': 'the daily north'}),
    html: 'A title. (n.d.). <i>the daily north</i>.'
  },
  {name: 'about a year', item: item('a', {type: 'book', issued: {...date(2019), circa: true}}), html: '<i>A title</i>. (ca. 2019).'},
  {
    name: 'an address is a link that tells the other host nothing',
    item: item('a', {URL: 'https://a.example/?b=1&c=2'}),
    html: '<i>A title</i>. (n.d.). <a href="https://a.example/?b=1&#x26;c=2" rel="noopener noreferrer nofollow">https://a.example/?b=1&#x26;c=2</a>'
  },
  {
    name: 'an undated work with its day of reading',
    item: item('a', {URL: 'https://a.example/', accessed: date(2031, 5, 9)}),
    html: '<i>A title</i>. (n.d.). Retrieved May 9, 2031, from <a href="https://a.example/" rel="noopener noreferrer nofollow">https://a.example/</a>'
  },
  {name: 'another script', item: item('a', {title: 'سازمان مجاهدین', language: 'fa'}), html: '<i>سازمان مجاهدین</i>. (n.d.).'}
]
for (const {name, item, html} of entries) test(`formatReference: ${name}`, () => assert.equal(formatReference('apa', 'en', item).html, html))

test('an unknown style falls back to the one that is here', () => {
  assert.equal(formatReference('no-such-style', 'en', item('a', {})).html, formatReference('apa', 'en', item('a', {})).html)
})

test('entries stand in order of first citation; citations follow the style', () => {
  const works = new Map(
    [
      item('source/b', {author: [{literal: 'Bo Li'}], issued: date(2019)}),
      item('source/a', {author: [{literal: 'Ana Ruiz'}], issued: date(2018)})
    ].map((work) => [work.id, work])
  )
  const {citations, entries} = formatReferences('apa', 'en', works, [
    [{id: 'source/b', locator: 'p. 3'}, {id: 'source/a'}],
    [{id: 'source/b', locator: 'last lines', suppressAuthor: true}]
  ])
  assert.deepEqual(
    entries.map(({id}) => id),
    ['source/b', 'source/a']
  )
  assert.deepEqual(citations, ['(Ana Ruiz, 2018; Bo Li, 2019, p. 3)', '(2019, last lines)'])
})

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<b>bold</b> <i>it</i>',
  '\uE005javascript:alert(1)\uE006x\uE000',
  '{{x}} %%STRING%%',
  '&lt;b&gt;'
]
for (const text of hostile)
  test(`a hostile title stays text: ${JSON.stringify(text)}`, () => {
    const {html, text: plain} = formatReference('apa', 'en', item('a', {title: text, 'container-title': text, author: [{literal: text}]}))
    assert.doesNotMatch(html, /<(?!\/?i>)/)
    assert.doesNotMatch(html, /javascript:[^<]*"/)
    if (!/[\uE000-\uE007"]/.test(text)) assert.ok(plain.includes(text), plain)
  })

test('an address that is none of ours becomes words', () => {
  for (const URL of ['javascript:alert(1)', '//other.example/', 'data:text/html,x'])
    assert.doesNotMatch(formatReference('apa', 'en', item('a', {URL})).html, /href="(?!https:\/\/doi\.org\/)/)
})

test('ids that objects know do not disturb the engine', () => {
  for (const id of ['source/constructor', 'source/to-string', 'source/has-own-property'])
    assert.equal(formatReference('apa', 'en', item(id, {})).html, '<i>A title</i>. (n.d.).')
})
