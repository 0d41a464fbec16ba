import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Edtf} from '../../src/model/date.ts'
import type {Id} from '../../src/model/id.ts'
import {type ClaimSpec, graph, source} from '../shorthand.ts'
import {withdrawing} from './withdrawing.ts'

const id = (name: string) => `claim/case/${name}` as Id<'claim'>
const withdrawn = {on: '2031' as Edtf, reason: new Map([['en', 'wrong']])}
/** Sources `a`, `b`, `e` share nothing; `old` is of 2029, `new` of 2031, `gone` was withdrawn. */
const sources = [
  ...['a@p/x>original', 'b@q/y>original', 'e@r/z>original', 'gone@s/v>original'].map(source),
  ...(['old', 'new'] as const).map((name) => ({...source(`${name}@t>original`), date: (name === 'old' ? '2029' : '2031') as Edtf}))
]
/** `denied by m n, 2`: who denies claim `c`, and how many independent lines dispute it. */
function contest(c: ClaimSpec, others: Record<string, ClaimSpec>): string {
  const given = graph(sources, {...others, c: {about: ['m', 'n'], supports: 'a', ...c}})
  const {state, by, lines} = analyse(withdrawing(given, 'gone')).status.get(id('c'))!.contest
  return `${state}${by.length > 0 ? ` by ${by.map((one) => one.split('/')[1]).join(' ')}` : ''}, ${lines}`
}
const agent = (predicate: string, more: ClaimSpec = {}): Record<string, ClaimSpec> => ({
  agent: {relation: `person/agent ${predicate} organisation/m`, supports: 'a', ...more}
})
const objects = {disputes: 'e:agent'}

const rows: readonly {name: string; c: ClaimSpec; others?: Record<string, ClaimSpec>; expected: string}[] = [
  {name: 'nobody objects', c: {}, expected: 'none, 0'},
  {name: 'somebody does', c: {disputes: 'e:w'}, expected: 'disputed, 1'},
  {name: 'somebody unnamed does', c: {disputes: 'e:unnamed'}, expected: 'disputed, 1'},
  {name: 'a claim that is only disputed', c: {supports: '', disputes: 'e:w'}, expected: 'disputed, 1'},
  {name: 'one of those it is about', c: {disputes: 'e:organisation/n'}, expected: 'denied by n, 1'},
  {name: 'both, in order of their ids', c: {disputes: 'b:organisation/n e:organisation/m'}, expected: 'denied by m n, 2'},
  {name: 'one of them twice is one line', c: {disputes: 'b:organisation/m e:organisation/m'}, expected: 'denied by m, 1'},
  {name: 'one of them among others', c: {disputes: 'b:w e:organisation/m'}, expected: 'denied by m, 2'},
  {name: 'one of them, told by another source', c: {disputes: 'b>e e:organisation/m'}, expected: 'denied by m, 1'},

  {name: 'who speaks for one of them', c: objects, others: agent('spokesperson-for'), expected: 'denied by agent, 1'},
  {name: 'who represents one of them', c: objects, others: agent('represents'), expected: 'denied by agent, 1'},
  {name: 'who directs one of them', c: objects, others: agent('directs'), expected: 'denied by agent, 1'},
  {name: 'who is only a member of one of them', c: objects, others: agent('member-of'), expected: 'disputed, 1'},
  {
    name: 'two who speak for one of them',
    c: {disputes: 'b:agent e:other'},
    others: {...agent('directs'), z: {relation: 'person/other represents organisation/m', supports: 'a'}},
    expected: 'denied by agent other, 2'
  },
  {
    name: 'one of them, and then who speaks for them',
    c: {disputes: 'b:organisation/m e:agent'},
    others: agent('directs'),
    expected: 'denied by m agent, 2'
  },
  {
    name: 'who has no relation to them, though a claim is about them',
    c: objects,
    others: {agent: {about: ['person/agent'], supports: 'a'}},
    expected: 'disputed, 1'
  },
  {
    name: 'who speaks for somebody else',
    c: objects,
    others: agent('spokesperson-for', {relation: 'person/agent spokesperson-for organisation/o'}),
    expected: 'disputed, 1'
  },
  {
    name: 'who speaks for somebody else too',
    c: objects,
    others: {...agent('spokesperson-for'), z: {relation: 'person/agent spokesperson-for organisation/o', supports: 'a'}},
    expected: 'denied by agent, 1'
  },
  {
    name: 'for whom one of them speaks',
    c: objects,
    others: agent('spokesperson-for', {relation: 'organisation/m spokesperson-for person/agent'}),
    expected: 'disputed, 1'
  },
  {name: 'who speaks for one of them as nobody says', c: objects, others: agent('spokesperson-for', {supports: ''}), expected: 'disputed, 1'},
  {
    name: 'who speaks for one of them as is no longer said',
    c: objects,
    others: agent('spokesperson-for', {supports: 'gone'}),
    expected: 'disputed, 1'
  },
  {
    name: 'who speaks for one of them by a claim that was withdrawn',
    c: objects,
    others: agent('spokesperson-for', {withdrawn}),
    expected: 'disputed, 1'
  },
  {name: 'who spoke for one of them later', c: {disputes: 'old:agent'}, others: agent('directs', {since: '2030'}), expected: 'disputed, 1'},
  {name: 'who spoke for one of them then', c: {disputes: 'new:agent'}, others: agent('directs', {since: '2030'}), expected: 'denied by agent, 1'},
  {name: 'who spoke for one of them at some time', c: objects, others: agent('directs', {since: '2030'}), expected: 'denied by agent, 1'},

  {name: 'a source that was withdrawn', c: {disputes: 'gone:organisation/m'}, expected: 'none, 0'},
  {name: 'who took it back', c: {disputes: 'e:organisation/m', withdraws: 'b:organisation/m'}, expected: 'none, 0'},
  {name: 'one took it back, another did not', c: {disputes: 'b:w e:organisation/m', withdraws: 'a:organisation/m'}, expected: 'disputed, 1'},

  {name: 'a claim it contradicts', c: {contradicts: [id('d')]}, others: {d: {supports: 'b'}}, expected: 'disputed, 0'},
  {name: 'one of several that it contradicts', c: {contradicts: [id('d'), id('f')]}, others: {d: {}, f: {supports: 'b'}}, expected: 'disputed, 0'},
  {name: 'a claim it contradicts that nothing supports', c: {contradicts: [id('d')]}, others: {d: {disputes: 'b'}}, expected: 'none, 0'},
  {name: 'a claim it contradicts that has fallen', c: {contradicts: [id('d')]}, others: {d: {supports: 'gone'}}, expected: 'none, 0'},
  {name: 'a claim it contradicts that is not there', c: {contradicts: [id('nowhere')]}, expected: 'none, 0'},
  {name: 'not itself under another name', c: {contradicts: [id('d')], sameAs: [id('d')]}, others: {d: {sameAs: [id('c')]}}, expected: 'none, 0'},
  {
    name: 'what its other name contradicts',
    c: {sameAs: [id('d')]},
    others: {d: {sameAs: [id('c')], contradicts: [id('f')]}, f: {supports: 'b'}},
    expected: 'disputed, 0'
  },
  {name: 'a claim it contradicts and somebody', c: {disputes: 'e:w', contradicts: [id('d')]}, others: {d: {supports: 'b'}}, expected: 'disputed, 1'},
  {
    name: 'a claim it contradicts and one of those it is about',
    c: {disputes: 'e:organisation/m', contradicts: [id('d')]},
    others: {d: {supports: 'b'}},
    expected: 'denied by m, 1'
  }
]
for (const {name, c, others = {}, expected} of rows) test(`contested by: ${name}`, () => assert.equal(contest(c, others), expected))
