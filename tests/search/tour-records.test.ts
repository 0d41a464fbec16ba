import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {pageRecords} from '../../src/search/page-records.ts'
import {halcyonTour} from '../view/halcyon-tour.ts'

test('a tour is found by its title, its description and the text of its steps, and claims in it are not', () => {
  const graph = halcyonTour()
  const record = pageRecords(graph, analyse(graph)).find(({url}) => url === '/tours/first/')!
  assert.deepEqual([record.meta.kind, record.meta.title, record.filters.kind, record.meta.fictional], ['tour', 'A tour', ['tour'], 'yes'])
  assert.match(record.content, /In two steps\./)
  assert.match(record.content, /Ana Ruiz stands here/)
  assert.doesNotMatch(record.content, /412/)
})
