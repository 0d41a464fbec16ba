import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {EvidenceStatus} from '../../src/model/evidence-status.ts'
import type {Id} from '../../src/model/id.ts'
import {type Chip, evidenceChip, flagSentences, lineWords} from '../../src/render/evidence-words.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'

const chips: readonly {name: string; sources?: string; claim: ClaimSpec; words: string; tone: Chip['tone']}[] = [
  {name: 'no source', claim: {}, words: 'No source given', tone: 'lacking'},
  {name: 'one report', claim: {supports: 'a:w'}, sources: 'a@p', words: '1 line of sourcing', tone: 'plain'},
  {
    name: 'five reports of one wire',
    claim: {supports: 'a b c d e'},
    sources: 'a>w b>w c>w d>w e>w w@p/x',
    words: '1 line of sourcing',
    tone: 'plain'
  },
  {name: 'two papers, two witnesses', claim: {supports: 'a:v b:w'}, sources: 'a@p b@q', words: '2 independent lines', tone: 'plain'},
  {name: 'a circle', claim: {supports: 'a b'}, sources: 'a>b b>a', words: 'Circular sourcing', tone: 'plain'},
  {
    name: 'denied by whom it is about',
    claim: {supports: 'a:v b:w', disputes: 'r:organisation/port', about: ['port']},
    sources: 'a@p b@q r@organisation/port',
    words: 'Denied by port · 2 independent lines',
    tone: 'contested'
  },
  {name: 'disputed', claim: {supports: 'a:v', disputes: 'r:w'}, sources: 'a@p r@q', words: 'Disputed · 1 line of sourcing', tone: 'contested'},
  {
    name: 'taken back by whoever said it',
    claim: {supports: 'a:v', withdraws: 'b:v'},
    sources: 'a@p b@q>original',
    words: 'Support withdrawn',
    tone: 'lacking'
  },
  {
    name: 'an opinion shows who reports it, not what it rests on',
    claim: {kind: 'opinion', supports: 'a:w b:w'},
    sources: 'a@p b@q',
    words: 'Opinion of w, reported in 2 independent sources',
    tone: 'plain'
  },
  {
    name: 'a forecast of two',
    claim: {kind: 'forecast', supports: 'a:v+w'},
    sources: 'a@p',
    words: 'Forecast of v and 1 other, reported in 1 source',
    tone: 'plain'
  }
]
for (const {name, sources = '', claim, words, tone} of chips)
  test(`evidenceChip in full: ${name}`, () => {
    const known = graph(sources, {c: claim})
    const id = 'claim/case/c' as Id<'claim'>
    assert.deepEqual(evidenceChip(known, known.claims.get(id)!, analyse(known).status.get(id), 'en', 'full'), {words, tone})
  })

test('lineWords: what was not counted to the end is never a bare number', () => {
  assert.equal(lineWords({lines: 3, exact: false, atMost: 5}), 'at least 3 independent lines')
  assert.equal(lineWords({lines: 1, exact: false, atMost: 5}), 'at least 1 line of sourcing')
})

test('flagSentences in full: what all reports share is told; how many lines they come to stands beside it', () => {
  const status = {flags: ['one-person', 'one-publisher', 'amplified']} as unknown as EvidenceStatus
  assert.equal(flagSentences(status, 'full').length, 2)
  assert.equal(flagSentences(status, 'certain').length, 0)
})
