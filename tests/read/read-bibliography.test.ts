import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {SourceFields} from '../../src/model/entry.ts'
import {readEntry} from '../../src/read/read-entry.ts'

function read(name: string, text: string) {
  const {entry, messages} = readEntry({path: `content/sources/${name}`, bytes: new TextEncoder().encode(text)}, 'en')
  return {
    sources: entry?.kind === 'sources' ? entry.sources : [],
    told: messages.map(({line, column, level, code}) => `${line}:${column} ${level} ${code}`)
  }
}

/** What matters of a source, in one line. */
const short = ({slug, type, title, authors, publisher, date, url, lang, citationKey}: SourceFields): string =>
  [
    slug,
    type,
    title.get('en'),
    authors.map(({text}) => text).join(' & '),
    publisher?.text,
    date,
    url,
    lang,
    citationKey === slug ? undefined : `(${citationKey})`
  ]
    .filter((part) => part)
    .join(' | ')

const bibtex: readonly [given: string, expected: string][] = [
  [
    "@article{smith2019, author={Smith, Ann and {The Guardian} and van der Berg, Jan and others}, title={The {MEK} in {\\'E}urope \\& more}, journal={Daily News}, date={2019-06-09}, url={https://a.example.org/x_y}, langid={english}}",
    'smith2019 | article-journal | The MEK in Éurope & more | Ann Smith & The Guardian & Jan van der Berg | Daily News | 2019-06-09 | https://a.example.org/x_y | en'
  ],
  [
    '@book{Smith:B1, title="A \\emph{Book} Of Names", publisher={Press}, year=2018, month=jun}',
    'smith-b1 | book | A Book Of Names | Press | 2018-06 | (Smith:B1)'
  ],
  ['@article{n, title={T}, journaltitle={Daily}, entrysubtype={newspaper}, year={2018}}', 'n | article-newspaper | T | Daily | 2018'],
  ['@misc{m, title={T}, howpublished={\\url{https://x.example.org/a}}}', 'm | webpage | T | https://x.example.org/a'],
  ['@misc{m, title={T}, howpublished={Leaflet}}', 'm | document | T | Leaflet'],
  ['@online{o, title={T}, organization={Org}, date={2018-05/}, langid={persian}}', 'o | webpage | T | Org | 2018-05/.. | fa'],
  ['@report{r, title={T}, institution={Inst}, date={2018-05-04T12:00:00}}', 'r | report | T | Inst | 2018-05-04'],
  ['@string{dn = "Daily News"}\n@article{s, title={T}, journal=dn, year={2001}}', 's | article-journal | T | Daily News | 2001'],
  ['@unheard-of{u, title={T}}', 'u | article | T'],
  ['A remark.\n@comment{x}\n@book{b, title={B}}', 'b | book | B']
]
for (const [given, expected] of bibtex) {
  test(`BibTeX: ${given.slice(0, 60)}`, () => {
    const {sources, told} = read('a.bib', given)
    assert.deepEqual(told, [])
    assert.deepEqual(sources.map(short), [expected])
  })
}

test('BibTeX: a bad entry costs that entry, at its line; the others are known', () => {
  const {sources, told} = read(
    'a.bib',
    [
      '@article{first, title={First}}',
      '@article{no-title, year={2018}}',
      '@article{no-day, title={T},',
      '  date = {2024-02-31},',
      '  url={javascript:alert(1)}}',
      '@article{123, title={T}}',
      '@article{open, title={Never closed',
      '@article{last, title={Last}}'
    ].join('\n')
  )
  assert.deepEqual(
    sources.map(({slug}) => slug),
    ['first', 'last']
  )
  assert.deepEqual(told, ['2:1 error missing-key', '4:11 error invalid-date', '5:8 error unsafe-url', '6:1 error invalid-slug', '7:1 error bibtex'])
  assert.deepEqual(
    sources.map(({point}) => point.line),
    [1, 8]
  )
})

test('BibTeX: an unknown command is told of and its text kept', () => {
  const {sources, told} = read('a.bib', '@book{b,\n title={A \\strange{name}}}')
  assert.deepEqual(told, ['2:11 warn bibtex'])
  assert.equal(sources.length, 1)
})

const csl: readonly [item: object, expected: string][] = [
  [
    {
      id: 'http://zotero.org/1',
      'citation-key': 'Ruiz2019',
      type: 'article-newspaper',
      title: 'A <i>title</i>',
      author: [{family: 'Ruiz', given: 'Ana'}, {literal: 'WHO'}, {family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der'}],
      issued: {'date-parts': [[2019, 6, 9]]},
      'container-title': 'Daily',
      publisher: 'Group',
      URL: 'https://a.example.org/',
      language: 'fr'
    },
    'ruiz2019 | article-newspaper | A title | Ana Ruiz & WHO & Jan van der Berg | Daily | 2019-06-09 | https://a.example.org/ | fr | (Ruiz2019)'
  ],
  [
    {id: 'b', type: 'book', title: 'B', publisher: 'Press', 'container-title': 'Series', issued: {'date-parts': [['2018', 5]]}},
    'b | book | B | Press | 2018-05'
  ],
  [{id: 'c', title: 'C', issued: {'date-parts': [[2017], [2019]]}}, 'c | article | C | 2017/2019'],
  [{id: 'd', title: 'D', issued: {raw: '2019~'}}, 'd | article | D | 2019~'],
  [{id: 'e1', title: 'null', abstract: 'A: "b" {c} [d] #e', note: null}, 'e1 | article | null']
]
for (const [item, expected] of csl) {
  test(`CSL-JSON: ${expected}`, () => {
    for (const text of [JSON.stringify([item]), JSON.stringify([item], null, '\t')]) {
      const {sources, told} = read('a.json', text)
      assert.deepEqual(told, [])
      assert.deepEqual(sources.map(short), [expected])
    }
  })
}

const refused: readonly {name: string; text: string; told: readonly string[]}[] = [
  {name: 'no JSON', text: '[{"id": "a",}]', told: ['1:13 error csl-json']},
  {name: 'YAML that is no JSON', text: '- {id: a, title: A}', told: ['1:2 error csl-json']},
  {name: 'an end too early', text: '[{"id": "a"', told: ['1:12 error csl-json']},
  {name: 'one work without a list', text: '{"id": "a", "title": "A"}', told: ['1:1 error csl-json']},
  {name: 'no id', text: '[\n{"title": "A"}]', told: ['2:1 error csl-json']},
  {name: 'an unknown type', text: '[{"id": "a", "type": "rumour", "title": "A"}]', told: ['1:22 error csl-json']},
  {name: 'an address that is none', text: '[{"id": "a", "title": "A",\n"URL": "data:text/html,x"}]', told: ['2:8 error unsafe-url']},
  {name: 'a key twice', text: '[{"id": "a", "id": "b", "title": "A"}]', told: ['1:14 error duplicate-key']},
  {name: 'a prototype', text: '[{"id": "a", "title": "A", "__proto__": {"b": 1}}]', told: ['1:28 error reserved-key']},
  {name: 'a hidden character', text: '[{"id": "a", "title": "\\u202eA"}]', told: ['1:23 error encoding']},
  {name: 'depth', text: `${'['.repeat(100_000)}${']'.repeat(100_000)}`, told: ['1:13 error limit']}
]
for (const {name, text, told: expected} of refused) {
  test(`CSL-JSON refuses ${name}`, () => assert.deepEqual(read('a.json', text).told, expected))
}
