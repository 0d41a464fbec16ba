import assert from 'node:assert/strict'
import {test} from 'node:test'
import {graphOf, imported, told} from './drafted.ts'

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://desk.example/review',
  datePublished: '2031-05-09',
  author: {'@type': 'Organization', name: 'Northport Fact Desk'},
  claimReviewed: 'No vessel sailed without a pilot.',
  itemReviewed: {
    '@type': 'Claim',
    author: {'@type': 'Person', name: 'Ana Ruiz'},
    appearance: [{'@type': 'Article', url: 'https://herald.example/n', headline: 'Night'}, 'https://post.example/1']
  },
  reviewRating: {'@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Mostly wrong'}
}

test('claimreview: the claim with its speaker and where it appeared; the review keeps its own words', async () => {
  const given = await imported('claimreview', JSON.stringify({'@graph': [review]}, undefined, 1), {name: 'review.json'})
  const {claims, sources, entities} = graphOf(given)
  assert.deepEqual([...entities.keys()], ['person/ana-ruiz'])
  assert.deepEqual([...sources.keys()].sort(), ['source/night', 'source/northport-fact-desk-2031', 'source/post-example'])
  const [claim] = claims.values()
  assert.deepEqual([...claim!.says.values()], [review.claimReviewed])
  assert.deepEqual(
    claim!.statements.map(({source, stance, speakers, quote}) => [stance, source, speakers.join(), quote?.text]),
    [
      ['supports', 'source/night', 'person/ana-ruiz', undefined],
      ['supports', 'source/post-example', 'person/ana-ruiz', undefined],
      ['mentions', 'source/northport-fact-desk-2031', '', 'Mostly wrong']
    ]
  )
  assert.match(given.changes[0]!.after!, /# TODO: the stance of northport-fact-desk-2031/)
  assert.deepEqual(told(given), ['12:22 warn stance'])
})

test('claimreview: a number is no words, and nothing is made of it', async () => {
  const given = await imported('claimreview', JSON.stringify({...review, reviewRating: {'@type': 'Rating', ratingValue: 1}}))
  assert.ok([...graphOf(given).claims.values()].every(({statements}) => statements.every(({quote}) => quote === undefined)))
})

test('claimreview: without a review there is an error', async () => {
  assert.deepEqual(told(await imported('claimreview', '{"@type": "NewsArticle"}')), ['1:1 error empty-input'])
})
