import assert from 'node:assert/strict'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {prepareStaging, recover, stagingOf, swapIn} from '../../src/site/staging.ts'

const site = (folder: string, text: string): void => {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'index.html'), text)
}
const pageOf = (out: string): string | undefined => (existsSync(out) ? readFileSync(join(out, 'index.html'), 'utf8') : undefined)

const within = (run: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-staging-'))
  try {
    run(folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const cases = [
  {name: 'nothing there', folders: {}, page: undefined},
  {name: 'a whole site', folders: {dist: 'old'}, page: 'old'},
  {name: 'stopped while rendering', folders: {dist: 'old', 'dist.staging': 'half'}, page: 'old'},
  {name: 'stopped while rendering for the first time', folders: {'dist.staging': 'half'}, page: undefined},
  {name: 'stopped between the two renames', folders: {'dist.previous': 'old', 'dist.staging': 'new'}, page: 'old'},
  {name: 'stopped before the previous site was removed', folders: {dist: 'new', 'dist.previous': 'old'}, page: 'new'}
]
for (const {name, folders, page} of cases) {
  test(`recover: ${name}`, () =>
    within((folder) => {
      for (const [path, text] of Object.entries(folders)) site(join(folder, path), text)
      recover(join(folder, 'dist'))
      assert.equal(pageOf(join(folder, 'dist')), page)
      assert.deepEqual(readdirSync(folder), page === undefined ? [] : ['dist'])
    }))
}

test('swapIn: the new site stands in the place of the old one, and nothing beside it', () =>
  within((folder) => {
    const out = join(folder, 'dist')
    site(out, 'old')
    prepareStaging(out)
    site(stagingOf(out), 'new')
    swapIn(out)
    assert.equal(pageOf(out), 'new')
    assert.deepEqual(readdirSync(folder), ['dist'])
  }))
