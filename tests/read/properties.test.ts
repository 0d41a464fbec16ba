import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {compile} from '../../src/pipeline.ts'
import type {Parsed} from '../../src/read/parsed.ts'
import {readEntry} from '../../src/read/read-entry.ts'

const paths = [
  'articles/a.md',
  'people/a.md',
  'people/a.yaml',
  'people/a.claims.yaml',
  'sources/a.yaml',
  'sources/a.bib',
  'sources/a.json',
  'sources/annotations.yaml',
  'tours/a.md',
  'site.yaml',
  'vocabulary.yaml',
  'decisions.yaml',
  'gone.yaml'
].map((path) => `content/${path}`)

/** An entry or located messages, never neither; with both, the messages keep the entry from becoming a page. */
function assertSound(parsed: Parsed, path: string): void {
  const errors = parsed.messages.filter(({level}) => level === 'error')
  assert.ok(parsed.entry !== undefined || errors.length > 0)
  if (errors.length > 0) assert.equal(compile([parsed], {preview: true, captures: new Map()}).graph, undefined)
  for (const {file, reason, code, line, column} of parsed.messages) {
    assert.equal(file, path)
    assert.match(reason, /^Unexpected /)
    assert.ok([...reason].length <= 200)
    assert.doesNotMatch(reason, /failure of the reader/)
    assert.ok(line === undefined ? code === 'limit' || code === 'encoding' || code === 'invalid-slug' : line > 0 && column! > 0)
  }
}

const readText = (path: string, text: string): Parsed => readEntry({path, bytes: new TextEncoder().encode(text)}, 'en')
const path = fc.constantFrom(...paths)

test('any bytes become an entry or located messages', () => {
  fc.assert(
    fc.property(path, fc.uint8Array({maxLength: 200}), (at, bytes) => assertSound(readEntry({path: at, bytes}, 'en'), at)),
    {numRuns: 300}
  )
})

const pieces = [
  ...[
    '---\n',
    '\n',
    ' ',
    '  ',
    '\t',
    ': ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    '&a ',
    '*a',
    '!b ',
    '|\n',
    '>\n',
    '"',
    "'",
    '\\',
    '`',
    '%',
    '@',
    '...\n'
  ],
  ...[
    'title: ',
    'name: ',
    'claims:\n',
    'sources:\n',
    'people: ',
    '  one:\n',
    '    says: x\n',
    '    by: ',
    'status: draft\n',
    'a',
    '2019-06-09',
    'Ana Ruiz'
  ],
  ...[
    '[[',
    ']]',
    '|',
    '[@',
    '; ',
    'claim:',
    '<b>',
    '<!--',
    '](',
    '!',
    '**',
    '_',
    '~~',
    '```\n',
    '> ',
    '1. ',
    '# ',
    '[^1]',
    '[^1]: ',
    '|-|\n',
    '&#0;',
    'http://a.b'
  ],
  ...['@article{', '@book{k, ', 'title={', '= ', '\\foo', '"id":', '"title":', '\u202e', 'é', '\0', '👩']
]
const soup = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))
const framed = soup.chain((body) => soup.map((front) => `---\ntitle: A\n${front}\n---\n${body}`))

test('any soup of the words of the format becomes an entry or located messages', () => {
  fc.assert(
    fc.property(path, fc.oneof(soup, framed), (at, text) => assertSound(readText(at, text), at)),
    {numRuns: 1500}
  )
})

const whole = `---
title: A case
lang: en
people: [Ana Ruiz]
sources:
  wire-1: {title: "Ferry: overloaded", date: 2031-05-04, basis: original}
claims:
  one:
    says: One.
    about: [Ana Ruiz]
    supports:
      - {source: wire-1, by: Ana Ruiz, at: para 3}
      - wire-1, line 14
---

See [[Ana Ruiz|her]] and [the log](https://example.org/) [@wire-1, p. 3].

| a | b |
|---|---|
| [[Ana Ruiz|x]] | c |
`

test('any byte of a right file may change: it stays an entry or is told of', () => {
  const bytes = new TextEncoder().encode(whole)
  assert.deepEqual(readEntry({path: paths[0]!, bytes}, 'en').messages, [])
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      assertSound(readEntry({path: paths[0]!, bytes: bytes.with(at, byte)}, 'en'), paths[0]!)
    }),
    {numRuns: 500}
  )
})

test('a file that is cut off is refused or has lost nothing but its body', () => {
  for (let end = 0; end < whole.length; end += 1) {
    const {entry, messages} = readText(paths[0]!, whole.slice(0, end))
    if (entry === undefined) assert.ok(messages.length > 0)
    else assert.deepEqual(entry.kind === 'article' && [entry.claims.length, entry.claims[0]?.statements.length, entry.sources.length], [1, 2, 1])
  }
})

test('text comes out as it went in, composed, whatever it is', () => {
  const honest = fc
    .string({unit: 'grapheme', minLength: 1, maxLength: 60})
    .filter((text) => text.trim() === text && !/[\u0000-\u001f\u007f-\u009f]/.test(text))
  fc.assert(
    fc.property(honest, (text) => {
      const {entry, messages} = readText(paths[0]!, `---\ntitle: ${JSON.stringify(text)}\n---\n`)
      if (messages.length > 0) return assert.match(messages[0]!.code, /^(encoding|limit)$/)
      assert.equal(entry?.kind === 'article' && entry.title.get('en'), text.normalize('NFC'))
    }),
    {numRuns: 1000}
  )
})
