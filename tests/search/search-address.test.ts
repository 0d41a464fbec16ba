import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {hasPhrase, phraseIn, textQuery} from '../../src/search/phrase.ts'
import {addressFor, askedIn, facets, isIdle} from '../../src/search/search-address.ts'

const value = fc.string({unit: 'binary', minLength: 1, maxLength: 20}).map((text) => text.toWellFormed())

test('what is asked comes back from its address', () => {
  const chosen = fc.record(Object.fromEntries(facets.map((facet) => [facet, value])), {requiredKeys: []}).map((some) => ({...some}))
  fc.assert(
    fc.property(value, fc.boolean(), chosen, (text, isPhrase, some) => {
      const asked = {text, isPhrase, chosen: some}
      assert.deepEqual(askedIn(addressFor(asked)), asked)
    })
  )
})
test('an address without a question is empty, and other parameters are left alone', () => {
  assert.equal(addressFor({text: '', isPhrase: true, chosen: {}}), '')
  const asked = askedIn('?x=1&kind=&constructor=2')
  assert.ok(isIdle(asked))
  assert.deepEqual(asked, {text: '', isPhrase: false, chosen: {}})
})

const phrases = [
  {typed: '"fake account"', words: 'fake account', isPhrase: true},
  {typed: '“fake account”', words: 'fake account', isPhrase: true},
  {typed: '«حساب جعلی»', words: 'حساب جعلی', isPhrase: true},
  {typed: '„ein Konto“', words: 'ein Konto', isPhrase: true},
  {typed: '"half typed', words: 'half typed', isPhrase: true},
  {typed: 'no marks', words: 'no marks', isPhrase: false},
  {typed: 'a "b" c', words: 'a  b  c', isPhrase: false},
  {typed: '"', words: '', isPhrase: false}
]
for (const {typed, words, isPhrase} of phrases)
  test(`${typed} ${isPhrase ? 'is' : 'is not'} a phrase`, () => assert.deepEqual(phraseIn(typed), {words, isPhrase}))

test('a phrase is in a name as whole words in order', () => {
  assert.ok(hasPhrase('Union of Harbour Pilots', 'harbour pilots'))
  assert.ok(!hasPhrase('Union of Harbour Pilots', 'pilots harbour'))
  assert.ok(!hasPhrase('Union of Harbour Pilots', 'harbour pilot'))
})
test('the texts are asked for a phrase in quotation marks', () => {
  assert.equal(textQuery('a b', true), '"a b"')
  assert.equal(textQuery('a b', false), 'a b')
  assert.equal(textQuery('', true), null)
})
