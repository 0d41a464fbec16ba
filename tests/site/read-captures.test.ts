import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {readCaptures} from '../../src/site/read-captures.ts'

test('captures are texts by their path inside the folder; links and other files are left out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-captures-'))
  try {
    mkdirSync(join(folder, 'wire'))
    writeFileSync(join(folder, 'wire', '1.txt'), 'I counted 412 tickets.')
    writeFileSync(join(folder, 'a.html'), '<p>A</p>')
    writeFileSync(join(folder, 'scan.pdf'), '%PDF')
    symlinkSync('/etc/hostname', join(folder, 'link.txt'))
    assert.deepEqual(
      [...(await readCaptures(folder))],
      [
        ['a.html', '<p>A</p>'],
        ['wire/1.txt', 'I counted 412 tickets.']
      ]
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})

test('without the folder there are none', async () => assert.equal((await readCaptures(join(tmpdir(), 'rootnote-nowhere'))).size, 0))
