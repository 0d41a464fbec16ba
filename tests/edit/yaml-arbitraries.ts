import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {YamlValue} from '../../src/edit/yaml-value.ts'
import {parseYaml} from '../../src/read/parse-yaml.ts'
import {refusedCharacters} from '../../src/read/refused-characters.ts'

const long = 'A sentence that goes on and on, as sentences in notes of editors tend to do, until a line of a hundred characters is full.'

/** What the reader lets through: its own form of a text, without refused characters. */
export const anyText = fc
  .oneof(
    fc.string({unit: 'grapheme'}),
    fc.string({unit: fc.constantFrom(...`ab :#-,[]{}'"\\|>&*!%@\`?=~\n\t.“é`)}),
    fc.constantFrom(long, `${long}\n\n  ${long}`)
  )
  .map((text) => text.normalize('NFC').replaceAll('\r', ''))
  .filter((text) => refusedCharacters(text).length === 0)
export const anyKey = fc
  .oneof(fc.constantFrom('says', 'by', 'over-capacity'), anyText)
  .filter((text) => text !== '' && text.length < 300 && !/^(__proto__|constructor|prototype)$/.test(text))
export const {value: anyValue} = fc.letrec<{value: YamlValue}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small', maxDepth: 3, withCrossShrink: true},
    anyText,
    fc.array(tie('value'), {maxLength: 4}),
    fc.array(fc.tuple(anyKey, tie('value')), {maxLength: 4}).map((pairs) => new Map(pairs))
  )
}))
export const anyMap = fc.array(fc.tuple(anyKey, anyValue), {minLength: 1, maxLength: 4}).map((pairs) => new Map(pairs))

/** In the form in which `parseYaml` gives values. */
export const plain = (value: YamlValue): unknown => {
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, inner]: [string, YamlValue]) => [name, plain(inner)]))
  return Array.isArray(value) ? value.map((one: YamlValue) => plain(one)) : value
}
export const readBack = (yaml: string): unknown => {
  const {values, faults} = parseYaml(yaml)
  assert.deepEqual(faults, [], yaml)
  return values
}
