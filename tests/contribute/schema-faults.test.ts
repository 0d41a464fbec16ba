import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {parse} from 'yaml'
import {type Schema, schemaFaults} from '../../src/contribute/schema-faults.ts'
import {keyExamples} from '../../src/guide/key-examples.ts'
import {moreKeyExamples} from '../../src/guide/more-key-examples.ts'
import {jsonSchemas} from '../../src/schema/json-schema.ts'

const ajv = new Ajv({strict: false})
const schemas = new Map([...jsonSchemas()].filter(([name]) => name !== 'graph.json').map(([name, text]) => [name, JSON.parse(text) as Schema]))
const judges = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]))

const example = (group: string): unknown => parse((keyExamples[group] ?? moreKeyExamples[group])!, {schema: 'failsafe'})
const starts: readonly [file: string, value: unknown][] = [
  ['article.json', example('article')],
  ['article.json', {title: 'X', claims: {c: example('claim'), 'o/c': example('addition')}, sources: {s: example('source')}}],
  ['sidecar.json', example('sidecar')],
  ['sources.json', {'wire-1': example('source')}],
  ['annotations.json', {'wire-1': example('annotation')}],
  ['person.json', example('entity')],
  ['person-list.json', {ana: 'Ana', tom: {name: 'Tom', aliases: [example('alias')]}}],
  ['site.json', example('site')],
  ['vocabulary.json', example('vocabulary')],
  ['decisions.json', example('decisions')],
  ['gone.json', [example('gone')]],
  ['tour.json', {title: 'X', steps: [example('step'), {title: 'B', filter: example('filter')}]}]
]

const words = [
  '',
  'x',
  'Ana Ruiz',
  '2031-05-04',
  '2031-02-30x',
  'https://example.org/',
  'ftp://x',
  'EN',
  'wire-1',
  'Bad Key',
  'draft',
  'supports',
  'y'.repeat(301)
]
const leaf = fc.oneof(fc.constantFrom(...words), fc.string({unit: 'grapheme', maxLength: 12}), fc.integer(), fc.boolean(), fc.constant(null))
const any = fc.oneof(
  leaf,
  fc.array(leaf, {maxLength: 3}),
  fc.dictionary(fc.constantFrom('source', 'by', 'title', 'on', 'constructor', 'x'), leaf, {maxKeys: 3})
)

/** A place in a value: the way to it by turns. */
function changed(value: unknown, turns: readonly number[], put: unknown, how: number): unknown {
  const isList = Array.isArray(value)
  if (typeof value !== 'object' || value === null || turns.length === 0) return how % 4 === 0 ? [value, put] : put
  const entries = Object.entries(value)
  if (entries.length === 0) return put
  const at = turns[0]! % entries.length
  const [key, inner] = entries[at]!
  if (turns.length === 1 && how % 4 === 1) entries.splice(at, 1)
  else if (turns.length === 1 && how % 4 === 2 && !isList) entries.push([`${key}x`, put])
  else entries[at] = [key, changed(inner, turns.slice(1), put, how)]
  return isList ? entries.map(([, one]) => one) : Object.fromEntries(entries)
}

test('schemaFaults lets through the examples of the guide', () => {
  for (const [file, value] of starts)
    if (file !== 'person.json') {
      const faults = schemaFaults(schemas.get(file)!, value)
      // `true` typed as text is a word here; an editor's YAML makes it a switch.
      assert.deepEqual(
        faults.filter(({kind, wanted}) => !(kind === 'type' && wanted === 'boolean')),
        [],
        file
      )
    }
})

test('schemaFaults finds a fault exactly where ajv, a full validator, does', () => {
  let [right, wrong] = [0, 0]
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.array(fc.tuple(fc.array(fc.nat(40), {minLength: 1, maxLength: 5}), any, fc.nat(3)), {maxLength: 2}),
      ([file, start], changes) => {
        const value = changes.reduce<unknown>((now, [turns, put, how]) => changed(now, turns, put, how), switched(start))
        const fits = judges.get(file)!(value)
        assert.equal(schemaFaults(schemas.get(file)!, value).length === 0, fits, JSON.stringify([file, value, judges.get(file)!.errors]))
        if (fits) right++
        else wrong++
      }
    ),
    {numRuns: 3000}
  )
  assert.ok(right > 300 && wrong > 1000, `${right} right, ${wrong} wrong`)
})

/** Switches as an editor's YAML has them. */
function switched(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true'
  if (Array.isArray(value)) return value.map(switched)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, switched(one)])) : value
}

const claim = (more: object): unknown => ({title: 'X', claims: {c: {says: 'It is so.', supports: {source: 'wire-1'}, ...more}}})
const rows: readonly [name: string, value: unknown, told: string[]][] = [
  ['nothing', claim({}), []],
  ['a missing title', {}, ['missing-key title']],
  ['an unknown key, at the key', claim({sais: 'x'}), ['unknown-key claims.c.sais']],
  ['a date that is none, at its value', claim({when: 'last May'}), ['pattern claims.c.when']],
  ['a long sentence', claim({says: 'x'.repeat(301)}), ['long claims.c.says']],
  ['an empty one', claim({says: ''}), ['short claims.c.says']],
  [
    'a statement without its source, inside the alternative that is a mapping',
    claim({supports: {by: 'Ana'}}),
    ['missing-key claims.c.supports.source']
  ],
  ['an address in a new source', {title: 'X', sources: {'wire-1': {title: 'A', url: 'www.x.org'}}}, ['pattern sources.wire-1.url']],
  ['a key of a source that is no slug', {title: 'X', sources: {'Wire 1': {title: 'A'}}}, ['pattern sources.Wire 1']],
  ['a choice', {title: 'X', status: 'ready'}, ['choice status']]
]
for (const [name, value, told] of rows)
  test(`schemaFaults tells of ${name}`, () =>
    assert.deepEqual(
      schemaFaults(schemas.get('article.json')!, value).map(({kind, path}) => `${kind} ${path.join('.')}`),
      told
    ))
