import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {importKinds} from '../../src/import/kinds.ts'
import {readMap} from '../../src/import/read-map.ts'
import {root} from '../architecture/source-files.ts'

const page = readFileSync(join(root, 'docs/importing.md'), 'utf8')

test('docs/importing.md: has a row for each kind, and no other', () => {
  const rows = [...page.matchAll(/^\| `([a-z]+)` \|/gm)].map((match) => match[1]!)
  assert.deepEqual(
    rows,
    importKinds.map(({name}) => name)
  )
})

test('docs/importing.md: its mapping files are right', () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!)
  assert.equal(examples.length, 3)
  for (const text of examples) assert.ok('map' in readMap({name: 'map.yaml', text}), text)
})
