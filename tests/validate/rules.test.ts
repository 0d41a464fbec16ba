import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {rules} from '../../src/validate/validate.ts'
import {compileFolder, examplesIn, expectedText, listed} from '../fixture-folder.ts'

const root = join(import.meta.dirname, '../fixtures/validate')

for (const {code, level, why} of rules) {
  const examples = examplesIn(join(root, code))

  test(`${code}: has an example that is right and one that is not`, () => {
    assert.ok(
      examples.some((name) => name.startsWith('ok')),
      `expected tests/fixtures/validate/${code}/ok/`
    )
    assert.ok(
      examples.some((name) => name.startsWith('not-ok')),
      `expected tests/fixtures/validate/${code}/not-ok/`
    )
    assert.match(why, /^[A-Z].*\.$/)
  })

  for (const name of examples) {
    test(`${code}/${name}`, () => {
      const folder = join(root, code, name)
      const messages = compileFolder(folder).messages.filter((message) => message.level === 'error' || message.code === code)
      const found = listed(messages)
      if (name.startsWith('ok')) return assert.equal(found, '')
      assert.ok(messages.some((message) => message.code === code && message.level === level))
      assert.equal(found, expectedText(folder, found))
    })
  }
}

test('every folder of examples belongs to a rule', () => {
  assert.deepEqual(readdirSync(root).sort(), rules.map(({code}) => code).sort())
})
