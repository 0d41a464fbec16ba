import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {EntityId, Id} from '../../src/model/id.ts'
import {fallsView} from '../../src/view/falls.ts'
import {halcyon} from './halcyon.ts'
import {partLists} from './parts-of.ts'

const {graph, analysis} = halcyon()
const view = (id: string) => fallsView(graph, analysis, id as Id<'source'> | EntityId)

test('Halcyon: the wire holds one of two lines, and the page says what would be left', () => {
  const wire = view('source/wire-1')!
  assert.deepEqual(
    wire.holdings.map(({role, words}) => [role, words]),
    [['As a source', '1 claim would keep fewer lines of sourcing without this.']]
  )
  assert.equal(wire.ifHeading, 'If this source were withdrawn')
  assert.match(wire.ifWords, /^1 claim would keep fewer lines\. Nothing would be deleted/)
  assert.equal(wire.groups[0]!.rows[0]!.words, 'Now: 5 reports, 2 independent lines. Then: 4 reports, 1 line of sourcing.')
})

test('Halcyon: a party is told apart as speaker and as publisher', () => {
  assert.deepEqual(
    view('organisation/northport-port-authority')!.holdings.map(({role}) => role),
    ['As a speaker or author']
  )
  assert.deepEqual(
    view('organisation/coastal-wire')!.holdings.map(({role}) => role),
    ['As a publisher or an owner of one']
  )
})

test('Halcyon: without the company’s statement the objection goes, and support stays as it is', () => {
  const {holdings, groups} = view('source/reply-1')!
  assert.deepEqual(holdings, [])
  assert.deepEqual(
    groups.map(({words}) => words),
    ['Objections to these would go or change']
  )
  assert.match(groups[0]!.rows[0]!.now.words, /^Denied by Halcyon Lines/)
  assert.doesNotMatch(groups[0]!.rows[0]!.without.words, /Denied|Disputed/)
})

test('what nothing hangs on has no such section', () => {
  assert.equal(view('organisation/daily-north'), undefined)
})

test('every claim in these lists is attributed', () => {
  const lists = partLists(view('source/wire-1')).filter((parts) => parts.some(({kind}) => kind === 'says'))
  assert.ok(lists.length >= 2)
  for (const parts of lists) assert.ok(parts.some(({kind}) => kind === 'speaker') && parts.some(({kind}) => kind === 'source'))
})
