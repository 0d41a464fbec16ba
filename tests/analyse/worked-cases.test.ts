import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {EvidenceStatus} from '../../src/model/evidence-status.ts'
import type {Id} from '../../src/model/id.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'

const holding: Record<string, ClaimSpec> = {
  'register/one': {relation: 'organisation/holding owns organisation/p1', supports: 'register'},
  'register/two': {relation: 'organisation/p2 part-of organisation/holding', supports: 'register'}
}

interface Row {
  readonly name: string
  readonly sources: string
  readonly supports: string
  readonly others?: Record<string, ClaimSpec>
  readonly reports: number
  readonly lines: number
  readonly singlePoints: string
  /** The smallest set of sources, and how many of the others it takes. */
  readonly breaks: string
  readonly support?: EvidenceStatus['support']
}

const rows: readonly Row[] = [
  {
    name: '1 five articles, all from one wire',
    sources: 'wire@agency/anna>original a@p1>wire b@p2>wire c@p3>wire d@p4>wire e@p5>wire',
    supports: 'a b c d e',
    reports: 5,
    lines: 1,
    singlePoints: 'pub:agency src:wire who:anna',
    breaks: 'src:wire who 1 pub 1'
  },
  {
    name: '2 two papers interview the same witness',
    sources: 'a@p1>original b@p2>original',
    supports: 'a:w b:w',
    reports: 2,
    lines: 1,
    singlePoints: 'who:w',
    breaks: 'src:a+src:b who 1 pub 2'
  },
  {
    name: '3 one paper, three witnesses',
    sources: 'a@p1>original',
    supports: 'a:w1 a:w2 a:w3',
    reports: 1,
    lines: 1,
    singlePoints: 'pub:p1 src:a',
    breaks: 'src:a who 3 pub 1'
  },
  {
    name: '4 two papers, two witnesses',
    sources: 'a@p1>original b@p2>original',
    supports: 'a:v b:w',
    reports: 2,
    lines: 2,
    singlePoints: '',
    breaks: 'src:a+src:b who 2 pub 2',
    support: 'many-lines'
  },
  {
    name: '5 the same, the papers share an owner',
    sources: 'a@p1>original b@p2>original register/clerk>original',
    supports: 'a:v b:w',
    others: holding,
    reports: 2,
    lines: 1,
    singlePoints: 'pub:holding',
    breaks: 'src:a+src:b who 2 pub 1'
  },
  {
    name: '6 A rests on B, B on A',
    sources: 'a@p1>b b@p2>a',
    supports: 'a b',
    reports: 2,
    lines: 0,
    singlePoints: '',
    breaks: '',
    support: 'circular'
  },
  {
    name: '7 the same circle, A also rests on r',
    sources: 'a@p1>b+r b@p2>a r@p3/x>original',
    supports: 'a b',
    reports: 2,
    lines: 1,
    singlePoints: 'pub:p1 pub:p3 src:a src:r who:x',
    breaks: 'src:r who 1 pub 1'
  },
  {
    name: '8 a diamond: m rests on a and b, both on r',
    sources: 'r@p0/x>original a@p1>r b@p2>r m@p3>a+b',
    supports: 'm',
    reports: 1,
    lines: 1,
    singlePoints: 'pub:p0 pub:p3 src:m src:r who:x',
    breaks: 'src:r who 1 pub 1'
  },
  {
    name: '9 two reports that cite unnamed sources',
    sources: 'a@p1/x>unnamed b@p2/y>unnamed',
    supports: 'a b',
    reports: 2,
    lines: 1,
    singlePoints: 'who:unnamed',
    breaks: 'src:a+src:b who 1 pub 2'
  },
  {
    name: '10 two texts with no author and no publisher',
    sources: 'a b',
    supports: 'a b',
    reports: 2,
    lines: 1,
    singlePoints: 'pub:unknown who:unstated',
    breaks: 'src:a+src:b who 1 pub 1'
  },
  {
    name: '11 three sources, each pair shares an author',
    sources: 'a@p1/x+y b@p2/y+z c@p3/x+z',
    supports: 'a b c',
    reports: 3,
    lines: 1,
    singlePoints: '',
    breaks: 'src:a+src:b+src:c who 2 pub 3'
  },
  {
    name: '12 a witness in papers a and b; c reprints a',
    sources: 'a@p1>original b@p2>original c@p3>a',
    supports: 'a:w b:w c:w',
    reports: 3,
    lines: 1,
    singlePoints: 'who:w',
    breaks: 'src:a+src:b who 1 pub 2'
  }
]

const breaks = ({src, who, pub}: EvidenceStatus['breaking']): string =>
  [src?.join('+'), who && `who ${who.length}`, pub && `pub ${pub.length}`].filter(Boolean).join(' ')

const statusOf = (sources: string, claims: Record<string, ClaimSpec>): EvidenceStatus =>
  analyse(graph(sources, claims)).status.get('claim/case/c' as Id<'claim'>)!

for (const row of rows)
  test(`worked case ${row.name}`, () => {
    const status = statusOf(row.sources, {...row.others, c: {supports: row.supports}})
    assert.deepEqual(
      {
        reports: status.reports,
        lines: status.independent.lines,
        counted: status.counted.length,
        exact: status.independent.exact,
        singlePoints: status.singlePoints.join(' '),
        breaks: breaks(status.breaking),
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
  const {attribution} = statusOf(rows[11]!.sources, {c: {supports: rows[11]!.supports}})
  assert.deepEqual(attribution, [{speaker: 'person/w', reports: 3, lines: 2}])
})
