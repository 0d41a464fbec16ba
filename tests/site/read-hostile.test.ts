import assert from 'node:assert/strict'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {before, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {Message} from '../../src/model/message.ts'
import {compile} from '../../src/pipeline.ts'
import type {InputFile} from '../../src/read/input-file.ts'
import type {Parsed} from '../../src/read/parsed.ts'
import {readEntry} from '../../src/read/read-entry.ts'
import {readTree} from '../../src/site/read-files.ts'
import {readInChild} from '../../src/site/read-in-child.ts'

/**
 * `content/` is a site on which everything is wrong, one thing a file; `expected.txt` says what an editor is told,
 * as `file:line:column code`, in the order of the report. What cannot lie in a repository is in the tests beside this.
 */
const folder = fileURLToPath(new URL('../fixtures/hostile/', import.meta.url))
const canary = join(tmpdir(), 'rootnote-canary')
const expected = readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd().split('\n')

const line = ({file, line: at, column, code}: Message): string => `${file.replace('content/', '')}:${at ?? ''}:${column ?? ''} ${code}`

let files: readonly InputFile[] = []
let parsed: readonly Parsed[] = []
let messages: readonly Message[] = []

before(async () => {
  rmSync(canary, {force: true})
  const tree = await readTree(join(folder, 'content'))
  files = tree.files
  parsed = await readInChild(files, 'en')
  messages = compile([...parsed, {messages: tree.messages}], {preview: true, captures: new Map()}).messages
})

test('every hostile case is told with its code at its place, all in one run', () => {
  assert.deepEqual(messages.map(line), expected)
})

test('every file but the right ones is told of', () => {
  const told = new Set(messages.map(({file}) => file))
  const silent = files.map(({path}) => path).filter((path) => !told.has(path))
  assert.deepEqual(silent, ['content/articles/across/first.md', 'content/articles/good.md', 'content/site.yaml', 'content/topics/one.md'])
  assert.ok(told.size > 100, `${told.size} hostile files`)
})

test('a file with an error never gets as far as a page, whatever of it was read', () => {
  const mistaken = parsed.filter(({messages: own}) => own.some(({level}) => level === 'error'))
  assert.ok(mistaken.some(({entry}) => entry) && mistaken.some(({entry}) => !entry))
  for (const one of mistaken) assert.equal(compile([one], {preview: true, captures: new Map()}).graph, undefined)
})

test('messages are one short line in our grammar', () => {
  for (const {reason} of messages) {
    assert.match(reason, /^Unexpected .+/)
    assert.ok([...reason].length <= 200, reason)
    assert.doesNotMatch(reason, /[\0-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  }
})

test('front matter in JavaScript does not run, neither in the child nor here', () => {
  const scripted = files.filter(({bytes}) => new TextDecoder().decode(bytes).includes('rootnoteCanary'))
  assert.equal(scripted.length, 3)
  for (const file of scripted) assert.equal(readEntry(file, 'en').entry, undefined)
  assert.equal('rootnoteCanary' in globalThis, false)
  assert.equal(existsSync(canary), false)
})

test('the child gives what reading here gives', () => {
  for (const [index, file] of files.entries()) assert.deepEqual(parsed[index], readEntry(file, 'en'), file.path)
})
