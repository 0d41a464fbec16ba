import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {departuresAt} from '../../src/view/departures.ts'
import {harbour} from './harbour.ts'

const {graph, analysis} = harbour()
const at = (id: string) => departuresAt(graph, analysis, id as Id<'claim'> | Id<'source'>)

test('a departure stands at its claim and at both sources, and nowhere else', () => {
  const [one, ...others] = at('claim/harbour/no-pilot')
  assert.deepEqual(others, [])
  assert.equal(one!.text.text, 'The leaflet leaves out the word “reportedly”.')
  assert.deepEqual([one!.source.href, one!.from.map(({href}) => href)], ['/sources/leaflet/', ['/sources/lind-2031/']])
  assert.equal(one!.statement.href, '/claims/harbour/no-pilot/#leaflet')
  assert.deepEqual([at('source/leaflet'), at('source/lind-2031')], [[one], [one]])
  assert.deepEqual(at('source/statement-1'), [])
})
