import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {afterKey, flowText, scalarText, yamlText} from '../../src/edit/yaml-text.ts'
import type {YamlValue} from '../../src/edit/yaml-value.ts'
import {anyMap, anyText, plain, readBack} from './yaml-arbitraries.ts'

const scalars: readonly (readonly [text: string, plain: string, inFlow?: string])[] = [
  ['Ana Ruiz', 'Ana Ruiz'],
  ['true', 'true'],
  ['2031-05-04', '2031-05-04'],
  ['[no title]', '"[no title]"'],
  ['a, b', 'a, b', '"a, b"'],
  ['Note: x', '"Note: x"'],
  ['http://example.org/a#b', 'http://example.org/a#b'],
  ['a #b', '"a #b"'],
  ['“Heshmat Alavi” is', '“Heshmat Alavi” is'],
  ['say "x"', 'say "x"'],
  ['"x"', `'"x"'`],
  ['', '""'],
  [' x', '" x"'],
  ['- x', '"- x"'],
  ['-x', '-x'],
  ['---', '"---"'],
  ['@key', '"@key"'],
  ['a\nb', '"a\\nb"'],
  ['سازمان', 'سازمان']
]
for (const [text, plain, inFlow = plain] of scalars)
  test(`a text as a scalar: ${JSON.stringify(text)}`, () => assert.deepEqual([scalarText(text), scalarText(text, true)], [plain, inFlow]))

const map = (pairs: Readonly<Record<string, YamlValue>>): ReadonlyMap<string, YamlValue> => new Map(Object.entries(pairs))
const long = 'A sentence that goes on and on, as sentences in notes of editors tend to do, until a line of a hundred characters is full.'

test('short mappings stand on one line, long texts are folded, claims get a line a key', () => {
  const claim = map({
    says: 'The Halcyon sailed with 412 passengers.',
    about: ['Halcyon Lines'],
    supports: [map({source: 'wire-1', by: 'Ana Ruiz'}), 'port-log, line 14'],
    note: long
  })
  assert.equal(
    yamlText(map({title: 'A: b', claims: map({'over-capacity': claim}), sources: map({'wire-1': map({title: 'Ferry', date: '2031'})})}), 1),
    `title: "A: b"
claims:
  over-capacity:
    says: The Halcyon sailed with 412 passengers.
    about: [Halcyon Lines]
    supports:
      - {source: wire-1, by: Ana Ruiz}
      - port-log, line 14
    note: >-
      A sentence that goes on and on, as sentences in notes of editors tend to do, until a line of a
      hundred characters is full.
sources:
  wire-1: {title: Ferry, date: 2031}
`
  )
})

test('any text is read back equal, on one line, after a key and in a flow', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.deepEqual(readBack(`k:${afterKey(text, {indent: 0})}\n`), {k: text})
      assert.deepEqual(readBack(`k: ${scalarText(text)}\n`), {k: text})
      assert.deepEqual(readBack(`k: ${flowText([text, text])}\n`), {k: [text, text]})
    }),
    {numRuns: 2000}
  )
})
test('any value is read back equal, whatever stands in a line of its own', () => {
  fc.assert(
    fc.property(anyMap, fc.nat(3), (value, blockLevels) => {
      assert.deepEqual(readBack(yamlText(value, blockLevels)), plain(value))
    }),
    {numRuns: 1000}
  )
})
