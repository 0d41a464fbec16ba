import assert from 'node:assert/strict'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {importKinds} from '../../src/import/kinds.ts'
import {nothingKnown} from '../../src/import/known.ts'
import {importAndTell} from '../../src/site/import-command.ts'
import {importInChild} from '../../src/site/import-in-child.ts'
import {readInput} from '../../src/site/import-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'rootnote-import-'))
after(() => rmSync(folder, {recursive: true, force: true}))

const text = 'Night falls\n\nNobody came. [1]\n\nJo Marsh\n\nNotes\n[1] Lind, Petra, Night, Herald, 2031\n'
const input = join(folder, 'night.txt')
writeFileSync(input, text)

async function run(name: string, words: readonly string[], dryRun = false): Promise<{code: number; out: string; wrong: string; content: string}> {
  const content = join(folder, name, 'content')
  mkdirSync(content, {recursive: true})
  const [out, wrong]: [string[], string[]] = [[], []]
  const code = await importAndTell(
    content,
    {words, dryRun, force: false},
    (line) => void out.push(line),
    (line) => void wrong.push(line)
  )
  return {code, out: out.join(''), wrong: wrong.join(''), content}
}

test('import: writes drafts and says what it took and what needs a decision', async () => {
  const {code, out, content} = await run('plain', ['text', input])
  assert.equal(code, 0)
  assert.match(out, /^took {2}title Night falls$/m)
  assert.match(out, /night\.txt:3:1 +warn +draft-claim/)
  assert.match(out, /^wrote content\/articles\/night\.md$/m)
  assert.match(readFileSync(join(content, 'articles/night.md'), 'utf8'), /^status: draft$/m)
  assert.equal(readFileSync(join(content, 'captures/night.txt'), 'utf8'), text)
})

test('import --dry-run: shows the same as a diff and writes nothing', async () => {
  const {code, out, content} = await run('dry', ['text', input], true)
  assert.equal(code, 0)
  assert.match(out, /^\+\+\+ b\/content\/articles\/night\.md$/m)
  assert.match(out, /^\+status: draft$/m)
  assert.match(out, /^would write content\/captures\/night\.txt$/m)
  assert.ok(!existsSync(join(content, 'articles')))
})

test('import: a second time is refused', async () => {
  await run('twice', ['text', input])
  const {code, out} = await run('twice', ['text', input])
  assert.equal(code, 1)
  assert.match(out, /night\.txt:1:1 +error +imported-already/)
})

test('import: an unknown kind names the nearest, a missing file is a message', async () => {
  const unknown = await run('wrong', ['txet', input])
  assert.equal(unknown.code, 2)
  assert.match(unknown.wrong, /did you mean `text`/)
  const fileless = await run('wrong', ['text'])
  assert.match(fileless.wrong, /^Unexpected `text`, expected: npm run import/)
  const missing = await run('wrong', ['text', join(folder, 'none.txt')])
  assert.equal(missing.code, 1)
  assert.match(missing.wrong, /none\.txt:1:1 +error +no-input|none\.txt +error +no-input/)
})

test('import: an importer that needs too much time costs a message', async () => {
  const request = {name: 'night.txt', files: [{name: 'night.txt', bytes: new TextEncoder().encode(text)}]}
  const {messages, changes} = await importInChild({kind: 'text', request, known: nothingKnown}, {megabytes: 256, milliseconds: 1})
  assert.deepEqual([messages.map(({level, code}) => `${level} ${code}`), changes], [['error limit'], []])
})

test('import: of a folder, files with other endings are counted', async () => {
  const vault = join(folder, 'vault')
  mkdirSync(join(vault, '.obsidian'), {recursive: true})
  for (const name of ['Ana Ruiz.md', 'photo.png', '.obsidian/app.json']) writeFileSync(join(vault, name), 'A dispatcher.\n')
  symlinkSync(input, join(vault, 'link.md'))
  const read = readInput(vault, importKinds.find(({isFolder}) => isFolder)!)
  assert.ok('files' in read)
  assert.deepEqual(
    [read.files.map(({name}) => name), read.notes.map(({level, reason}) => `${level} ${reason}`)],
    [[join(vault, 'Ana Ruiz.md')], ['info Left out: 1 file with another ending than `.md` or `.markdown`']]
  )
})

const ends: Readonly<Record<string, readonly [code: string, told: RegExp]>> = {
  'a mistake at load': ['nobodyKnows()', /failure of the importer \(ReferenceError: nobodyKnows is not defined\)/],
  'a file that is missing': ['import "./none.ts"', /failure of the importer \(Error.*Cannot find module/],
  'an end without a word': ['process.exit(7)', /failure of the importer \(exit code 7\)/],
  'a signal': ['process.kill(process.pid, "SIGSEGV")', /failure of the importer \(SIGSEGV\)/],
  'too much memory': ['const all = []; for (;;) all.push(new Array(1e5).fill(0.5))', /need of memory to import this, expected at most 32 megabytes/]
}
for (const [name, [code, told]] of Object.entries(ends))
  test(`import: of an importer that ends by ${name}, the message says so`, async () => {
    const child = join(folder, 'child.ts')
    writeFileSync(child, code)
    const request = {name: 'night.txt', files: []}
    const {messages, changes} = await importInChild({kind: 'text', request, known: nothingKnown}, {megabytes: 32, milliseconds: 30_000}, child)
    assert.deepEqual(changes, [])
    assert.match(messages[0]!.reason, told)
  })
