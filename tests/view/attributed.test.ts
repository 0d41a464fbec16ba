import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isLive} from '../../src/graph/shown.ts'
import {everyView} from './every-view.ts'
import {halcyon} from './halcyon.ts'
import {harbour} from './harbour.ts'
import {partLists, textOf, texts} from './parts-of.ts'

/** Where a claim's text may stand as plain text: always behind its speaker and source. */
const plainPlaces = ['plainTitle', 'description', 'text', 'jsonLd', 'body']

for (const [name, site] of [
  ['harbour', harbour()],
  ['halcyon', halcyon()]
] as const) {
  const views = everyView(site)
  const inferred = new Set([...site.graph.claims.values()].filter(({statements}) => statements.length === 0).map(({says}) => says.get('en')))
  const says = [...site.graph.claims.values()].filter(isLive).map((claim) => claim.says.get('en')!)

  test(`${name}: no list of pieces holds a claim’s words without a speaker and a source before them`, () => {
    const lists = views.flatMap(partLists).filter((parts) => parts.some(({kind}) => kind === 'says'))
    assert.ok(lists.length > 5)
    for (const parts of lists) {
      const at = parts.findIndex(({kind}) => kind === 'says')
      const before = parts.slice(0, at).map(({kind}) => kind)
      const says = parts[at]!
      if ('text' in says && inferred.has(says.text) && /^Entered without a source/.test(textOf(parts))) continue
      else assert.ok(before.includes('speaker') && before.includes('source'), textOf(parts))
    }
  })

  test(`${name}: a claim’s words stand in no other text of a page`, () => {
    for (const [key, text] of views.flatMap((view) => texts(view)))
      for (const words of says) if (text.includes(words) && text !== words) assert.ok(plainPlaces.includes(key), `${key}: ${text}`)
  })

  test(`${name}: no page uses a word of verdicts`, () => {
    for (const [key, text] of views.flatMap((view) => texts(view)))
      if (key !== 'body') assert.doesNotMatch(text, /\b(verified|confirmed|debunked|credible|guilty)\b/i)
  })

  test(`${name}: every page has a title, a description, a permalink and two ways to be cited`, () => {
    for (const {plainTitle, description, permalink, cite, crumbs} of views) {
      assert.ok(plainTitle && description && permalink)
      assert.deepEqual(
        cite.formats.map((format) => format.name),
        ['APA Style 7th edition', 'BibTeX']
      )
      if (permalink !== '/') assert.equal(crumbs[0]?.href, '/')
    }
  })

  test(`${name}: all structured data are one line of JSON that cannot end a script`, () => {
    for (const {jsonLd} of views)
      if (jsonLd !== undefined) {
        assert.doesNotMatch(jsonLd, /[<>&\u2028\u2029]/)
        assert.equal(JSON.parse(jsonLd)['@context'], 'https://schema.org')
      }
  })
}

test('invented pages carry their banner and no structured data', () => {
  for (const view of everyView(halcyon()))
    if ('fictional' in view) {
      assert.equal(view.jsonLd, undefined)
      assert.ok(view.banners.some(({kind}) => kind === 'fictional'))
    }
})

test('two makings of all pages are equal', () => {
  assert.deepEqual(everyView(harbour()), everyView(harbour()))
})
