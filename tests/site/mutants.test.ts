import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {mutantsOf, mutated} from '../../src/site/prove/mutants.ts'
import {mutationPlan} from '../../src/site/prove/mutation-plan.ts'
import {root} from '../architecture/source-files.ts'

const table: readonly {code: string; becomes: readonly string[]}[] = [
  {code: 'f(a < 3)', becomes: ['f(a <= 3)', 'f(a < (3 + 1))', ';']},
  {code: 'const x = a && !b', becomes: ['const x = a || !b', 'const x = a && b']},
  {code: 'const x: 1 | 2 = y', becomes: []},
  {code: "import {x} from 'y'", becomes: []},
  {code: 'if (a) { b() }', becomes: ['if (true) { b() }', 'if (false) { b() }', 'if (a) {}', 'if (a) { ; }']},
  {code: 'const x = a.filter(b).some(c)', becomes: ['const x = a.filter(b).every(c)', 'const x = a.some(c)']},
  {code: 'const f = (a: number): boolean => a as unknown as boolean', becomes: []},
  {code: 'i++', becomes: ['i--']},
  {code: '--i', becomes: ['++i']}
]
for (const {code, becomes} of table) {
  test(`mutantsOf: ${code}`, () =>
    assert.deepEqual(
      mutantsOf(code)
        .map((mutant) => mutated(code, mutant))
        .sort(),
      [...becomes].sort()
    ))
}

test('what is mutated and tested exists', () => {
  const named = mutationPlan.flatMap(({file, tests}) => [file, ...tests])
  assert.deepEqual(
    named.filter((path) => !existsSync(join(root, path))),
    []
  )
})
