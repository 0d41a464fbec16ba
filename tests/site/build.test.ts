import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {recover} from '../../src/site/staging.ts'
import {filesBelow} from '../../src/site/walk-folder.ts'
import {root} from '../architecture/source-files.ts'

const contentOf = (name: string): string => join(root, 'tests/sites', name, 'content')
const digest = (folder: string): string => {
  const hash = createHash('sha256')
  for (const file of filesBelow(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}
const startBuild = (content: string, out: string) =>
  spawn(process.execPath, [join(root, 'scripts/rootnote.mjs'), 'build', '--content', content, '--out', out], {stdio: ['ignore', 'pipe', 'pipe']})

/** A whole build as an editor starts it: in a process of its own. */
async function build(content: string, out: string): Promise<{code: number; text: string}> {
  const child = startBuild(content, out)
  let text = ''
  child.stderr.on('data', (bytes) => {
    text += bytes
  })
  child.stdout.resume()
  const [code] = (await once(child, 'close')) as [number]
  return {code, text}
}
const built = async (content: string, out: string): Promise<void> => assert.deepEqual(await build(content, out), {code: 0, text: ''})

describe('build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-build-'))
  const out = join(folder, 'dist')
  const changed = join(folder, 'changed', 'content')
  before(async () => {
    cpSync(contentOf('halcyon'), changed, {recursive: true})
    writeFileSync(join(changed, 'site.yaml'), 'title: Halcyon again\nlang: en\n')
    await built(contentOf('halcyon'), out)
  })
  after(() => rmSync(folder, {recursive: true, force: true}))
  const leftovers = (): string[] => readdirSync(folder).filter((name) => name.startsWith('dist') && name !== 'dist')

  test('content with errors: the messages of every file, exit code 1, and the published folder as it was', async () => {
    const before = digest(out)
    const {code, text} = await build(contentOf('broken'), out)
    assert.equal(code, 1)
    assert.match(text, /^content\/articles\/one\.md:6:\d+ +error +unknown-key/m)
    assert.match(text, /^content\/articles\/two\.md:1:4 +error +front-matter-language/m)
    assert.match(text, /dist\/ stays as it was/)
    assert.equal(digest(out), before)
    assert.deepEqual(leftovers(), [])
  })

  test('the same content gives the same bytes, also while another site is built beside it, into folders that are new', async () => {
    const before = digest(out)
    const other = join(folder, 'new', 'beside')
    await Promise.all([built(contentOf('halcyon'), out), built(contentOf('halcyon-sub'), other)])
    assert.equal(digest(out), before)
    assert.notEqual(digest(other), before)
  })

  test('an empty content folder is a site with a welcome page', async () => {
    const empty = join(folder, 'empty', 'content')
    mkdirSync(empty, {recursive: true})
    const welcome = join(folder, 'welcome')
    await built(empty, welcome)
    assert.ok(existsSync(join(welcome, 'index.html')))
  })

  test('two builds at once: one wins, the other says so with exit code 75', async () => {
    const both = await Promise.all([build(contentOf('halcyon'), out), build(contentOf('halcyon'), out)])
    const results = both.sort((a, b) => a.code - b.code)
    assert.deepEqual(
      results.map(({code}) => code),
      [0, 75],
      results.map(({text}) => text).join('\n')
    )
    assert.match(results[1]!.text, /Another build \(process \d+\) is writing dist/)
  })

  test('killed at any moment: the old site or the new one, never a part; and the next build works', async () => {
    const old = digest(out)
    const states = new Set<string>()
    for (const milliseconds of [900, 2400]) {
      const child = startBuild(changed, out)
      child.stdout.resume()
      child.stderr.resume()
      await Promise.race([once(child, 'exit'), setTimeout(milliseconds)])
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      if (!existsSync(out)) recover(out)
      states.add(digest(out))
      assert.ok(leftovers().length <= 2, leftovers().join())
    }
    await built(changed, out)
    const fresh = digest(out)
    assert.notEqual(fresh, old)
    assert.deepEqual(
      [...states].filter((state) => state !== old && state !== fresh),
      []
    )
    assert.deepEqual(leftovers(), [])
  })

  test('stopped with Ctrl-C: nothing is left behind', async () => {
    const before = digest(out)
    const child = startBuild(contentOf('halcyon'), out)
    child.stderr.resume()
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [code] = (await once(child, 'exit')) as [number]
    assert.equal(code, 130)
    assert.equal(digest(out), before)
    assert.deepEqual(leftovers(), [])
  })
})
