import assert from 'node:assert/strict'
import {test} from 'node:test'
import {shareAttributes, shareFacts} from '../../src/view/share-facts.ts'
import {halcyon} from './halcyon.ts'
import {harbour} from './harbour.ts'

test('shareFacts: the newest date of real content, in words; invented content has none', () => {
  assert.equal(shareFacts(halcyon().graph).asOf, undefined)
  const {graph} = harbour()
  const {asOf, site} = shareFacts(graph)
  assert.match(asOf!, /\d{4}$/)
  assert.deepEqual(shareAttributes(graph), {'data-site': site, 'data-licence': graph.site.licence, 'data-asof': asOf})
})
