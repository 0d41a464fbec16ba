import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {rules} from '../../src/lint/lint.ts'
import {type LintCode, lintCodes} from '../../src/model/lint-code.ts'
import {compileFolder, examplesIn, expectedText, listed} from '../fixture-folder.ts'

const root = join(import.meta.dirname, '../fixtures/lint')
const isLint = (code: string): boolean => lintCodes.includes(code as LintCode)

for (const {code, why} of rules) {
  const examples = examplesIn(join(root, code))

  test(`${code}: has an example that is right and one that is not`, () => {
    assert.ok(
      examples.some((name) => name.startsWith('ok')),
      `expected tests/fixtures/lint/${code}/ok/`
    )
    assert.ok(
      examples.some((name) => name.startsWith('not-ok')),
      `expected tests/fixtures/lint/${code}/not-ok/`
    )
    assert.match(why, /^[A-Z“].*\.$/)
  })

  for (const name of examples) {
    test(`${code}/${name}`, () => {
      const folder = join(root, code, name)
      const {messages} = compileFolder(folder)
      assert.equal(listed(messages.filter((message) => !isLint(message.code))), '', 'the example must be valid')
      const found = listed(messages.filter((message) => message.code === code))
      if (name.startsWith('ok')) return assert.equal(found, '')
      assert.notEqual(found, '')
      assert.equal(found, expectedText(folder, found))
    })
  }
}

test('every folder of examples belongs to a rule', () => {
  assert.deepEqual(readdirSync(root).sort(), rules.map(({code}) => code).sort())
})
