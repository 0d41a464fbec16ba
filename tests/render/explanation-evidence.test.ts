import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import type {Id} from '../../src/model/id.ts'
import {plainText} from '../../src/render/attribution.ts'
import {attributionSentences, evidenceExplanation} from '../../src/render/explanation-evidence.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'
import {halcyon} from '../view/halcyon.ts'

const explained = (known: KnowledgeGraph, id = 'claim/case/c'): string[] =>
  evidenceExplanation(known, known.claims.get(id as Id<'claim'>)!, analyse(known).status.get(id as Id<'claim'>)!, 'en').map(plainText)

test('Halcyon: five reports, two lines, and what each of the other three shares', () => {
  assert.deepEqual(explained(halcyon().graph, 'claim/halcyon/over-capacity'), [
    '5 reports, 2 independent lines.',
    'Line 1: Northport Port Authority, in “Departure log 3 May 2031” (Northport Port Authority, 3 May 2031).',
    'Line 2: Ana Ruiz, in “Ferry overloaded” (Coastal Wire, 4 May 2031).',
    '“Ferry scandal” (Vale Blog, 6 May 2031) goes back, through others, to “Ferry overloaded” (Coastal Wire), so it is not counted again beside line 2.',
    '“Ferry overloaded” (Daily North, 5 May 2031) reprints “Ferry overloaded” (Coastal Wire), so it is not counted again beside line 2.',
    '“Overloaded ferry” (Daily South, 5 May 2031) draws on “Ferry overloaded” (Coastal Wire), so it is not counted again beside line 2.'
  ])
})

const cases: readonly {name: string; sources: string; claims: Record<string, ClaimSpec>; last: RegExp}[] = [
  {
    name: 'one witness in two papers',
    sources: 'a@p b@q',
    claims: {c: {supports: 'a:w b:w'}},
    last: /^“b” \(q\) also goes back to, or through, w, so it is not counted again beside line 1\.$/
  },
  {name: 'one publisher', sources: 'a@p b@p', claims: {c: {supports: 'a:v b:w'}}, last: /has the same publisher as that line: p, so it is not/},
  {
    name: 'one owner',
    sources: 'a@p b@q o@x',
    claims: {
      c: {supports: 'a:v b:w'},
      o1: {relation: 'organisation/holding owns organisation/p', supports: 'o:y'},
      o2: {relation: 'organisation/holding owns organisation/q', supports: 'o:y'}
    },
    last: /has the same owner above its publisher as that line: holding, so/
  },
  {name: 'unknown origins', sources: 'a@p>unnamed b@q>unnamed', claims: {c: {supports: 'a b'}}, last: /goes back to an origin that nobody states/},
  {name: 'a circle', sources: 'a>b b>a', claims: {c: {supports: 'a b'}}, last: /^“b” is not counted: its sources only cite each other\.$/},
  {
    name: 'what fell',
    sources: 'a@p b@q>original',
    claims: {c: {supports: 'a:v', withdraws: 'b:v'}},
    last: /^“a” \(p\) is not counted: the words were taken back\.$/
  }
]
for (const {name, sources, claims, last} of cases)
  test(`evidenceExplanation: ${name}`, () => assert.match(explained(graph(sources, claims)).at(-1)!, last))

test('a claim without a source is not explained by lines it has not', () => {
  assert.deepEqual(explained(graph('', {c: {mentions: 'a:v'}})), [])
})

test('thousands of reports are told of in a bounded list', () => {
  const names = Array.from({length: 300}, (_, at) => `s${at}`)
  const rows = explained(graph(names.map((name) => `${name}@p`).join(' '), {c: {supports: names.map((name) => `${name}:w`).join(' ')}}))
  assert.equal(rows.length, 62)
  assert.equal(rows.at(-1), '240 more are in the list of statements.')
})

test('whether somebody said it is told apart from what it rests on', () => {
  const known = graph('a@p b@q c>a', {c: {supports: 'a:w b:w c:w'}, o: {kind: 'opinion', supports: 'a:w b:w'}})
  const status = (id: string) => analyse(known).status.get(id as Id<'claim'>)!
  assert.deepEqual(attributionSentences(known, status('claim/case/c'), 'en').map(plainText), [
    'As the word of w: in 3 sources, 2 of them independent of each other.'
  ])
  assert.deepEqual(explained(known, 'claim/case/o'), [])
})

test('one line of many reports names what all of them share, or says that nothing is common to all', () => {
  const wire = graph('a>w b>w w@p/x', {c: {supports: 'a b'}})
  assert.equal(explained(wire)[0], '2 reports, 1 line of sourcing. All of them go back to, or through, “w” (p).')
  const pairs = graph('a@p/x+y b@q/y+z c@r/x+z', {c: {supports: 'a:t b:u c:v'}})
  assert.equal(explained(pairs)[0], '3 reports, 1 line of sourcing. Any two of their lines share something, though nothing is common to all.')
})
