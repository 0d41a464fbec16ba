import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entityKinds} from '../../src/model/id.ts'
import type {Path} from '../../src/schema/file-context.ts'
import {keysOf, schemaAt, schemaOf} from '../../src/schema/schema-keys.ts'

const named = (path: Path, kind: keyof typeof schemaOf = 'article'): string[] => {
  const schema = schemaAt(schemaOf[kind]('person'), path)
  return schema ? keysOf(schema).map(({key}) => key) : []
}

test('every key of every kind of file has its sentence', () => {
  for (const [kind, schema] of Object.entries(schemaOf))
    for (const entityKind of entityKinds)
      for (const {key, sentence} of keysOf(schema(entityKind))) assert.match(sentence, /^\S.*[.:]$/s, `${kind}: ${key}`)
})

const rows: readonly (readonly [path: Path, first: string[], kind?: keyof typeof schemaOf])[] = [
  [[], ['title', 'summary', 'lang']],
  [['claims'], []],
  [
    ['claims', 'x'],
    ['says', 'by', 'at']
  ],
  [
    ['claims', 'y/x'],
    ['supports', 'disputes', 'mentions']
  ],
  [
    ['claims', 'x', 'supports', 0],
    ['source', 'by', 'at']
  ],
  [
    ['claims', 'x', 'supports'],
    ['source', 'by', 'at']
  ],
  [
    ['sources', 's'],
    ['title', 'author', 'publisher']
  ],
  [
    ['sources', 's', 'basis'],
    ['quotes', 'reprints', 'translates']
  ],
  [
    ['sources', 's', 'basis', 1],
    ['quotes', 'reprints', 'translates']
  ],
  [
    ['people', 'a'],
    ['name', 'aliases', 'description']
  ],
  [
    ['people', 'a', 'aliases', 0],
    ['name', 'lang', 'use']
  ],
  [['a'], ['name', 'aliases', 'description'], 'entities'],
  [['steps', 0, 'filter'], ['kind', 'rel', 'stance'], 'tour'],
  [['nothing', 'here'], []]
]
for (const [path, first, kind] of rows)
  test(`the keys at ${path.join('.') || 'the top'}`, () => assert.deepEqual(named(path, kind).slice(0, 3), first))

test('which keys take a text, and which must be there', () => {
  const keys = keysOf(schemaOf.article(undefined))
  assert.deepEqual(
    keys.flatMap(({key, isRequired}) => (isRequired ? [key] : [])),
    ['title']
  )
  const mappings = keys.flatMap(({key, takesText}) => (takesText ? [] : [key]))
  assert.deepEqual(mappings, ['sources', 'claims', 'reviewed', 'corrections', 'lint-ok'])
})
