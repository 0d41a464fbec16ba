import assert from 'node:assert/strict'
import {test} from 'node:test'
import {closest} from '../../src/validate/closest.ts'

const names = ['Hassan Heirani', 'Hassan Heidari', 'MEK', 'MKO', 'The Guardian', 'guardian-2018', 'سازمان مجاهدین', 'Ana']
const rows: readonly [string, readonly string[]][] = [
  ['Hassan Heirany', ['Hassan Heirani']],
  ['hassan  heirani', ['Hassan Heirani']],
  ['guardian-2019', ['guardian-2018']],
  ['MEKO', ['MEK', 'MKO']],
  ['سازمان مجاهدين', ['سازمان مجاهدین']],
  ['Tom', []],
  ['Twitter', []]
]
for (const [typed, expected] of rows) test(`closest: ${typed}`, () => assert.deepEqual(closest(typed, names), expected))

test('closest: of two names of one thing only the nearer, so that there is room for others', () => {
  const ids = new Map([
    ['Ana Ruiz', 'person/ana-ruiz'],
    ['ana-ruiz', 'person/ana-ruiz'],
    ['Ana Rui', 'person/ana-rui']
  ])
  assert.deepEqual(
    closest('Ana Ruis', [...ids.keys()], (name) => ids.get(name)!),
    ['Ana Rui', 'Ana Ruiz']
  )
})
