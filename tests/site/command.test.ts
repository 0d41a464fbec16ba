import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'

const script = fileURLToPath(new URL('../../scripts/rootnote.mjs', import.meta.url))

const table: readonly {readonly typed: readonly string[]; readonly told: RegExp}[] = [
  {typed: [], told: /^Unexpected call without a command, expected one of: add-claim add-source bench build /},
  {typed: ['biuld'], told: /^Unexpected command `biuld`, expected one of: add-claim add-source bench build /},
  {typed: ['new'], told: /^Unexpected command without a word, expected: npm run new -- site, /},
  {typed: ['new', 'page'], told: /^Unexpected `page`, expected: npm run new -- site, /},
  {typed: ['prove'], told: /^Unexpected command without the name of a proof, expected one of: /},
  {typed: ['prove', 'x'], told: /^Unexpected proof `x`, expected one of: /},
  {typed: ['serve', '--port', 'abc'], told: /^Unexpected port `abc`, expected a number from 0 to 65535$/},
  {typed: ['start', '--port', '99999'], told: /^Unexpected port `99999`, expected a number/},
  {typed: ['dev', '--port='], told: /^Unexpected port without a value, expected a number/},
  {typed: ['serve', '--port', '-1'], told: /^Option '--port' argument is ambiguous, expected --preview --port --host$/},
  {typed: ['links', '--older-than', 'a week'], told: /^Unexpected --older-than "a week", expected a whole number from 0 on$/},
  {typed: ['links', '--concurrency', '0'], told: /^Unexpected --concurrency "0", expected a whole number from 1 on$/},
  {typed: ['check', '--jsn'], told: /^Unknown option '--jsn', expected --/}
]
for (const {typed, told} of table) {
  test(`a command typed wrongly is told of: ${typed.join(' ')}`, () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...typed], {encoding: 'utf8', timeout: 30_000})
    assert.equal(status, 2)
    const text = `${stdout}${stderr}`.trim()
    assert.match(text, told)
    assert.doesNotMatch(text, /``|\n/)
  })
}
