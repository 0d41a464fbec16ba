import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {buildSite} from '../../src/site/build-site.ts'
import {silent} from '../../src/site/progress.ts'
import {filesBelow} from '../../src/site/walk-folder.ts'
import {root} from '../architecture/source-files.ts'
import {pageText} from './page-text.ts'

/** Whole tiny sites, built and compared file by file. `ROOTNOTE_UPDATE=1` writes what is expected; never in CI. */
const cases = ['halcyon', 'halcyon-sub']
const updates = process.env.ROOTNOTE_UPDATE === '1' && process.env.CI === undefined

/** A built site as what a reader and a program gets from it: pages as text, data as they are, other files by name. */
function described(folder: string): Map<string, string> {
  const lines = new Map<string, string>()
  const files = filesBelow(folder)
  for (const file of files) {
    const text = (): string => readFileSync(join(folder, file), 'utf8')
    // The guide is made from the code and has tests of its own.
    if (file.endsWith('.html') && !/^guide\/./.test(file)) lines.set(`${file}.txt`, pageText(file, text()))
    if (/^data\/graph\.json$|^_headers$|^robots\.txt$|^sitemap\.xml$/.test(file)) lines.set(file, text())
  }
  const names = files.filter((file) => !file.startsWith('_astro/') && !file.startsWith('pagefind/'))
  return lines.set('files.txt', `${names.join('\n')}\n`)
}

for (const name of cases) {
  describe(`golden site: ${name}`, () => {
    const expected = join(root, 'tests/sites', name, 'expected')
    const out = join(mkdtempSync(join(tmpdir(), 'rootnote-golden-')), 'dist')
    let built: Map<string, string>
    before(async () => {
      const result = await buildSite({content: join(root, 'tests/sites', name, 'content'), out}, false, silent)
      assert.equal(result.kind, 'built', JSON.stringify(result, undefined, 1).slice(0, 4000))
      built = described(out)
      if (!updates) return
      rmSync(expected, {recursive: true, force: true})
      for (const [path, text] of built) {
        mkdirSync(dirname(join(expected, path)), {recursive: true})
        writeFileSync(join(expected, path), text)
      }
    })
    after(() => rmSync(dirname(out), {recursive: true, force: true}))

    test('the same files', () => assert.deepEqual([...built.keys()].sort(), filesBelow(expected)))
    test('with the same content', () => {
      for (const [path, text] of built) assert.equal(text, readFileSync(join(expected, path), 'utf8'), `${name}/expected/${path}`)
    })
  })
}
