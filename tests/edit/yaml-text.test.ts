import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {afterKey, flowText, scalarText, yamlText} from '../../src/edit/yaml-text.ts'
import type {YamlValue} from '../../src/edit/yaml-value.ts'
import {parseYaml} from '../../src/read/parse-yaml.ts'
import {refusedCharacters} from '../../src/read/refused-characters.ts'

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

/** What the reader lets through: its own form of a text, without refused characters. */
const anyText = fc
  .oneof(
    fc.string({unit: 'grapheme'}),
    fc.string({unit: fc.constantFrom(...`ab :#-,[]{}'"\\|>&*!%@\`?=~\n\t.“é`)}),
    fc.constantFrom(long, `${long}\n\n  ${long}`)
  )
  .map((text) => text.normalize('NFC').replaceAll('\r', ''))
  .filter((text) => refusedCharacters(text).length === 0)
const key = fc
  .oneof(fc.constantFrom('says', 'by', 'over-capacity'), anyText)
  .filter((text) => text !== '' && text.length < 300 && !/^(__proto__|constructor|prototype)$/.test(text))
const {value: anyValue} = fc.letrec<{value: YamlValue}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    anyText,
    fc.array(tie('value'), {maxLength: 4}),
    fc.array(fc.tuple(key, tie('value')), {maxLength: 4}).map((pairs) => new Map(pairs))
  )
}))

/** In the form in which `parseYaml` gives values. */
const plain = (value: YamlValue): unknown => {
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, inner]: [string, YamlValue]) => [name, plain(inner)]))
  return Array.isArray(value) ? value.map((one: YamlValue) => plain(one)) : value
}
const readBack = (yaml: string): unknown => {
  const {values, faults} = parseYaml(yaml)
  assert.deepEqual(faults, [], yaml)
  return values
}

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
    fc.property(fc.array(fc.tuple(key, anyValue), {minLength: 1, maxLength: 4}), fc.nat(3), (pairs, blockLevels) => {
      const value = new Map(pairs)
      assert.deepEqual(readBack(yamlText(value, blockLevels)), plain(value))
    }),
    {numRuns: 1000}
  )
})
