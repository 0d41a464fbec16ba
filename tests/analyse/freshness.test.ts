import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Source} from '../../src/model/source.ts'
import {graph, source} from '../shorthand.ts'

const whole = {url: 'https://a.example/x', archive: 'https://archive.example/x', accessed: '2031-01-01', date: '2030'}
const rows: readonly [string, string, object, readonly string[]][] = [
  ['a whole record', 'a@p', whole, []],
  ['an archive alone', 'a@p', {...whole, url: undefined}, []],
  ['nothing but a title', 'a', {}, ['no-url', 'undated', 'no-author-and-publisher']],
  ['no archive', 'a/x', {...whole, archive: undefined}, ['no-archive']],
  ['never read', 'a/x', {...whole, accessed: undefined}, ['no-access-date']],
  ['read two years before the newest', 'a/x', {...whole, accessed: '2028-12-31'}, ['stale']],
  ['shortened, and open to anybody on the way', 'a/x', {...whole, url: 'http://www.bit.ly/x'}, ['shortened-url', 'http-url']]
]
const record = (word: string, fields: object): Source =>
  ({...source(word), ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))}) as Source

for (const [name, word, fields, problems] of rows)
  test(`freshness: ${name}`, () => {
    const newest = record('newest@q', {...whole, url: 'https://b.example/', accessed: '2031-01-01'})
    const {freshness} = analyse(graph([record(word, fields), newest], {}))
    assert.deepEqual(
      freshness.map(({problem}) => problem),
      problems
    )
  })

test('freshness: two records of one page know each other', () => {
  const one = record('a@p', {...whole, url: 'https://www.a.example/x/?utm_source=y#z'})
  const other = record('b@p', {...whole, url: 'http://m.a.example/x'})
  const {freshness} = analyse(graph([one, other], {}))
  assert.deepEqual(
    freshness.filter(({problem}) => problem === 'duplicate-source'),
    [
      {source: 'source/a', problem: 'duplicate-source', others: ['source/b']},
      {source: 'source/b', problem: 'duplicate-source', others: ['source/a']}
    ]
  )
})
