import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Id} from '../../src/model/id.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'
import {withdrawing} from './withdrawing.ts'

const numbers = (count: number): number[] => Array.from({length: count}, (_, number) => number)
/** Forty texts of one agency, and two papers that rest on all of them: more ways than are kept. */
const agency = `${numbers(40)
  .map((n) => `s${n}@agency>original`)
  .join(' ')} ${['a', 'b']
  .map(
    (name) =>
      `${name}@${name}>${numbers(40)
        .map((n) => `s${n}`)
        .join('+')}`
  )
  .join(' ')}`

/** `w 3/2`: three sources report that w says so, two of which share nothing but w. `gone` was withdrawn. */
const rows: readonly {name: string; sources?: string; c: ClaimSpec; expected: string}[] = [
  {name: 'nobody', c: {}, expected: ''},
  {name: 'one paper', c: {supports: 'a:w'}, expected: 'w 1/1'},
  {name: 'two papers that interview one witness', c: {supports: 'a:w b:w'}, expected: 'w 2/2'},
  {name: 'two papers of one publisher', sources: 'a@p>original b@p>original', c: {supports: 'a:w b:w'}, expected: 'w 2/1'},
  {name: 'a paper twice', c: {supports: 'a:w a:w>original'}, expected: 'w 1/1'},
  {name: 'a paper and its reprint', c: {supports: 'a:w copy:w'}, expected: 'w 2/1'},
  {name: 'a paper and a reprint that names nobody', c: {supports: 'a:w copy'}, expected: 'w 2/1'},
  {name: 'a reprint that names somebody else', c: {supports: 'a:w copy:v'}, expected: 'v 1/1, w 1/1'},
  {name: 'the author where nobody is named', sources: 'a@p/x>original', c: {supports: 'a'}, expected: 'x 1/1'},
  {name: 'nobody known', c: {supports: 'a'}, expected: 'unstated 1/1'},
  {name: 'who is quoted beside the author', sources: 'a@p/x>original b@q/y>original', c: {supports: 'a:w b:w'}, expected: 'w 2/2'},
  {name: 'what only disputes or mentions', c: {supports: 'a:w', disputes: 'b:w', mentions: 'd:w'}, expected: 'w 1/1'},
  {name: 'a source that was withdrawn', c: {supports: 'a:w gone:w'}, expected: 'w 1/1'},
  {name: 'who took it back', c: {supports: 'a:w b:v', withdraws: 'd:w'}, expected: 'v 1/1'},
  {name: 'in a publisher that took it back', c: {supports: 'a:w b:w', withdraws: 'd:organisation/p'}, expected: 'w 1/1'},
  {name: 'most reports first', c: {supports: 'a:w b:w b:v d:v d:u gone:u a:u b:u'}, expected: 'u 3/3, v 2/2, w 2/2'},
  {name: 'of as many reports most lines first', c: {supports: 'a:u copy:u a:z b:z'}, expected: 'z 2/2, u 2/1'},
  {name: 'then by their ids', c: {supports: 'a:z b:u d:w'}, expected: 'u 1/1, w 1/1, z 1/1'},
  {name: 'a short way counts before a long one that holds it', sources: 'a@p>original b@q>a d@r>b+a', c: {supports: 'd:w'}, expected: 'w 1/1'},
  {
    name: 'the shortest ways share least, in whatever order they are met',
    sources: 'root@s>original a@p>root+b b@q>original d@r>root',
    c: {supports: 'a:w d:w'},
    expected: 'w 2/2'
  },
  {name: 'the shortest ways are kept where there are too many', sources: `${agency} d@r>original`, c: {supports: 'a:w b:w d:w'}, expected: 'w 3/2'},
  {
    name: 'in a reprint a way of its own',
    sources: 'one@p>original two@q>original a@r>one+two b@s>one d@t>two',
    c: {supports: 'a:w b:w d:w'},
    expected: 'w 3/2'
  }
]
for (const {name, sources = 'a@p>original b@q>original d@r>original copy@s>a gone@t>original', c, expected} of rows)
  test(`attribution: ${name}`, () => {
    const {attribution} = analyse(withdrawing(graph(sources, {c}), 'gone')).status.get('claim/case/c' as Id<'claim'>)!
    assert.equal(attribution.map(({speaker, reports, lines}) => `${speaker.replace('person/', '')} ${reports}/${lines}`).join(', '), expected)
  })
