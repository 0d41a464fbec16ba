import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {readableFolders} from '../../src/site/readable-folders.ts'

function folderWith(t: TestContext, folders: readonly string[], links: readonly (readonly [to: string, from: string])[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'rootnote-readable-')))
  t.after(() => rmSync(root, {recursive: true}))
  for (const folder of folders) mkdirSync(join(root, folder), {recursive: true})
  for (const [to, from] of links) symlinkSync(join(root, to), join(root, from))
  return root
}

const table: readonly {
  readonly name: string
  readonly folders: readonly string[]
  readonly links: readonly (readonly [to: string, from: string])[]
  readonly readable: readonly string[]
}[] = [
  {name: 'packages in the project', folders: ['project/node_modules/a'], links: [], readable: ['project']},
  {
    name: 'packages linked from another checkout',
    folders: ['project', 'main/node_modules/a'],
    links: [['main/node_modules', 'project/node_modules']],
    readable: ['main/node_modules', 'project']
  },
  {
    name: 'single packages linked from a store of the project',
    folders: ['project/node_modules/.store/a/node_modules/a'],
    links: [['project/node_modules/.store/a/node_modules/a', 'project/node_modules/a']],
    readable: ['project']
  },
  {
    name: 'single packages linked from a workspace, with what they need',
    folders: ['project/node_modules/@x', 'node_modules/.store/a/node_modules/@x/a', 'elsewhere/b'],
    links: [
      ['node_modules/.store/a/node_modules/@x/a', 'project/node_modules/@x/a'],
      ['elsewhere/b', 'project/node_modules/b'],
      ['nowhere', 'project/node_modules/c']
    ],
    readable: ['elsewhere/b', 'node_modules', 'project']
  },
  {name: 'no packages yet', folders: ['project'], links: [], readable: ['project']}
]
for (const {name, folders, links, readable} of table) {
  test(`readableFolders: ${name}`, (t) => {
    const root = folderWith(t, folders, links)
    assert.deepEqual(
      readableFolders(join(root, 'project')).sort(),
      readable.map((folder) => join(root, folder))
    )
  })
}

test('readableFolders: a project that is reached by a link', (t) => {
  const root = folderWith(t, ['real/node_modules'], [['real', 'project']])
  assert.deepEqual(readableFolders(join(root, 'project')).sort(), [join(root, 'project'), join(root, 'real')])
})
