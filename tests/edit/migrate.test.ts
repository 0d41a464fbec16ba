import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {corpusOf} from '../../src/edit/corpus.ts'
import {migrate} from '../../src/edit/migrate.ts'
import {contentFormat} from '../../src/model/content-format.ts'
import {root} from '../architecture/source-files.ts'

const outcome = (settings: string | undefined) => migrate(new Map(settings === undefined ? [] : [['site.yaml', settings]]))
const rows: readonly (readonly [name: string, before: string, after: string | undefined])[] = [
  ['without a format', 'title: T # ours\r\n', 'title: T # ours\r\nformat: 1\r\n'],
  ['of this format', 'format: 1\ntitle: T\n', undefined],
  ['of one before the first', 'format: 0\ntitle: T\n', 'format: 1\ntitle: T\n']
]
for (const [name, before, after] of rows)
  test(`content ${name}`, () => {
    const result = outcome(before)
    assert.ok('changes' in result)
    assert.deepEqual(result.changes, after === undefined ? [] : [{path: 'site.yaml', before, after}])
    assert.equal(result.notes.length, after === undefined ? 0 : 1)
  })
test('content of a newer format, or without settings, is refused; so it is when it is read', () => {
  assert.match(JSON.stringify(outcome('title: T\nformat: 2\n')), /Unexpected format 2, expected at most 1/)
  assert.match(JSON.stringify(outcome('title: T\nformat: new\n')), /Unexpected form of site\.yaml/)
  assert.match(JSON.stringify(outcome(undefined)), /content without site\.yaml/)
  const [fault] = corpusOf(new Map([['site.yaml', 'title: T\nformat: 2\n']])).faults
  assert.match(fault!.reason, /Unexpected value `2`, expected `1`/)
  assert.deepEqual(corpusOf(new Map([['site.yaml', 'title: T\nformat: 1\n']])).faults, [])
})
test('every format has its row in the guide to upgrading', () => {
  const guide = readFileSync(join(root, 'docs/upgrading.md'), 'utf8')
  for (let format = 1; format <= contentFormat; format += 1) assert.match(guide, new RegExp(`^\\| ${format} \\|`, 'm'))
})
