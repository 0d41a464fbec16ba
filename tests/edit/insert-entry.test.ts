import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {applyEdits, type Edit} from '../../src/edit/apply-edits.ts'
import {appendElement, type InsertStyle, insertEntry} from '../../src/edit/insert-entry.ts'
import {removeEntry} from '../../src/edit/remove-entry.ts'
import {replaceValue} from '../../src/edit/replace-value.ts'
import {type YamlSource, yamlSource} from '../../src/edit/yaml-source.ts'
import type {YamlValue} from '../../src/edit/yaml-value.ts'
import type {Path} from '../../src/schema/file-context.ts'

const opened = (text: string): YamlSource => {
  const source = yamlSource(text.replace('\ufeff', '').startsWith('---') ? 'a.md' : 'a.yaml', text)
  assert.ok(source, text)
  return source
}
const done = (text: string, edits: Edit[] | Edit | undefined): string | undefined => edits && applyEdits(text, [edits].flat())
const map = (pairs: Readonly<Record<string, YamlValue>>): YamlValue => new Map(Object.entries(pairs))

const order = ['title', 'author', 'date', 'note']
const claim = map({says: 'It is so.', by: 'Ana'})
const rows: readonly (readonly [name: string, before: string, path: Path, key: string, value: YamlValue, after: string, style?: InsertStyle])[] = [
  ['at the end of a block', 'a: 1 # one\nb: 2\n', [], 'c', '3', 'a: 1 # one\nb: 2\nc: 3\n'],
  ['after a comment on the line', 'a: 1 # one\n# two\n', [], 'c', '3', 'a: 1 # one\nc: 3\n# two\n'],
  ['by the order of the keys', 'title: T\nnote: N\n', [], 'date', '2019', 'title: T\ndate: 2019\nnote: N\n', {order}],
  ['before all others', 'note: N\n', [], 'title', 'T', 'title: T\nnote: N\n', {order}],
  [
    'by the order, after many lines',
    'author:\n  - A\n  - B # b\nnote: N\n',
    [],
    'date',
    '2019',
    'author:\n  - A\n  - B # b\ndate: 2019\nnote: N\n',
    {order}
  ],
  ['without a line end at the end', 'a: 1', [], 'b', '2', 'a: 1\nb: 2'],
  [
    'Windows line ends',
    'a: 1\r\nb:\r\n  c: 2\r\nd: 3\r\n',
    ['b'],
    'e',
    map({x: ['1'], long: 'y '.repeat(60).trim()}),
    `a: 1\r\nb:\r\n  c: 2\r\n  e:\r\n    x: [1]\r\n    long: >-\r\n      ${'y '.repeat(47).trim()}\r\n      ${'y '.repeat(13).trim()}\r\nd: 3\r\n`
  ],
  ['a byte order mark stays', '\ufeffa: 1\n', [], 'b', '2', '\ufeffa: 1\nb: 2\n'],
  [
    'front matter',
    '---\ntitle: T\nclaims:\n  a: {says: A}\n---\nText: here\n',
    ['claims'],
    'b',
    claim,
    '---\ntitle: T\nclaims:\n  a: {says: A}\n  b:\n    says: It is so.\n    by: Ana\n---\nText: here\n',
    {blockLevels: 1}
  ],
  [
    'a parent that is missing, in its order',
    '---\r\ntitle: T\r\nnote: N\r\n---\r\nText\r\n',
    ['author'],
    'b',
    claim,
    '---\r\ntitle: T\r\nauthor:\r\n  b:\r\n    says: It is so.\r\n    by: Ana\r\nnote: N\r\n---\r\nText\r\n',
    {blockLevels: 1, orders: [order]}
  ],
  [
    'a parent without a value',
    'claims: # none yet\nnote: N\n',
    ['claims'],
    'b',
    claim,
    'claims: # none yet\n  b:\n    says: It is so.\n    by: Ana\nnote: N\n',
    {blockLevels: 1}
  ],
  ['an empty flow mapping', 'a: {} # x\n', ['a'], 'b', '1', 'a: {b: 1} # x\n'],
  [
    'a flow mapping, by order',
    'w: {title: "T", note: N} # x\n',
    ['w'],
    'date',
    '2019, May',
    'w: {title: "T", date: "2019, May", note: N} # x\n',
    {order}
  ],
  ['a flow mapping, before the first', 'w: {note: N}\n', ['w'], 'title', 'T', 'w: {title: T, note: N}\n', {order}],
  ['a flow mapping over lines', 'w: {title: T,\n    note: N,}\n', ['w'], 'date', '2019', 'w: {title: T, date: 2019,\n    note: N,}\n', {order}],
  ['an empty file', '', [], 'a', '1', 'a: 1\n'],
  ['a file of comments', '# c\n', [], 'a', '1', '# c\na: 1\n'],
  [
    'a mapping in a list',
    's:\n  - source: a\n    at: p. 1\n  - b\n',
    ['s', 0],
    'by',
    'Ana',
    's:\n  - source: a\n    by: Ana\n    at: p. 1\n  - b\n',
    {order: ['source', 'by', 'at']}
  ],
  ['after a text over lines', 'a: |\n  x\n\n  y\n\nb: 1\n', [], 'c', '2', 'a: |\n  x\n\n  y\nc: 2\n\nb: 1\n', {order: ['a', 'c', 'b']}]
]
describe('insertEntry: ', () => {
  for (const [name, before, path, key, value, after, style] of rows) {
    test(name, () => assert.equal(done(before, insertEntry(opened(before), path, key, value, style)), after))
    if (!['an empty file', 'a file of comments', 'a parent without a value', 'an empty flow mapping', 'without a line end at the end'].includes(name))
      test(`${name}: taken away again, nothing is left of it`, () => assert.equal(done(after, removeEntry(opened(after), [...path, key])), before))
  }
  const refused: readonly (readonly [name: string, text: string, path: Path, key: string])[] = [
    ['the key is there', 'a: 1\n', [], 'a'],
    ['a text is in the place', 'a: 1\n', ['a'], 'b'],
    ['a list is in the place', 'a: [1]\n', ['a'], 'b']
  ]
  for (const [name, text, path, key] of refused)
    test(`nothing when ${name}`, () => assert.equal(insertEntry(opened(text), path, key, 'x'), undefined))
})

const elements: readonly (readonly [name: string, before: string, path: Path, value: YamlValue, after: string])[] = [
  ['a block list', 'a:\n  - x # c\nb: 1\n', ['a'], map({source: 's', by: 'Ana'}), 'a:\n  - x # c\n  - {source: s, by: Ana}\nb: 1\n'],
  ['a block list that is not indented', 'a:\n- x\nb: 1\n', ['a'], 'y', 'a:\n- x\n- y\nb: 1\n'],
  ['a flow list', 'a: [x, "y"] # c\n', ['a'], 'z, w', 'a: [x, "y", "z, w"] # c\n'],
  ['an empty list', 'a: []\n', ['a'], 'z', 'a: [z]\n'],
  ['a single text', 'a: x, p. 3 # c\n', ['a'], 'z', 'a: ["x, p. 3", z] # c\n'],
  ['a single flow mapping', 'a: {source: x}\n', ['a'], 'z', 'a: [{source: x}, z]\n'],
  [
    'a single mapping over lines',
    'c:\n  a:\n    source: x\n    by: A\n  d: 1\n',
    ['c', 'a'],
    'z',
    'c:\n  a:\n    - source: x\n      by: A\n    - z\n  d: 1\n'
  ],
  ['no list yet', 'b: 1\n', ['a'], 'z', 'b: 1\na: [z]\n'],
  ['a list of lists file', '- {id: a}\n', [], map({id: 'b'}), '- {id: a}\n- {id: b}\n']
]
describe('appendElement: ', () => {
  for (const [name, before, path, value, after] of elements)
    test(name, () => assert.equal(done(before, appendElement(opened(before), path, value)), after))
})

const removals: readonly (readonly [name: string, before: string, path: Path, after: string])[] = [
  ['the only entry goes with its holder', 'a: 1\nb:\n  c: 2\nd: 3\n', ['b', 'c'], 'a: 1\nd: 3\n'],
  ['the first of a list', 'a: [x, y]\n', ['a', 0], 'a: [y]\n'],
  ['the last of a list', 'a: [x, y]\n', ['a', 1], 'a: [x]\n'],
  ['the only one of a list', 'z: 1\na: [x]\n', ['a', 0], 'z: 1\n'],
  ['of a block list', 'a:\n  - x\n  - y: 1\n    z: 2\n  - w\n', ['a', 1], 'a:\n  - x\n  - w\n'],
  ['the first key of an element', 'a:\n  - x: 1\n    y: 2\n', ['a', 0, 'x'], 'a:\n  - y: 2\n'],
  ['the last line without a line end', 'a: 1\r\nb: 2', ['b'], 'a: 1'],
  ['a key without a value', 'a:\nb: 2\n', ['a'], 'b: 2\n']
]
describe('removeEntry: ', () => {
  for (const [name, before, path, after] of removals) test(name, () => assert.equal(done(before, removeEntry(opened(before), path)), after))
})

const replacements: readonly (readonly [name: string, before: string, path: Path, value: YamlValue, after: string])[] = [
  ['a plain text', 'a: x # c\n', ['a'], 'y', 'a: y # c\n'],
  ['in double quotes', 'a: "x" # c\n', ['a'], 'say "y"', 'a: "say \\"y\\"" # c\n'],
  ['in single quotes', "a: 'x'\n", ['a'], "it's", "a: 'it''s'\n"],
  ['a plain text by one that needs quotes', 'a: [x, z]\n', ['a', 0], 'y, w', "a: ['y, w', z]\n"],
  ['and back', "a: ['y, w', z]\n", ['a', 0], 'x', 'a: [x, z]\n'],
  ['a text by a mapping', 'a: Ana\nb: 1\n', ['a'], map({name: 'Ana', note: 'x'}), 'a: {name: Ana, note: x}\nb: 1\n'],
  ['a list by a mapping, in a flow', 'z: {a: [x], b: 1}\n', ['z', 'a'], map({x: 'X'}), 'z: {a: {x: X}, b: 1}\n'],
  ['a block list by a short one', 'a:\n  - x\n  - y\nb: 1\n', ['a'], ['z'], 'a: [z]\nb: 1\n']
]
describe('replaceValue: ', () => {
  for (const [name, before, path, value, after] of replacements)
    test(name, () => assert.equal(done(before, replaceValue(opened(before), path, value)), after))
})
