import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Edtf} from '../../src/model/date.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import type {Id} from '../../src/model/id.ts'
import type {Source} from '../../src/model/source.ts'
import {type ClaimSpec, graph, source} from '../shorthand.ts'
import {withdrawing} from './withdrawing.ts'

const id = (name: string) => `claim/case/${name}` as Id<'claim'>
const text = (words: string) => new Map([['en', words]])
const corrected = (word: string, ...claims: readonly Id<'claim'>[]): Source => ({
  ...source(word),
  corrected: [{on: '2031' as Edtf, text: text('corrected'), claims}]
})
/** `a b` share nothing; `wire` was not read, nor `late`; `gone` was withdrawn; `u` and `t` have an unnamed origin, `n` and `o` none. */
const sources = [
  ...['a@p/x>original', 'b@q/y>original', 'a2@p/x2>original', 'gone@s/v>original'].map(source),
  ...['wire@agency>original', 'late@paper>original'].map((word) => ({...source(word), consulted: false})),
  ...['r1@r1>wire', 'r2@r2>wire', 'r3@r3>wire'].map(source),
  ...['u@p/x>unnamed', 't@q/y>unnamed', 'l1@p/x>unnamed:clerk', 'l2@q/y>unnamed:clerk', 'n@p>original', 'o@q>original', 'k1', 'k2'].map(source),
  corrected('all@v/v>original'),
  corrected('this@v/v>original', id('other'), id('c')),
  corrected('twin@v/v>original', id('twin')),
  corrected('other@v/v>original', id('other'))
]
const flagsOf = (given: KnowledgeGraph, absent: readonly string[] = [], claim = 'c'): string => {
  const {status} = analyse(withdrawing(given, 'gone'), new Set(absent))
  return status.get(id(claim))!.flags.join(' ')
}

const rows: readonly {name: string; c: ClaimSpec; others?: Record<string, ClaimSpec>; expected: string}[] = [
  {name: 'a report that was read', c: {supports: 'a'}, expected: ''},
  {name: 'nothing', c: {}, expected: ''},
  {name: 'what has fallen', c: {supports: 'gone gone'}, expected: ''},

  {name: 'the wire was not read', c: {supports: 'r1:w'}, expected: 'second-hand'},
  {name: 'nor the other', c: {supports: 'r1:w a:v>late'}, expected: 'second-hand'},
  {name: 'the other was', c: {supports: 'r1:w a:v'}, expected: ''},
  {name: 'the wire was read for this claim', c: {supports: 'r1:w', mentions: 'wire'}, expected: ''},
  {
    name: 'of two premises none was read',
    c: {inferredFrom: [[id('m'), id('n')]]},
    others: {m: {supports: 'r1:w'}, n: {supports: 'a:v>late'}},
    expected: 'second-hand inference'
  },
  {
    name: 'of two premises one was read',
    c: {inferredFrom: [[id('m'), id('n')]]},
    others: {m: {supports: 'r1:w'}, n: {supports: 'a:v'}},
    expected: 'inference'
  },

  {name: 'somebody unnamed', c: {supports: 'u'}, expected: 'unnamed-origin'},
  {name: 'somebody unnamed with a label', c: {supports: 'l1'}, expected: 'unnamed-origin'},
  {name: 'somebody unnamed and somebody named', c: {supports: 'u b:w'}, expected: ''},
  {name: 'two unnamed are no one person', c: {supports: 'u t'}, expected: 'unnamed-origin'},
  {name: 'two unnamed with the same label are', c: {supports: 'l1 l2'}, expected: 'unnamed-origin one-person'},
  {name: 'a person whose name begins so', c: {supports: 'a:person/unnamed-soldier'}, expected: ''},
  {
    name: 'of two premises one unnamed',
    c: {inferredFrom: [[id('m'), id('n')]]},
    others: {m: {supports: 'u'}, n: {supports: 'b'}},
    expected: 'inference'
  },

  {name: 'nobody is said to have said it', c: {supports: 'n'}, expected: 'origin-not-stated'},
  {name: 'nobody is said to have said it, twice, which is no one person', c: {supports: 'n o'}, expected: 'origin-not-stated'},
  {name: 'one unnamed and one not stated', c: {supports: 'u o'}, expected: ''},
  {
    name: 'of two premises one not stated',
    c: {inferredFrom: [[id('m'), id('n')]]},
    others: {m: {supports: 'n'}, n: {supports: 'b'}},
    expected: 'inference'
  },
  {name: 'two texts without author and publisher are no one publisher', c: {supports: 'k1 k2'}, expected: 'origin-not-stated'},

  {name: 'two papers, one witness', c: {supports: 'a:w b:w'}, expected: 'one-person'},
  {name: 'one paper, one witness', c: {supports: 'a:w'}, expected: ''},
  {name: 'one publisher, two papers', c: {supports: 'a a2'}, expected: 'one-publisher'},
  {name: 'both', c: {supports: 'a:w a2:w'}, expected: 'one-person one-publisher'},

  {name: 'two reports of one wire', c: {supports: 'r1 r2', mentions: 'wire'}, expected: 'origin-not-stated one-publisher'},
  {name: 'three reports of one wire', c: {supports: 'r1 r2 r3', mentions: 'wire'}, expected: 'origin-not-stated one-publisher amplified'},
  {name: 'three reports of one wire, and another', c: {supports: 'r1 r2 r3 b', mentions: 'wire'}, expected: ''},

  {name: 'a source that was corrected', c: {supports: 'all'}, expected: 'corrected-source'},
  {name: 'a source that was corrected, and another', c: {supports: 'all a'}, expected: ''},
  {name: 'what rests on a source that was corrected', c: {supports: 'a>all b>all'}, expected: 'one-person one-publisher corrected-source'},
  {name: 'a source corrected in this among others', c: {supports: 'this'}, expected: 'corrected-source'},
  {
    name: 'a source corrected in the same claim under another name',
    c: {supports: 'twin', sameAs: [id('twin')]},
    others: {twin: {sameAs: [id('c')]}},
    expected: 'corrected-source'
  },
  {name: 'a source corrected in something else', c: {supports: 'other'}, expected: ''},

  {
    name: 'inferred under another name',
    c: {supports: 'a', sameAs: [id('d')]},
    others: {d: {sameAs: [id('c')], inferredFrom: [[id('m')]]}, m: {supports: 'b'}},
    expected: 'inference'
  },
  {name: 'an opinion', c: {supports: 'a', kind: 'opinion'}, expected: 'opinion'},
  {name: 'a forecast', c: {supports: 'a', kind: 'forecast'}, expected: ''}
]
for (const {name, c, others = {}, expected} of rows) test(`flags: ${name}`, () => assert.equal(flagsOf(graph(sources, {...others, c})), expected))

test('flags: one line where there may be more is not called amplified', () => {
  const roots = Array.from({length: 40}, (_, at) => `s${at}@s${at}/agent>original`)
  const all = roots.map((_, at) => `s${at}`).join('+')
  const sources = `${roots.join(' ')} free@free/u+v+w+x>original r1@r1>${all}+free r2@r2>${all}+free r3@r3>${all}+free`
  const given = analyse(graph(sources, {c: {supports: 'r1 r2 r3'}})).status.get(id('c'))!
  assert.deepEqual([given.independent.lines, given.independent.exact, given.flags], [1, false, []])
})

test('flags: a quote that its capture does not hold, for all names of the claim', () => {
  const given = graph(sources, {c: {supports: 'a b', sameAs: [id('e')]}, d: {supports: 'a'}, e: {sameAs: [id('c')]}})
  const [one] = given.claims.get(id('c'))!.statements
  const [other] = given.claims.get(id('d'))!.statements
  for (const name of ['c', 'e']) assert.equal(flagsOf(given, [one!.id], name), 'quote-absent')
  assert.equal(flagsOf(given, [other!.id]), '')
})

test('flags: a statement that departs from what it rests on', () => {
  const given = graph(sources, {c: {supports: 'a b'}})
  const claim = given.claims.get(id('c'))!
  const [one, other] = claim.statements
  const departing = {...claim, statements: [one!, {...other!, departs: {text: text('another number')}}]}
  assert.equal(flagsOf({...given, claims: new Map([[claim.id, departing]])}), 'departs')
})

test('flags: what is asked of one claim takes nothing from another', () => {
  const given = graph(sources, {c: {supports: 'a', sameAs: [id('e')]}, e: {sameAs: [id('c')]}})
  const absent = new Set([given.claims.get(id('c'))!.statements[0]!.id])
  const {status} = analyse(given, absent)
  assert.deepEqual([status.get(id('c'))!.flags, status.get(id('e'))!.flags], [['quote-absent'], ['quote-absent']])
})
