import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Explanation} from '../../src/site/prove/explanation.ts'
import {mutationProof, type Tried} from '../../src/site/prove/mutation-proof.ts'
import type {Fate} from '../../src/site/prove/mutation-run.ts'

/** `killed survived`: what became of the mutants `0 → 1`, `1 → 2` … of a file, each on a line of its own. */
const tried = (file: string, fates: string): [string, Tried[]] => [
  file,
  fates
    .split(' ')
    .map((fate, at) => ({file, start: at, end: at, text: '', line: at + 1, code: `line ${at}`, change: `${at} → ${at + 1}`, fate: fate as Fate}))
]
const reason = (file: string, at: number, ...changes: readonly string[]): Explanation => ({file, code: `line ${at}`, changes, reason: 'only slower'})
const six = 'killed killed killed killed killed endless'

const rows: readonly {name: string; found: readonly [string, Tried[] | undefined][]; known?: readonly Explanation[]; ok: boolean; says: RegExp}[] = [
  {
    name: 'all noticed',
    found: [tried('a', six)],
    ok: true,
    says: /6 mutants, 6 noticed: 100\.0 %.*With 1 of them the tests never end.*\| `a` \| 6 \| 5 \| 1 \| 0 \| 100\.0 % \|/s
  },
  {
    name: 'a survivor with its reason',
    found: [tried('a', `${six} survived`)],
    known: [reason('a', 6, '6 → 7')],
    ok: true,
    says: /- 7: `6 → 7`: only slower/
  },
  {
    name: 'a survivor without one',
    found: [tried('a', `${six} survived`)],
    ok: false,
    says: /1 without a reason.*- 7: `6 → 7`: \*\*not explained\*\*/s
  },
  {name: 'the reason of another line', found: [tried('a', `${six} survived`)], known: [reason('a', 5, '6 → 7')], ok: false, says: /not explained/},
  {name: 'the reason of another file', found: [tried('a', `${six} survived`)], known: [reason('b', 6, '6 → 7')], ok: false, says: /not explained/},
  {
    name: 'the reason of what is noticed',
    found: [tried('a', six)],
    known: [reason('a', 0, '0 → 1')],
    ok: false,
    says: /Reasons for changes that do not survive.*`line 0`: `0 → 1`/s
  },
  {
    name: 'too many survivors, each with its reason',
    found: [tried('a', 'killed survived')],
    known: [reason('a', 1, '1 → 2')],
    ok: false,
    says: /50\.0 % \(wanted: 85 %\)/
  },
  {
    name: 'a file that was not tried',
    found: [tried('a', six), ['b', undefined]],
    known: [reason('b', 6, '6 → 7')],
    ok: false,
    says: /\| `b` \| not tried \|/
  }
]
for (const {name, found, known = [], ok, says} of rows)
  test(`proof of mutation: ${name}`, () => {
    const proof = mutationProof(new Map(found), known)
    assert.match(proof.text, says)
    assert.equal(proof.ok, ok)
  })
