import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Analysis, analyse} from '../../src/analyse/analyse.ts'
import {lint} from '../../src/lint/lint.ts'
import {type EntityId, idOf} from '../../src/model/id.ts'
import {compiled} from '../graph/content.ts'

const graph = compiled({
  'content/articles/ferry.md':
    '---\ntitle: Ferry\nstatus: published\npeople: [Murtaza Hussain, Murtaza Hussein]\nsources:\n  a: {title: A, date: 2031-05-03, accessed: 2020-01-01, basis: b}\n  b: {title: B, date: 2031-05-04}\n---\n'
})
const [a, b] = [idOf('source', 'a'), idOf('source', 'b')]
const pair: readonly [EntityId, EntityId] = [idOf('person', 'murtaza-hussain'), idOf('person', 'murtaza-hussein')]
const stale = (problem: Analysis['freshness'][number]['problem']): Partial<Analysis> => ({freshness: [{source: a, problem, others: []}]})

const rows: readonly [string, Partial<Analysis>, string][] = [
  [
    'circular',
    {cycles: [{sources: [a, b], claims: [], grounded: false}]},
    'Unexpected sources `a` and `b` that rest on each other, expected where that comes from'
  ],
  ['circular', {cycles: [{sources: [a], claims: [], grounded: true}]}, 'Unexpected source `a` that rests on itself, expected only the other basis'],
  ['date-paradox', {dateParadoxes: [{source: a, basis: b}]}, 'Unexpected basis `b` of 2031-05-04, expected one not later than 2031-05-03'],
  ['self-reference', {selfReferences: [a]}, 'Unexpected source that is a page of this site or rests on one, expected a source elsewhere'],
  ['undated', stale('undated'), 'Unexpected source without a date, expected `date`, if only a year'],
  ['no-archive', stale('no-archive'), 'Unexpected address without a public copy, expected `archive`'],
  ['no-url', stale('no-url'), 'Unexpected source without an address, expected `url` or `archive`'],
  ['stale', stale('stale'), 'Unexpected old access date 2020-01-01, expected a newer one'],
  ['stale', stale('no-access-date'), 'Unexpected address without a date of reading, expected `accessed`'],
  [
    'duplicate-source',
    {freshness: [{source: b, problem: 'duplicate-source', others: [a]}]},
    'Unexpected second record of a source, expected one key for one work'
  ],
  [
    'duplicate-entity',
    {duplicates: [{pair, names: ['Murtaza Hussain', 'Murtaza Hussein'], score: 0.9, why: 'the same consonants'}]},
    'Unexpected `Murtaza Hussein` so like `Murtaza Hussain` (the same consonants), expected one entity, or a pair in `decisions.yaml`'
  ]
]
for (const [code, found, reason] of rows) {
  test(`${code} tells of what the analysis found: ${Object.keys(found)}`, () => {
    const messages = lint(graph, {...analyse(graph), ...found}).filter((message) => message.code === code)
    assert.deepEqual(
      messages.map((message) => message.reason),
      [reason]
    )
  })
}
