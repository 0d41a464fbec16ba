import assert from 'node:assert/strict'
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {rules as lintRules} from '../../src/lint/lint.ts'
import {rules} from '../../src/validate/validate.ts'
import {root} from '../architecture/source-files.ts'

const stages = [
  ['validate', rules],
  ['lint', lintRules]
] as const
const file = join(root, 'src/guide/rule-examples.json')

/** The first message of a rule's example, with the file it is about and the same file of the example that is right. */
function exampleOf(stage: string, code: string): object {
  const folder = join(root, 'tests/fixtures', stage, code)
  const first = readFileSync(join(folder, 'not-ok.txt'), 'utf8')
    .split('\n')
    .find((line) => line.includes(` ${code} `))!
  const [, path, said] = /^(content\/[^:]+):(\d+:\d+ .*)$/.exec(first)!
  const textOf = (kind: string, one: string): string | undefined => {
    const place = join(folder, kind, one.slice('content/'.length))
    return statSync(place, {throwIfNoEntry: false})?.isFile() ? readFileSync(place, 'utf8') : undefined
  }
  const files = readdirSync(join(folder, 'not-ok'), {recursive: true, encoding: 'utf8'}).map((one) => `content/${one}`)
  const shown = [path!, ...files.sort()].find((one) => textOf('not-ok', one) !== textOf('ok', one) && textOf('not-ok', one) !== undefined)!
  const [notOk, ok] = [textOf('not-ok', shown), textOf('ok', shown)]
  return {said, notOk: {path: shown, text: notOk}, ...(ok !== undefined && {ok: {path: shown, text: ok}})}
}

test('src/guide/rule-examples.json holds the example of every rule as it is tested', () => {
  const all = Object.fromEntries(stages.flatMap(([stage, list]) => list.map(({code}) => [code, exampleOf(stage, code)])))
  const text = `${JSON.stringify(all, undefined, 1)}\n`
  if (process.env.ROOTNOTE_UPDATE === '1' && process.env.CI === undefined) writeFileSync(file, text)
  assert.equal(readFileSync(file, 'utf8'), text, 'stale: run ROOTNOTE_UPDATE=1 npm test -- tests/guide')
})
