import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Support} from '../../src/model/evidence-status.ts'
import type {Id} from '../../src/model/id.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'
import {withdrawing} from './withdrawing.ts'

const id = (name: string) => `claim/case/${name}` as Id<'claim'>
const from = (...names: readonly string[]) => ({inferredFrom: [names.map(id)]})

/** What claim `c` has for itself. `a` and `b` are origins, `x` and `y` rest on each other, `gone` was withdrawn. */
const rows: readonly {name: string; c: ClaimSpec; others?: Record<string, ClaimSpec>; expected: Support}[] = [
  {name: 'one report', c: {supports: 'a'}, expected: 'one-line'},
  {name: 'two that share nothing', c: {supports: 'a b'}, expected: 'many-lines'},
  {name: 'nothing', c: {}, expected: 'unsourced'},
  {name: 'what only mentions it', c: {mentions: 'a'}, expected: 'unsourced'},
  {name: 'what only disputes it', c: {disputes: 'a'}, expected: 'unsourced'},
  {name: 'what only disputes it, in a circle', c: {disputes: 'x y'}, expected: 'unsourced'},
  {name: 'a source that was withdrawn', c: {supports: 'gone'}, expected: 'fallen'},
  {name: 'words that were taken back', c: {supports: 'a:w', withdraws: 'b:w'}, expected: 'fallen'},
  {name: 'a circle', c: {supports: 'x'}, expected: 'circular'},
  {name: 'what rests on a circle', c: {supports: 'copy'}, expected: 'circular'},
  {name: 'a circle, and an origin that was withdrawn', c: {supports: 'x gone'}, expected: 'circular'},
  {name: 'a circle that this claim alone does not rest on', c: {supports: 'x>gone'}, expected: 'fallen'},
  {name: 'a circle that only this claim makes', c: {supports: 'l>m m>l'}, expected: 'circular'},
  {name: 'a circle one of whose words were taken back', c: {supports: 'x', withdraws: 'b:organisation/pub-of-x'}, expected: 'fallen'},
  {name: 'a premise with one line', c: from('m'), others: {m: {supports: 'a'}}, expected: 'one-line'},
  {name: 'a premise that nothing supports', c: from('m'), others: {m: {mentions: 'a'}}, expected: 'unsourced'},
  {name: 'a premise that has fallen', c: from('m'), others: {m: {supports: 'gone'}}, expected: 'fallen'},
  {name: 'a premise in a circle', c: from('m'), others: {m: {supports: 'x'}}, expected: 'circular'},
  {
    name: 'one premise that has fallen and one in a circle',
    c: from('m', 'n'),
    others: {m: {supports: 'gone'}, n: {supports: 'x'}},
    expected: 'circular'
  },
  {name: 'one premise that stands and one that nothing supports', c: from('m', 'n'), others: {m: {supports: 'a'}, n: {}}, expected: 'fallen'},
  {name: 'a premise of a premise', c: from('m'), others: {m: from('n'), n: {supports: 'x'}}, expected: 'circular'}
]
for (const {name, c, others = {}, expected} of rows)
  test(`support: ${name}`, () => {
    const given = graph('a@p/u>original b@q/v>original gone@r/w>original x@pub-of-x>y y@s>x copy@t>x l m', {...others, c})
    assert.equal(analyse(withdrawing(given, 'gone')).status.get(id('c'))!.support, expected)
  })
