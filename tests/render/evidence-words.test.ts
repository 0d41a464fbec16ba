import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {EvidenceFlag, EvidenceStatus} from '../../src/model/evidence-status.ts'
import type {EntityId, Id} from '../../src/model/id.ts'
import {type Chip, evidenceChip, flagSentences} from '../../src/render/evidence-words.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'

const none: EvidenceStatus = {
  support: 'one-line',
  contest: {state: 'none', by: [], lines: 0},
  reports: 1,
  independent: {lines: 1, exact: true, atMost: 1},
  lines: [],
  counted: [],
  disputing: [],
  notCounted: [],
  attribution: [],
  singlePoints: [],
  breaking: {},
  flags: []
}
const port = 'organisation/port' as EntityId
const denied = (...by: EntityId[]) => ({contest: {state: 'denied' as const, by, lines: 1}})
const disputed = {contest: {state: 'disputed' as const, by: [], lines: 1}}
const people = ['person/a', 'person/b', 'person/c'].map((id) => id as EntityId)

const chips: readonly {name: string; status: Partial<EvidenceStatus>; spec?: ClaimSpec; words: string; tone: Chip['tone']}[] = [
  {name: 'one report', status: {}, words: '1 report', tone: 'plain'},
  {
    name: 'many lines are not told apart',
    status: {support: 'many-lines', reports: 5, independent: {lines: 2, exact: true, atMost: 2}},
    words: '5 reports',
    tone: 'plain'
  },
  {name: 'a circle shows its reports', status: {support: 'circular', reports: 2}, words: '2 reports', tone: 'plain'},
  {name: 'no source', status: {support: 'unsourced', reports: 0}, words: 'No source given', tone: 'lacking'},
  {name: 'fallen', status: {support: 'fallen', reports: 3}, words: 'Support withdrawn', tone: 'lacking'},
  {name: 'fallen and denied', status: {support: 'fallen', ...denied(port)}, words: 'Support withdrawn · Denied by port', tone: 'contested'},
  {name: 'disputed', status: {reports: 2, ...disputed}, words: 'Disputed · 2 reports', tone: 'contested'},
  {name: 'denied', status: {reports: 5, ...denied(port)}, words: 'Denied by port · 5 reports', tone: 'contested'},
  {name: 'denied by two', status: denied(...people.slice(0, 2)), words: 'Denied by a and b · 1 report', tone: 'contested'},
  {name: 'denied by many', status: denied(...people), words: 'Denied by a and 2 others · 1 report', tone: 'contested'},
  {
    name: 'disputed without a source',
    status: {support: 'unsourced', reports: 0, ...disputed},
    words: 'Disputed · No source given',
    tone: 'contested'
  },
  {name: 'origin not stated', status: {flags: ['origin-not-stated']}, words: '1 report · Origin not stated', tone: 'plain'},
  {name: 'opinion', status: {}, spec: {kind: 'opinion'}, words: 'Opinion · 1 report', tone: 'plain'},
  {name: 'forecast', status: {}, spec: {kind: 'forecast'}, words: 'Forecast · 1 report', tone: 'plain'},
  {name: 'withdrawn by us', status: {}, spec: {withdrawn: {on: '2031' as never}}, words: 'Withdrawn', tone: 'lacking'},
  {name: 'its page withdrawn', status: {}, spec: {publication: 'withdrawn'}, words: 'Withdrawn', tone: 'lacking'}
]
for (const {name, status, spec = {}, words, tone} of chips)
  test(`evidenceChip, certain words only: ${name}`, () => {
    const known = graph('', {c: {supports: 'a:person/a+person/b+person/c', about: ['port'], ...spec}})
    const claim = known.claims.get('claim/case/c' as Id<'claim'>)!
    assert.deepEqual(evidenceChip(known, claim, {...none, ...status}, 'en', 'certain'), {words, tone})
  })

test('no chip and no flag speaks of independence where only what is certain is said, nor in the words of a verdict', () => {
  const flags: EvidenceFlag[] = [
    'second-hand',
    'unnamed-origin',
    'origin-not-stated',
    'one-person',
    'one-publisher',
    'amplified',
    'corrected-source',
    'quote-absent',
    'inference',
    'opinion',
    'departs'
  ]
  const all = [...flagSentences({...none, flags}, 'certain'), ...chips.map(({words}) => words)].join(' ')
  assert.doesNotMatch(all, /independent|\b(true|false|verified|confirmed|debunked|credible|guilty)\b/i)
})
