import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {graphOf, imported, told} from './drafted.ts'

const bib = `@article{lind2031,
  author = {Lind, Petra and Marsh, Jo},
  title = {Night and {Fog} in Northport},
  journaltitle = {Journal of Fog},
  date = {2031-05-04},
  url = {https://fog.example/1}
}

@book{Broken One,
  author = {Berg, Ann},
  title = {Wind,
}

@online{port,
  title = {Statement on pilotage},
  organization = {Northport Port Authority},
  date = {2031-13},
  url = {https://port.example}
}

@report{berg:2029,
  author = {Berg, Ann},
  title = {Wind},
  institution = {Harbour Board},
  year = {2029}
}
`

test('bib: each entry becomes a source; a bad one costs itself and is told with its line', async () => {
  const given = await imported('bib', bib, {name: 'works.bib'})
  const {sources} = graphOf(given)
  assert.deepEqual(
    [...sources.values()].map(({id, type, title, date, citationKey}) => `${id} ${type} ${[...title.values()][0]} ${date} ${citationKey}`).sort(),
    ['source/berg-2029 report Wind 2029 berg:2029', 'source/lind2031 article-journal Night and Fog in Northport 2031-05-04 lind2031']
  )
  assert.deepEqual(told(given, 'bibtex', 'invalid-date'), ['9:1 warn bibtex', '17:11 warn invalid-date'])
  assert.match(given.messages.find(({code}) => code === 'invalid-date')!.reason, /left out$/)
})

test('csl: each item becomes a source; a bad one costs itself', async () => {
  const items = [
    {
      id: 'lind2031',
      type: 'article-newspaper',
      title: 'Night',
      author: [{family: 'Lind', given: 'Petra'}, {literal: 'Harbour Desk'}],
      'container-title': 'Herald',
      issued: {'date-parts': [[2031, 5]]}
    },
    {type: 'book', title: 'Without an id'},
    {id: 'x', type: 'no-such-type', title: 'Wrong type'}
  ]
  const given = await imported('csl', JSON.stringify(items, undefined, 1), {name: 'works.json'})
  const {sources} = graphOf(given)
  assert.deepEqual([...sources.keys()], ['source/lind2031'])
  const lind = sources.get('source/lind2031' as Id<'source'>)!
  assert.deepEqual([lind.authors, lind.publisher, lind.date], [['name:Petra Lind', 'name:Harbour Desk'], 'name:Herald', '2031-05'])
  assert.deepEqual(
    told(given).map((row) => row.replace(/^\d+:\d+ /, '')),
    ['warn csl-json', 'warn csl-json']
  )
})

const fields: readonly (readonly [kind: string, text: string, left: readonly string[]])[] = [
  [
    'bib',
    '@article{a, title = {Fog, or = {x}}, author = {Lind, P.},\n  Volume = 3, pages = {1--2}\n}\n@book{b, title = {Wind}, pages = "7"}\n',
    ['2:3 volume 1 work', '2:15 pages 2 works']
  ],
  ['csl', '[{"id": "a", "type": "book", "title": "volume",\n "volume": 3, "issued": {"raw": "2031"}}]', ['2:2 volume 1 work']]
]
for (const [kind, text, left] of fields)
  test(`${kind}: a field without a place is told once, with its count`, async () => {
    const {messages} = await imported(kind, text, {name: 'works'})
    const rows = messages
      .filter(({code}) => code === 'left-out')
      .map(({line, column, reason}) => `${line}:${column} ${reason.replace(/^.*`(.+)` of (\d+ works?),.*/, '$1 $2')}`)
    assert.deepEqual(rows, left)
  })

test('bib: a key that is taken is left to whoever has it', async () => {
  const known = {
    files: new Set<string>(),
    slugs: new Set<string>(),
    sourceKeys: new Set(['lind2031']),
    titles: new Map([['wind', ['berg-wind']]]),
    names: new Map()
  }
  const given = await imported('bib', bib, {known, name: 'works.bib'})
  assert.ok(graphOf(given).sources.has('source/lind2031-2' as Id<'source'>))
  assert.deepEqual(
    told(given, 'taken-key', 'known-source').map((row) => row.split(' ')[2]),
    ['taken-key', 'known-source']
  )
})

test('bib: more entries than one page may hold become several pages, and none is lost', async () => {
  const many = Array.from(
    {length: 1200},
    (_, index) =>
      `@article{lind${index}a, author = {Lind, Petra}, title = {Night ${index} of the long winter in Northport}, journaltitle = {Herald}, date = {2031}}`
  )
  const given = await imported('bib', many.join('\n'), {name: 'many.bib'})
  assert.ok(given.changes.length > 1)
  assert.equal(graphOf(given).sources.size, 1200)
})
