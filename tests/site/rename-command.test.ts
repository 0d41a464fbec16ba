import assert from 'node:assert/strict'
import {test} from 'node:test'
import {exitCodes} from '../../src/site/command.ts'
import {renameAndTell} from '../../src/site/rename-command.ts'
import {contentWith, filesIn} from './change-fixture.ts'

const files = {
  'articles/case.md': '---\ntitle: A case\nclaims:\n  c: {says: It sailed., by: Ana Ruiz, supports: wire-1}\n---\n[[ana-ruiz]] [@wire-1]\n',
  'people/ana-ruiz.md': '---\nname: Ana Ruiz\n---\n',
  'site.yaml': 'title: T\n',
  'sources/wires.yaml': 'wire-1: {title: Ferry}\n'
}

test('rename: a dry run shows the diff; the real one makes it, and says which files', async () => {
  const content = contentWith(files)
  const said: string[] = []
  const write = (text: string) => void said.push(text)
  assert.equal(await renameAndTell(content, ['Ana Ruiz', 'a-ruiz'], {'dry-run': true}, write), exitCodes.ok)
  assert.deepEqual(filesIn(content), files)
  assert.match(
    said.join(''),
    /^--- a\/content\/articles\/case\.md\n[\s\S]*-\[\[ana-ruiz\]\] \[@wire-1\]\n\+\[\[a-ruiz\]\][\s\S]*--- \/dev\/null\n\+\+\+ b\/content\/people\/a-ruiz\.md/
  )
  said.length = 0
  assert.equal(await renameAndTell(content, ['Ana Ruiz', 'a-ruiz'], {}, write), exitCodes.ok)
  assert.equal(said.join(''), 'changed content/articles/case.md\nwrote content/people/a-ruiz.md\nremoved content/people/ana-ruiz.md\n')
  assert.equal(filesIn(content)['people/a-ruiz.md'], '---\nname: Ana Ruiz\nformerly: ana-ruiz\n---\n')
  assert.equal(await renameAndTell(content, ['Ana Ruiz', 'ana-ruiz'], {}, write), exitCodes.ok)
  assert.deepEqual(filesIn(content), files)
})
test('rename: one name too few, and a name nobody has', async () => {
  const content = contentWith(files)
  const said: string[] = []
  assert.equal(await renameAndTell(content, ['x'], {}, (text) => void said.push(text)), exitCodes.usage)
  assert.equal(await renameAndTell(content, ['x', 'y'], {}, (text) => void said.push(text)), exitCodes.errors)
  assert.match(said.join(''), /Unexpected 1 names[\s\S]*Unexpected name `x`/)
  assert.deepEqual(filesIn(content), files)
})
