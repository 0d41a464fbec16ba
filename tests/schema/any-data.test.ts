import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Entry} from '../../src/model/entry.ts'
import {checkEntry, type FileContext} from '../../src/schema/check-entry.ts'

const kinds: readonly Entry['kind'][] = [
  'article',
  'entity',
  'entities',
  'sidecar',
  'sources',
  'annotations',
  'vocabulary',
  'decisions',
  'gone',
  'site',
  'tour'
]
const codes = new Set(['unknown-key', 'missing-key', 'unexpected-value', 'invalid-date', 'invalid-slug', 'unsafe-url', 'limit'])
const keys =
  'title name says people sources claims status basis supports source date url lang about relation quote departs text from lint-ok rule a a-b o/c'
const key = fc.oneof(fc.constantFrom(...keys.split(' ')), fc.string({maxLength: 8}))
const scalar = fc.oneof(fc.constantFrom('', 'x', 'true', '2019', '2019-13', 'published', 'original', 'https://example.org/'), fc.string())
const {data} = fc.letrec<{data: unknown}>((tie) => ({
  data: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    scalar,
    fc.array(tie('data'), {maxLength: 4}),
    fc.dictionary(key, tie('data'), {maxKeys: 6, noNullPrototype: true})
  )
}))

const point = {file: 'x.md', line: 3, column: 5, offset: 20}
const contextOf = (kind: Entry['kind']): FileContext => ({
  file: 'x.md',
  kind,
  entityKind: 'person',
  slug: 'x',
  lang: 'en',
  pointOf: () => point,
  keyPointOf: () => point
})

test('checkEntry gives an entry, messages or both, whatever the data', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), data, (kind, given) => {
      const {entry, messages} = checkEntry(given, contextOf(kind))
      assert.ok(entry !== undefined || messages.length > 0)
      for (const {code, reason, level, line} of messages) {
        assert.ok(codes.has(code), code)
        assert.equal(level, 'error')
        assert.match(reason, /^Unexpected .+, expected .+/s)
        assert.ok([...reason].length <= 200, reason)
        assert.equal(line, 3)
      }
    }),
    {numRuns: 1000}
  )
})
