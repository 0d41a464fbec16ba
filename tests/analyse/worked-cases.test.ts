import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {workedCases} from '../../src/bench/worked-cases.ts'
import type {EvidenceStatus} from '../../src/model/evidence-status.ts'
import type {Id} from '../../src/model/id.ts'
import {breaksInWords} from '../../src/site/evidence-cases.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'

const statusOf = (sources: string, claims: Record<string, ClaimSpec>): EvidenceStatus =>
  analyse(graph(sources, claims)).status.get('claim/case/c' as Id<'claim'>)!

for (const row of workedCases)
  test(`worked case ${row.name}`, () => {
    const status = statusOf(row.sources, {...row.others, c: {supports: row.supports}})
    assert.deepEqual(
      {
        reports: status.reports,
        lines: status.independent.lines,
        counted: status.counted.length,
        exact: status.independent.exact,
        singlePoints: status.singlePoints.join(' '),
        breaks: breaksInWords(status.breaking),
        support: status.support
      },
      {
        reports: row.reports,
        lines: row.lines,
        counted: row.lines,
        exact: true,
        singlePoints: row.singlePoints,
        breaks: row.breaks,
        support: row.support ?? 'one-line'
      }
    )
  })

test('worked case 12: the same reports are two for the question whether the witness said so', () => {
  const {attribution} = statusOf(workedCases[11]!.sources, {c: {supports: workedCases[11]!.supports}})
  assert.deepEqual(attribution, [{speaker: 'person/w', reports: 3, lines: 2}])
})

test('an inference stands on a clean line however many lines a retraction takes from its premises', () => {
  const words = (count: number, last: string): string => [...Array.from({length: count}, (_, at) => `${last}${at}`)].join(' ')
  const sources = `${[...Array.from({length: 9}, (_, at) => `a${at}@gone>original`)].join(' ')} clean@p/x+y+z>original ${[...Array.from({length: 9}, (_, at) => `b${at}@q${at}>original`)].join(' ')} back@gone/gone>original`
  const status = statusOf(sources, {
    c: {inferredFrom: [['claim/case/a' as Id<'claim'>, 'claim/case/b' as Id<'claim'>]], withdraws: 'back:organisation/gone'},
    a: {supports: `${words(9, 'a')} clean`},
    b: {supports: words(9, 'b')}
  })
  assert.equal(status.support, 'one-line')
})
