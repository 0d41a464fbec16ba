import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {compare} from '../../src/compare/compare.ts'
import type {Version} from '../../src/compare/comparison.ts'
import {comparisonJson} from '../../src/compare/comparison-json.ts'
import {comparisonMarkdown} from '../../src/compare/comparison-markdown.ts'
import {comparisonFile} from '../../src/schema/comparison-file.ts'
import {root} from '../architecture/source-files.ts'
import {compileFolder, listed} from '../fixture-folder.ts'

/** Pull requests: what two trees are told to differ in. `ROOTNOTE_UPDATE=1` writes what is expected; never in CI. */
const folder = join(root, 'tests/sites/pull-requests')
const updates = process.env.ROOTNOTE_UPDATE === '1' && process.env.CI === undefined

function versionOf(path: string): Version {
  const {graph, analysis, messages} = compileFolder(path)
  assert.ok(graph && analysis, listed(messages))
  return {graph, analysis}
}

for (const name of readdirSync(folder).sort()) {
  describe(`pull request: ${name}`, () => {
    const [before, after] = ['base', 'head'].map((side) => versionOf(join(folder, name, side)))
    const comparison = compare(before!, after!)

    test('the comment', () => {
      const file = join(folder, name, 'comment.md')
      const found = comparisonMarkdown(comparison, {
        hrefOf: ({side, file: path, line}) => `https://forge.example/${side}/${path}#L${line}`,
        notes: ['Compared: main with the branch.']
      })
      if (updates || !existsSync(file)) {
        assert.equal(process.env.CI, undefined, 'the expected comment is missing')
        writeFileSync(file, found)
      }
      assert.equal(found, readFileSync(file, 'utf8'))
    })
    test('the data', () => {
      const text = comparisonJson(comparison, {base: {name: 'main', commit: 'a'.repeat(40)}, head: {name: 'the work tree'}})
      assert.deepEqual(comparisonFile.parse(JSON.parse(text)).regressions.length, comparison.regressions.length)
    })
    test('a version does not differ from itself', () => {
      for (const version of [before!, after!]) assert.deepEqual(compare(version, version), {regressions: [], differences: []})
    })
  })
}
