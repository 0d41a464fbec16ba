import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {quoteFinder} from '../../src/validate/find-quote.ts'

const copy =
  'She said: “I counted 412 tickets”.\n\nThe ferry’s owner — Halcyon Lines — did not com\u00adment.  The ferry\u00a0sailed; the ferry sank. سازمان مجاهدین'
const rows: readonly [string, string, string?][] = [
  ['I counted 412 tickets', 'exact'],
  ['said: "I counted', 'exact'],
  ["The ferry's owner – Halcyon Lines", 'exact'],
  ['did not comment. The ferry sailed', 'exact'],
  ['سازمان مجاهدین', 'exact'],
  ['She said … the ferry sank', 'exact'],
  ['She said [...] did not […] sank', 'exact'],
  ['ferry', 'several'],
  ['the ferry sank … She said', 'disordered'],
  ['I counted 421 tickets', 'near', 'I counted 412 tickets'],
  ['She said … the ferry sonk', 'near', 'the ferry sank'],
  ['The captain was warned', 'absent'],
  ['…', 'absent']
]
for (const [quote, hit, passage] of rows) {
  test(`quoteFinder: ${quote}`, () => {
    const found = quoteFinder(copy)(quote)
    assert.equal(found.hit, hit)
    if (found.hit === 'near') assert.equal(found.passage, passage)
  })
}

test('quoteFinder finds whatever was cut from a copy', () => {
  const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 60}).filter((copied) => !/…|\[/.test(copied) && copied.trim() !== '')
  fc.assert(
    fc.property(text, text, text, (before, quote, after) => {
      const {hit} = quoteFinder(`${before} ${quote} ${after}`)(quote)
      assert.ok(hit === 'exact' || hit === 'several', hit)
    })
  )
})
