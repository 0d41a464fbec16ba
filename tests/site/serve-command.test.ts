import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {baseOf} from '../../src/site/serve-command.ts'

const table: readonly {page: string | undefined; base: string}[] = [
  {page: '<link rel="icon" href="/favicon.svg" type="image/svg+xml">', base: '/'},
  {page: '<link rel="icon" href="/sub/favicon.svg" type="image/svg+xml">', base: '/sub/'},
  {page: '<p>something else</p>', base: '/'},
  {page: undefined, base: '/'}
]
for (const {page, base} of table) {
  test(`baseOf ${page ?? 'a folder without pages'}: ${base}`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'rootnote-base-'))
    t.after(() => rmSync(folder, {recursive: true}))
    if (page !== undefined) writeFileSync(join(folder, 'index.html'), page)
    assert.equal(baseOf(folder), base)
  })
}
