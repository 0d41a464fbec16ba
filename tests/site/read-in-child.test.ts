import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {InputFile} from '../../src/read/input-file.ts'
import {readInChild} from '../../src/site/read-in-child.ts'
import {type Reader, startReader} from '../../src/site/reader.ts'

const head = '---\ntitle: A case\n---\n\n'
const article = (name: string, body: string): InputFile => ({
  path: `content/articles/${name}.md`,
  bytes: new TextEncoder().encode((head + body).slice(0, 1024 * 1024))
})
const many = (count: number, one: (index: number) => string): string => Array.from({length: count}, (_, index) => one(index)).join('')

test('results stand in the order of the files, whatever the number of readers', async () => {
  const files = Array.from({length: 450}, (_, index) => article(`a-${index}`, `Page ${index}.`))
  const seen: number[] = []
  const parsed = await readInChild(files, 'en', (done) => seen.push(done))
  assert.deepEqual(
    parsed.map(({entry}) => entry?.file),
    files.map(({path}) => path)
  )
  assert.deepEqual(
    seen,
    files.map((_, index) => index + 1)
  )
})

test('nothing to read starts nothing', async () => assert.deepEqual(await readInChild([], 'en'), []))

// Of `trust.md`, the table of what the packages really do: each of these took a parser over 10 seconds or all memory.
const pathological: Readonly<Record<string, string>> = {
  'nested lists on a line': `${'- '.repeat(10_000)}a`,
  'open images': '!['.repeat(10_000),
  'crossed emphasis': '*a_ '.repeat(50_000),
  'open comments': 'a <!--'.repeat(50_000),
  'fifty thousand footnotes': many(50_000, (index) => `[^${index}]: a\n\n`),
  quotes: '>'.repeat(50_000),
  'stars on both sides': `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`,
  'open brackets': '['.repeat(50_000),
  'closing brackets': ']'.repeat(50_000),
  'open links': '[a]('.repeat(50_000),
  'code spans of all lengths': many(1400, (index) => `${'`'.repeat(index)} `),
  'nested lists on many lines': many(500, (index) => `${'  '.repeat(index)}- a\n`),
  'words after one bracket': `[a ${'x '.repeat(400_000)}`,
  'a table of forty thousand rows': `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(40_000)}`,
  'half a wiki link': '[[a'.repeat(100_000),
  'half a citation': '[@a; '.repeat(100_000),
  'paragraphs that are embedded claims': '[[claim:one]]\n\n'.repeat(200)
}

test('a pathological file costs itself at most, and its neighbours are read', async () => {
  const names = Object.keys(pathological)
  const files = [...names.map((name, index) => article(`p-${index}`, pathological[name]!)), article('last', 'The last page.')]
  const parsed = await readInChild(files, 'en')
  for (const [index, name] of names.entries()) {
    const {entry, messages} = parsed[index]!
    assert.ok(entry !== undefined || messages.every(({code}) => ['limit', 'raw-html', 'unexpected-value'].includes(code)), name)
    assert.ok(entry !== undefined || messages.length > 0, name)
  }
  assert.equal(parsed.at(-1)?.entry?.kind, 'article')
  assert.equal(parsed[names.indexOf('paragraphs that are embedded claims')]?.entry?.kind, 'article')
})

const failing = fileURLToPath(new URL('./read-child-that-fails.ts', import.meta.url))
const failingReaders = {take: () => startReader(failing), giveBack: (reader: Reader) => reader.end()}
const deeds = (...names: string[]): InputFile[] => names.map((deed, index) => ({path: `content/${index}`, bytes: new TextEncoder().encode(deed)}))

test('a child that hangs, dies or fills its memory costs the file it read; the rest goes on in a new one', async () => {
  const files = deeds('fine', 'hang', 'fine', 'die', 'die', 'fine', 'fill the memory', 'fine')
  const parsed = await readInChild(files, 'en', undefined, failingReaders)
  const told = parsed.map(({messages}) => messages.map(({file, code, reason}) => `${file} ${code} ${reason}`).join())
  const time = 'limit Unexpected need of time to read this file, expected at most 5 seconds'
  const memory = 'limit Unexpected need of memory to read this file, expected at most 512 megabytes'
  // Collecting garbage in vain may take the time before the memory is full.
  const filled = told.splice(6, 1)
  assert.deepEqual(told, ['', `content/1 ${time}`, '', `content/3 ${memory}`, `content/4 ${memory}`, '', ''])
  assert.ok(filled[0] === `content/6 ${memory}` || filled[0] === `content/6 ${time}`)
})

test('a child reads the code of the project and nothing else, and has no environment', async () => {
  process.env.ROOTNOTE_SECRET = 'canary'
  const [parsed] = await readInChild(deeds('report'), 'en', undefined, failingReaders)
  delete process.env.ROOTNOTE_SECRET
  assert.deepEqual(parsed?.messages as unknown, ['reads the project'])
})

test('a child that cannot start is our own fault, told with what it said', async () => {
  await assert.rejects(startReader(`${failing}-missing`), /Unexpected end of the reader before its first file.*missing/s)
})

test('a reader waits for the next call and does not keep this process running', () => {
  const script = `
    const {readInChild} = await import(${JSON.stringify(import.meta.resolve('../../src/site/read-in-child.ts'))})
    const file = {path: 'content/a.txt', bytes: new Uint8Array()}
    const [first] = await readInChild([file], 'en')
    const [second] = await readInChild([file], 'en')
    console.log(first.messages[0].code, second.messages[0].code)`
  const {stdout, status} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8', timeout: 120_000})
  assert.deepEqual([stdout, status], ['unexpected-file unexpected-file\n', 0])
})
