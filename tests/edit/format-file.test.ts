import assert from 'node:assert/strict'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {corpusOf} from '../../src/edit/corpus.ts'
import {formatFile} from '../../src/edit/format-file.ts'
import {yamlText} from '../../src/edit/yaml-text.ts'
import {root} from '../architecture/source-files.ts'
import {differing, textsIn} from './content-texts.ts'
import {anyMap} from './yaml-arbitraries.ts'

const article = (front: string, body = 'Text:  as it   is.\n'): string => `---\n${front}---\n${body}`
const long = 'A sentence that goes on and on, as sentences in notes of editors tend to do, until a line of a hundred is full.'
const rows: readonly (readonly [name: string, before: string, after: string, path?: string])[] = [
  [
    'keys in their order, comments with theirs',
    article('status: draft # not yet\n# the title\ntitle: "A"\n'),
    article('# the title\ntitle: A\nstatus: draft # not yet\n')
  ],
  [
    'inner keys, names in theirs',
    article('title: A\nclaims:\n  b:\n    supports: [{by: Ana, source: s}]\n    says: "It is: so"\n  a: {by: X, says: Y}\n'),
    article('title: A\nclaims:\n  b:\n    says: "It is: so"\n    supports: [{source: s, by: Ana}]\n  a: {says: Y, by: X}\n')
  ],
  ['long texts are folded', article(`title: A\nsummary: ${long}\n`), article(`title: A\nsummary: >-\n  ${long.slice(0, 94)}\n  ${long.slice(95)}\n`)],
  [
    'long mappings get a line a key',
    `s: {date: 2019, title: ${long.slice(0, 90).trim()}}\n`.replaceAll(', as', ' as').replaceAll(', until', ' until'),
    `s:\n  title: ${long.slice(0, 90).trim()}\n  date: 2019\n`.replaceAll(', as', ' as').replaceAll(', until', ' until'),
    'sources/s.yaml'
  ],
  [
    'Windows line ends and a mark stay',
    '\ufeffb: {note: "N", name: B}\r\n\r\n# c\r\na: A\r\n',
    '\ufeffb: {name: B, note: N}\r\n\r\n# c\r\na: A\r\n',
    'people/p.yaml'
  ],
  ['what cannot be read is left alone', article('title: [A\n'), article('title: [A\n')],
  ['a comment above all keys stays above', article('# ours\nstatus: draft\ntitle: A\n'), article('# ours\nstatus: draft\ntitle: A\n')]
]
describe('formatFile: ', () => {
  for (const [name, before, after, path = 'articles/a.md'] of rows)
    test(name, () => {
      assert.equal(formatFile(path, before), after)
      assert.equal(formatFile(path, after), after)
    })
})

test('what is formatted once is not changed again, whatever it is', () => {
  fc.assert(
    fc.property(anyMap, fc.nat(3), fc.constantFrom('articles/a.md', 'people/p.yaml', 'sources/s.yaml'), (value, blockLevels, path) => {
      const yaml = yamlText(value, blockLevels).replace(/$/m, ' # kept')
      const text = path.endsWith('.md') ? article(yaml) : yaml
      const formatted = formatFile(path, text)
      assert.equal(formatFile(path, formatted), formatted)
      assert.equal(formatted.includes('# kept'), text.includes('# kept'))
    }),
    {numRuns: 150}
  )
})

test('the real content: the second time changes nothing, and it says the same', () => {
  const texts = textsIn(join(root, 'content'))
  const formatted = new Map([...texts].map(([path, text]) => [path, formatFile(path, text)]))
  assert.deepEqual(differing(formatted, new Map([...formatted].map(([path, text]) => [path, formatFile(path, text)]))), {})
  const [before, after] = [corpusOf(texts), corpusOf(formatted)]
  assert.deepEqual(after.faults, [])
  const withoutPlaces = (entries: unknown): unknown => {
    if (entries instanceof Map) return [...entries].map(withoutPlaces)
    if (Array.isArray(entries)) return entries.map(withoutPlaces)
    if (typeof entries !== 'object' || entries === null) return entries
    const pairs = Object.entries(entries).filter(([key]) => !/^(point|saysPoint|position)$/.test(key))
    return Object.fromEntries(pairs.map(([key, value]) => [key, withoutPlaces(value)]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
  }
  assert.deepEqual(withoutPlaces(after.entries), withoutPlaces(before.entries))
})
