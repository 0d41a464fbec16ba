import assert from 'node:assert/strict'
import {test} from 'node:test'
import {importBytes} from '../../src/import/import-bytes.ts'
import type {Imported} from '../../src/import/imported.ts'
import {importKinds} from '../../src/import/kinds.ts'
import {nothingKnown} from '../../src/import/known.ts'
import {limits} from '../../src/model/limits.ts'
import {fileOf, graphOf} from './drafted.ts'

const review = {'@type': 'ClaimReview', claimReviewed: 'Nobody came.', author: {name: 'Desk'}, itemReviewed: {author: {name: 'Ana Ruiz'}}}
const entity = {labels: {en: {language: 'en', value: 'Ana Ruiz'}}, aliases: {}, descriptions: {}, claims: {}}

/** A good input of each kind, in which `NAME` stands where an attacker may write. */
const good: Readonly<Record<string, string>> = {
  text: 'Night NAME\n\nNobody came. [1]\n\nJo Marsh\n\nNotes\n[1] Lind, Petra, Night NAME, Herald, 2031\n',
  html: '<!doctype html><html><head><title>Night NAME</title></head><body><article><h1>Night NAME</h1><p>Nobody came that night, and the harbour lay quiet.</p></article></body></html>',
  bib: '@article{lind, author = {Lind, Petra}, title = {Night NAME}, journaltitle = {Herald}, date = {2031}}\n',
  csl: '[{"id": "lind", "type": "book", "title": "Night NAME"}]',
  csv: 'Name\nAna NAME Ruiz\n',
  ftm: '{"id": "p1", "schema": "Person", "properties": {"name": ["Ana NAME Ruiz"]}}\n',
  claimreview: JSON.stringify({...review, claimReviewed: 'Nobody NAME came.'}),
  wikidata: JSON.stringify({entities: {Q42: {...entity, labels: {en: {language: 'en', value: 'Ana NAME Ruiz'}}}}}),
  markdown: '---\ntitle: Ana NAME Ruiz\n---\n\nText.\n'
}
const maps: Readonly<Record<string, string>> = {csv: 'kind: person\nkeys: {name: Name}\n', markdown: 'kind: person\nkeys: {name: title}\n'}

function run(kind: string, content: string | Uint8Array): Promise<Imported> {
  const found = importKinds.find(({name}) => name === kind)!
  const map = maps[kind] === undefined ? undefined : fileOf('map.yaml', maps[kind])
  return importBytes(found, {name: 'given', files: [fileOf('given', content)], map}, nothingKnown)
}
const bytes = (...all: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(all.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])))

/** Nothing is written, and a message says where. */
function assertRefused({changes, captures, messages}: Imported, isFolder: boolean): void {
  assert.deepEqual([changes, captures], [[], []])
  const [first] = messages.filter(({level}) => level === 'error' || (isFolder && level === 'warn'))
  assert.ok(first, JSON.stringify(messages))
  assert.equal(first.file, 'given')
  assert.match(first.reason, /^Unexpected /)
}

test('bad input: the table has every kind', () => assert.deepEqual(importKinds.map(({name}) => name).sort(), Object.keys(good).sort()))

for (const {name: kind, isFolder = false} of importKinds) {
  const text = good[kind]!
  test(`${kind}: a good input gives drafts`, async () => {
    const given = await run(kind, text)
    graphOf(given)
    assert.ok(given.changes.length > 0)
  })
  const wrong: readonly {name: string; content: string | Uint8Array}[] = [
    {name: 'empty', content: ''},
    {name: 'blank', content: ' \n\n \n'},
    {name: 'bytes of Latin-1', content: bytes(text.slice(0, 10), [0xe9, 0x20], text.slice(10))},
    {
      name: 'UTF-16',
      content: bytes(
        [0xff, 0xfe],
        [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
      )
    },
    {name: 'a character cut off at the end', content: bytes(text, [0xe2, 0x82])},
    {name: 'NUL', content: text.replace('NAME', 'a\u0000b')},
    {name: 'a control character', content: text.replace('NAME', 'a\u001b[31mb')},
    {name: 'a bidirectional override', content: text.replace('NAME', 'a\u202eb')},
    {name: 'a tag character', content: text.replace('NAME', 'a\u{e0041}b')},
    {name: 'a heap of combining marks', content: text.replace('NAME', `a${'\u0316'.repeat(200)}`)},
    {name: 'more bytes than an import may have', content: new Uint8Array(limits.importBytes + 1).fill(0x20)}
  ]
  for (const {name, content} of wrong)
    test(`${kind}: ${name} is told, and nothing is written`, async () => assertRefused(await run(kind, content), isFolder))
  test(`${kind}: markup and names of prototypes are words like others`, async () => {
    const given = await run(
      kind,
      text.replaceAll('NAME', kind === 'html' ? '&lt;script&gt;__proto__&lt;/script&gt;' : kind === 'bib' ? 'constructor' : '<b>__proto__</b>')
    )
    graphOf(given)
    assert.equal(({} as {polluted?: unknown}).polluted, undefined)
  })
}

const truncated: Readonly<Record<string, string>> = {
  bib: '@article{lind, author = {Lind, Petra}, title = {Night',
  csl: '[{"id": "lind", "type": "book", "title": "Ni',
  csv: 'Name\n"Ana Ru',
  ftm: '{"id": "p1", "schema": "Person", "prop',
  claimreview: '{"@type": "ClaimReview", "claimRev',
  wikidata: '{"entities": {"Q42": {"labels": {"en":',
  markdown: '---\ntitle: Ana Ruiz\n',
  html: '<html><head><title>Ni'
}
for (const [kind, content] of Object.entries(truncated))
  test(`${kind}: a truncated input is told, and nothing is written`, async () => assertRefused(await run(kind, content), kind === 'markdown'))

const hostile: readonly {kind: string; name: string; content: string}[] = [
  ...['csl', 'ftm', 'claimreview', 'wikidata'].map((kind) => ({
    kind,
    name: 'a key named __proto__',
    content: good[kind]!.replace('{', '{"__proto__": {"polluted": 1}, ')
  })),
  ...['csl', 'ftm', 'claimreview', 'wikidata'].map((kind) => ({
    kind,
    name: 'a bidirectional override by an escape',
    content: good[kind]!.replace('NAME', 'a\\u202eb')
  })),
  ...['csl', 'ftm', 'claimreview', 'wikidata'].map((kind) => ({kind, name: 'brackets without end', content: '['.repeat(100_000)})),
  {kind: 'html', name: 'tags without end', content: '<div>'.repeat(20_000)},
  {kind: 'bib', name: 'braces without end', content: `@article{a, title = ${'{'.repeat(50_000)}`},
  {kind: 'markdown', name: 'an alias bomb', content: '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: Ana\n---\n'},
  {kind: 'markdown', name: 'front matter in JavaScript', content: '---js\n{title: process.exit()}\n---\n'}
]
for (const {kind, name, content} of hostile)
  test(`${kind}: ${name} is told, and nothing is written`, async () => assertRefused(await run(kind, content), kind === 'markdown'))

test('csv: an alias bomb in the mapping is told', async () => {
  const csv = importKinds.find(({name}) => name === 'csv')!
  const map = fileOf('map.yaml', 'a: &a [x, x]\nb: [*a, *a]\n')
  const {messages, changes} = await importBytes(csv, {name: 'given', files: [fileOf('given', good.csv!)], map}, nothingKnown)
  assert.deepEqual([messages[0]?.file, messages[0]?.code, changes], ['map.yaml', 'yaml-alias', []])
})

test('html: an escaped override in the page is told, and nothing is written', async () =>
  assertRefused(await run('html', good.html!.replaceAll('NAME', 'a&#x202e;b')), false))
