import assert from 'node:assert/strict'
import {test} from 'node:test'
import {changesPages, changesPageView} from '../../src/view/changes-page.ts'
import {halcyon} from './halcyon.ts'
import {harbour} from './harbour.ts'

test('changes stand by month, the newest first', () => {
  const {months, empty} = changesPageView(harbour().graph)
  assert.deepEqual(
    months.map(({id, entries}) => [id, entries.length]),
    [
      ['month-2031-07', 1],
      ['month-2031-06', 3],
      ['month-2031-05', 3]
    ]
  )
  assert.equal(empty, undefined)
})

test('what is invented changes nothing', () => assert.equal(changesPageView(halcyon().graph).months.length, 0))

test('a page holds a hundred changes and leads to the others', () => {
  const {graph} = harbour()
  const [[id, article] = []] = graph.articles
  const corrections = Array.from({length: 230}, () => article!.corrections[0]!)
  const many = {...graph, articles: new Map([[id!, {...article!, corrections}]])}
  assert.deepEqual(changesPages(many), ['2', '3'])
  const {months, newer, older} = changesPageView(many, '2')
  assert.equal(months.flatMap(({entries}) => entries).length, 100)
  assert.ok(newer?.href.endsWith('/changes/') && older?.href.endsWith('/changes/3/'))
})
