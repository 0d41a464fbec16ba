import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {buildSite} from '../../src/site/build-site.ts'
import {silent} from '../../src/site/progress.ts'
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

describe('buildSite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-build-'))
  const out = join(folder, 'dist')
  const changed = join(folder, 'changed', 'content')
  before(async () => {
    cpSync(contentOf('halcyon'), changed, {recursive: true})
    writeFileSync(join(changed, 'site.yaml'), 'title: Halcyon again\nlang: en\n')
    const result = await buildSite({content: contentOf('halcyon'), out}, false, silent)
    assert.equal(result.kind, 'built', JSON.stringify(result).slice(0, 2000))
  })
  after(() => rmSync(folder, {recursive: true, force: true}))
  const leftovers = (): string[] => readdirSync(folder).filter((name) => name.startsWith('dist') && name !== 'dist')

  test('content with errors: every message of every file, and the published folder as it was', async () => {
    const before = digest(out)
    const result = await buildSite({content: contentOf('broken'), out}, false, silent)
    assert.ok(result.kind === 'refused')
    const files = new Set(result.messages.filter(({level}) => level === 'error').map(({file}) => file))
    assert.deepEqual([...files].sort(), ['content/articles/one.md', 'content/articles/two.md'])
    assert.ok(result.messages.every(({reason}) => reason.length <= 200))
    assert.equal(digest(out), before)
    assert.deepEqual(leftovers(), [])
  })

  test('the same content twice gives the same bytes', async () => {
    const before = digest(out)
    assert.equal((await buildSite({content: contentOf('halcyon'), out}, false, silent)).kind, 'built')
    assert.equal(digest(out), before)
  })

  test('an empty content folder is a site with a welcome page', async () => {
    const empty = join(folder, 'empty', 'content')
    mkdirSync(empty, {recursive: true})
    const welcome = join(folder, 'welcome')
    const result = await buildSite({content: empty, out: welcome}, false, silent)
    assert.equal(result.kind, 'built', JSON.stringify(result).slice(0, 2000))
    assert.ok(existsSync(join(welcome, 'index.html')))
  })

  test('two builds at once: one wins, the other says so with exit code 75', async () => {
    const builds = [startBuild(contentOf('halcyon'), out), startBuild(contentOf('halcyon'), out)]
    const said = builds.map(async (child) => {
      let text = ''
      child.stderr.on('data', (bytes) => {
        text += bytes
      })
      child.stdout.resume()
      const [code] = (await once(child, 'close')) as [number]
      return {code, text}
    })
    const results = (await Promise.all(said)).sort((a, b) => a.code - b.code)
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
    for (const milliseconds of [300, 900, 1800, 3000]) {
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
    assert.equal((await buildSite({content: changed, out}, false, silent)).kind, 'built')
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
