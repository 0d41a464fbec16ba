import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Publication} from '../../src/model/publication.ts'
import {readEntry} from '../../src/read/read-entry.ts'
import {permanentIds} from '../../src/validate/permanent-ids.ts'

const cases: readonly {status: Publication; expected: readonly string[]}[] = [
  {status: 'draft', expected: []},
  {status: 'review', expected: []},
  {status: 'published', expected: ['article/barge', 'article/ferry', 'person/ana-ruiz']},
  {status: 'withdrawn', expected: ['article/barge', 'article/ferry', 'person/ana-ruiz']}
]
for (const {status, expected} of cases) {
  test(`permanentIds: of what is ${status}`, () => {
    const text = `---\ntitle: Ferry\nstatus: ${status}\nformerly: barge\npeople: [Ana Ruiz]\n---\nA text.\n`
    const {entry} = readEntry({path: 'content/articles/ferry.md', bytes: new TextEncoder().encode(text)}, 'en')
    assert.ok(entry)
    assert.deepEqual([...permanentIds([entry])].sort(), expected)
  })
}
