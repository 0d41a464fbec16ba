import assert from 'node:assert/strict'
import {test} from 'node:test'
import {corpus} from '../../src/bench/corpus.ts'
import {seededRandom} from '../../src/bench/random.ts'

const settings = {articles: 60, seed: 7, words: 120}

test('corpus gives the same bytes for the same settings, and others for another seed', () => {
  const once = [...corpus(settings)]
  assert.deepEqual([...corpus(settings)], once)
  assert.notDeepEqual([...corpus({...settings, seed: 8})], once)
})

test('an article of a corpus does not depend on how many follow it beyond the ranks it draws', () => {
  const paths = [...corpus(settings)].map(({path}) => path)
  assert.equal(paths.filter((path) => path.startsWith('articles/')).length, settings.articles)
  assert.equal(new Set(paths).size, paths.length)
})

test('corpus holds what the analysis feeds on: reprints, unnamed origins, disputes, several scripts', () => {
  const text = [...corpus({...settings, articles: 400})].map((file) => file.text).join('\n')
  for (const part of ['reprints:', 'basis: unnamed', 'disputes:', 'relation:', 'lang: fa', 'lang: ru', 'lang: zh', '[@s-', '[[p-'])
    assert.ok(text.includes(part), part)
})

test('zipf ranks stay in range and favour the small ones', () => {
  const random = seededRandom(1)
  const ranks = Array.from({length: 10_000}, () => random.zipf(1_000))
  assert.ok(ranks.every((rank) => rank >= 0 && rank < 1_000))
  const first = ranks.filter((rank) => rank < 10).length
  assert.ok(first > 2_500 && first < 5_000, `${first} of 10,000 among the first ten`)
})
