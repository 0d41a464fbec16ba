import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {EntityId, Id} from '../../src/model/id.ts'
import {compiled} from '../graph/content.ts'
import {graph} from '../shorthand.ts'

const file = 'content/articles/halcyon.md'
const halcyon = compiled({[file]: readFileSync(new URL(`../sites/halcyon/${file}`, import.meta.url), 'utf8')})

test('timeline: reports grow faster than lines', () => {
  const timeline = analyse(halcyon).timelines.get('claim/halcyon/over-capacity' as Id<'claim'>)!
  assert.deepEqual(
    timeline.events.map(({source, reports, lines, lag}) => [source.slice(7), reports, lines, lag]),
    [
      ['port-log', 1, 1, 0],
      ['wire-1', 2, 2, 1],
      ['north-1', 3, 2, 2],
      ['south-1', 4, 2, 2],
      ['blog-1', 5, 2, 3]
    ]
  )
  assert.deepEqual([timeline.first, timeline.mayBeOlder, timeline.amplification, timeline.publishers.length], ['source/port-log', false, 2.5, 4])
})

test('timeline: an undated report comes after what it rests on, and may be older where nothing bounds it', () => {
  const text = readFileSync(new URL(`../sites/halcyon/${file}`, import.meta.url), 'utf8').replace(', date: 2031-05-06', '')
  const {events, mayBeOlder} = analyse(compiled({[file]: text})).timelines.get('claim/halcyon/over-capacity' as Id<'claim'>)!
  assert.deepEqual([events.at(-1)!.source, events.at(-1)!.notBefore, mayBeOlder], ['source/blog-1', '2031-05-05', false])
  const bare = analyse(graph('a b', {c: {supports: 'a b'}})).timelines.get('claim/case/c' as Id<'claim'>)!
  assert.deepEqual([bare.first, bare.events.map(({lines}) => lines)], [undefined, [1, 1]])
})

test('concentration: who holds what is said about an entity', () => {
  const {concentration} = analyse(
    graph('a@p/x>original b@p>a c@q/y>original', {
      c: {supports: 'a b', about: ['o']},
      d: {supports: 'c:w', about: ['o']},
      e: {supports: 'b', about: ['other']}
    })
  )
  const on = concentration.get('organisation/o' as EntityId)!
  assert.deepEqual([on.lines, on.reports, on.origins], [2, 2, 2])
  assert.deepEqual(
    on.publishers.map(({party, claims, lines}) => [party, claims, lines]),
    [
      ['organisation/p', 1, 1],
      ['organisation/q', 1, 1]
    ]
  )
  assert.deepEqual([...concentration.keys()], ['organisation/o', 'organisation/other'])
})

test('departures: from what a statement rests on, or what it names', () => {
  const departs = (from?: string) => ({departs: {text: new Map([['en', 'Other number.']]), ...(from && {from: `source/${from}` as Id<'source'>})}})
  const plain = graph('a>r b>r+s', {c: {supports: 'a b'}})
  const claim = plain.claims.get('claim/case/c' as Id<'claim'>)!
  const [a, b] = claim.statements
  const statements = [
    {...a!, ...departs()},
    {...b!, ...departs('s')}
  ]
  const {departures, status} = analyse({...plain, claims: new Map([[claim.id, {...claim, statements}]])})
  assert.deepEqual(
    departures.map(({source, from}) => [source, from]),
    [
      ['source/a', ['source/r']],
      ['source/b', ['source/s']]
    ]
  )
  assert.deepEqual(status.get(claim.id)!.flags.includes('departs'), true)
})
