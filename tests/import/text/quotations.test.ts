import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {quotationsIn} from '../../../src/import/text/quotations.ts'

/** Each quotation as its text, `…` at the end of one that never closes, indented by depth. */
const shown = (text: string): string[] =>
  quotationsIn(text).map(({from, to, isClosed, depth}) => `${'  '.repeat(depth)}${text.slice(from, to)}${isClosed ? '' : '…'}`)

const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['He said “one” and “two”.', ['“one”', '“two”']],
  ['“Outer “inner” outer”', ['“Outer “inner” outer”', '  “inner”']],
  ['“Outer ‘inner’ outer”', ['“Outer ‘inner’ outer”', '  ‘inner’']],
  ['“Who asks, “Why?””, he writes. “The answer is long.', ['“Who asks, “Why?””', '  “Why?”', '“The answer is long.…']],
  ['the boats’ and the pilot’s “own”', ['“own”']],
  ['a "straight" pair and "another"', ['"straight"', '"another"']],
  ['«Guillemets» and „low“', ['«Guillemets»', '„low“']],
  ['no marks at all', []],
  ['closing ” without opening', []]
]
for (const [text, expected] of rows) test(`quotationsIn: ${text}`, () => assert.deepEqual(shown(text), expected))

test('quotationsIn: closed ones nest and never cross', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('“', '”', 'a', ' ', '‘', '’', '"')), (letters) => {
      const closed = quotationsIn(letters.join('')).filter(({isClosed}) => isClosed)
      for (const a of closed)
        for (const b of closed)
          assert.ok(a === b || a.to <= b.from || b.to <= a.from || (a.from < b.from && b.to < a.to) || (b.from < a.from && a.to < b.to))
    })
  )
})
