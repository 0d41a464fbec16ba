import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {applyEdits} from '../../src/edit/apply-edits.ts'
import {appendElement, insertEntry} from '../../src/edit/insert-entry.ts'
import {removeEntry} from '../../src/edit/remove-entry.ts'
import {replaceValue} from '../../src/edit/replace-value.ts'
import {yamlSource} from '../../src/edit/yaml-source.ts'
import {yamlText} from '../../src/edit/yaml-text.ts'
import type {YamlMap, YamlValue} from '../../src/edit/yaml-value.ts'
import type {Path} from '../../src/schema/file-context.ts'
import {anyKey, anyMap, anyText, anyValue, plain, readBack} from './yaml-arbitraries.ts'

/** All places of a value. */
function* placesOf(value: YamlValue, path: Path = []): Generator<readonly [Path, YamlValue]> {
  yield [path, value]
  if (value instanceof Map) for (const [key, inner] of value as YamlMap) yield* placesOf(inner, [...path, key])
  else if (Array.isArray(value)) for (const [index, inner] of (value as YamlValue[]).entries()) yield* placesOf(inner, [...path, index])
}
const pick = <T>(all: readonly T[], at: number): T | undefined => (all.length === 0 ? undefined : all[at % all.length])

/** A value with another one at a path. */
function withValue(value: YamlValue, [step, ...rest]: Path, make: (old: YamlValue | undefined) => YamlValue): YamlValue {
  if (step === undefined) return make(value)
  if (typeof step === 'number') return (value as readonly YamlValue[]).map((one, index) => (index === step ? withValue(one, rest, make) : one))
  const inner = (value as YamlMap).get(step)
  return new Map([...(value as YamlMap), [step, rest.length === 0 ? make(inner) : withValue(inner!, rest, make)]])
}

/** A mapping as the text of a file: with a comment a line, Windows line ends and a front matter's fences, or without. */
const shapes = fc.record({blockLevels: fc.nat(3), isMarkdown: fc.boolean(), hasMark: fc.boolean(), isWindows: fc.boolean()})
type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never
function fileOf(value: YamlMap, {blockLevels, isMarkdown, hasMark, isWindows}: Shape): {path: string; text: string} {
  const yaml = yamlText(value, blockLevels).replace(/^(?=\S)/, '# first\n')
  const lines = isMarkdown ? `---\n${yaml}---\n\nOur text: [[A]].\n` : yaml
  return {path: isMarkdown ? 'a.md' : 'a.yaml', text: (hasMark ? '\ufeff' : '') + (isWindows ? lines.replaceAll('\n', '\r\n') : lines)}
}
function yamlOf(path: string, text: string): unknown {
  const {from, to} = yamlSource(path, text) ?? assert.fail(text)
  return readBack(text.slice(from, to).replace('\ufeff', '').replaceAll('\r\n', '\n'))
}

test('a new key stands where it should, all else is read as before, and taking it away gives the file back, byte for byte', () => {
  fc.assert(
    fc.property(anyMap, shapes, fc.nat(), anyKey, anyValue, (value, shape, at, key, added) => {
      const {path, text} = fileOf(value, shape)
      const place = pick(
        [...placesOf(value)].filter(([, one]) => one instanceof Map && one.size > 0 && !one.has(key)),
        at
      )
      if (!place) return
      const edit = insertEntry(yamlSource(path, text)!, place[0], key, added, {blockLevels: shape.blockLevels})
      assert.ok(edit, text)
      const written = applyEdits(text, [edit])
      assert.deepEqual(yamlOf(path, written), plain(withValue(value, [...place[0], key], () => added)), written)
      const removal = removeEntry(yamlSource(path, written)!, [...place[0], key])
      assert.ok(removal)
      assert.equal(applyEdits(written, [removal]), text)
    }),
    {numRuns: 400}
  )
})

test('a new element stands at the end of its list, and all else is read as before', () => {
  fc.assert(
    fc.property(anyMap, shapes, fc.nat(), anyValue, (value, shape, at, added) => {
      const {path, text} = fileOf(value, shape)
      const place = pick(
        [...placesOf(value)].filter(([where, one]) => where.length > 0 && one !== ''),
        at
      )
      if (!place) return
      const edits = appendElement(yamlSource(path, text)!, place[0], added)
      assert.ok(edits, text)
      const written = applyEdits(text, edits)
      const expected = withValue(value, place[0], (old) => (Array.isArray(old) ? [...old, added] : [old!, added]))
      assert.deepEqual(yamlOf(path, written), plain(expected), written)
    }),
    {numRuns: 400}
  )
})

test('another value in a place: all else is read as before', () => {
  fc.assert(
    fc.property(anyMap, shapes, fc.nat(), fc.oneof(anyText, anyValue), (value, shape, at, next) => {
      const {path, text} = fileOf(value, shape)
      const place = pick(
        [...placesOf(value)].filter(([where, one]) => where.length > 0 && one !== ''),
        at
      )
      if (!place) return
      const edit = replaceValue(yamlSource(path, text)!, place[0], next)
      assert.ok(edit, text)
      const written = applyEdits(text, [edit])
      assert.deepEqual(yamlOf(path, written), plain(withValue(value, place[0], () => next)), written)
    }),
    {numRuns: 400}
  )
})
