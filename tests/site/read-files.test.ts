import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {test} from 'node:test'
import {readTree} from '../../src/site/read-files.ts'

/** A content folder for the time of one test. */
async function tree(make: (content: string, write: (path: string, text?: string) => void) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-tree-'))
  const content = join(folder, 'content')
  mkdirSync(content)
  try {
    make(content, (path, text = 'x') => {
      mkdirSync(dirname(join(content, path)), {recursive: true})
      writeFileSync(join(content, path), text)
    })
    const {files, messages} = await readTree(content)
    return {files: files.map(({path}) => path), messages: messages.map(({file, code, reason}) => `${file} ${code} ${reason}`)}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

test('files come in the order of their paths, which begin with content/', async () => {
  const {files, messages} = await tree((_, write) => {
    for (const path of ['people/b.md', 'articles/z/a.md', 'people/a.yaml', 'site.yaml', 'articles/a.md', 'articles/É.md']) write(path)
  })
  assert.deepEqual(files, [
    'content/articles/a.md',
    'content/articles/z/a.md',
    'content/articles/É.md',
    'content/people/a.yaml',
    'content/people/b.md',
    'content/site.yaml'
  ])
  assert.deepEqual(messages, [])
})

test('captures, notes to the reader and traces of editors are not content', async () => {
  const {files, messages} = await tree((_, write) => {
    const none = [
      'captures/a/secret.txt',
      'README.md',
      'people/README.md',
      'people/.gitkeep',
      '.DS_Store',
      'articles/.a.md.swp',
      'articles/a.md~',
      'link-status.json'
    ]
    for (const path of none) write(path)
  })
  assert.deepEqual([files, messages], [[], []])
})

test('a hidden page is not skipped in silence', async () => {
  const {files} = await tree((_, write) => write('articles/.hidden.md'))
  assert.deepEqual(files, ['content/articles/.hidden.md'])
})

test('a missing or empty folder has no files', async () => {
  assert.deepEqual(await readTree(join(tmpdir(), 'rootnote-nowhere')), {files: [], messages: []})
  assert.deepEqual(await tree(() => {}), {files: [], messages: []})
})

const refusals: readonly {
  name: string
  path: string
  reason: RegExp
  make: (content: string, write: (path: string, text?: string) => void) => void
}[] = [
  {
    name: 'a folder with the name of a page',
    path: 'content/articles/x.md',
    reason: /unexpected-file Unexpected folder with the name of a file/,
    make: (content) => mkdirSync(join(content, 'articles/x.md'), {recursive: true})
  },
  {
    name: 'a link out of the folder',
    path: 'content/articles/passwd.md',
    reason: /unexpected-file Unexpected link, expected a regular file/,
    make: (content, write) => {
      write('articles/a.md')
      symlinkSync('/etc/passwd', join(content, 'articles/passwd.md'))
    }
  },
  {
    name: 'a link to a folder',
    path: 'content/articles/all',
    reason: /unexpected-file Unexpected link/,
    make: (content, write) => {
      write('articles/a.md')
      symlinkSync('/', join(content, 'articles/all'))
    }
  },
  {
    name: 'a pipe, which would never end',
    path: 'content/articles/pipe.md',
    reason: /unexpected-file Unexpected device or pipe/,
    make: (content, write) => {
      write('articles/a.md')
      execFileSync('mkfifo', [join(content, 'articles/pipe.md')])
    }
  },
  {
    name: 'two names that differ in case',
    path: 'content/people/ana.md',
    reason: /unexpected-file Unexpected file name, expected one that differs from `Ana.md`/,
    make: (_, write) => {
      write('people/Ana.md')
      write('people/ana.md')
    }
  },
  {
    name: 'two names that differ in Unicode form',
    path: 'content/people/ren\u00e9.md',
    reason: /unexpected-file Unexpected file name, expected one that differs from/,
    make: (_, write) => {
      write('people/rene\u0301.md')
      write('people/ren\u00e9.md')
    }
  },
  {name: 'a device of Windows', path: 'content/places/aux.yaml', reason: /no device of Windows/, make: (_, write) => write('places/aux.yaml')},
  {name: 'a name with a colon', path: 'content/people/a:b.md', reason: /expected one without control/, make: (_, write) => write('people/a:b.md')},
  {
    name: 'a name with a line end',
    path: 'content/people/a\nb.md',
    reason: /expected one without control/,
    make: (_, write) => write('people/a\nb.md')
  },
  {
    name: 'a name that is not UTF-8',
    path: 'content/people/\ufffd.md',
    reason: /Unexpected bytes in a file name, expected UTF-8/,
    make: (content, write) => {
      write('people/a.md')
      writeFileSync(Buffer.concat([Buffer.from(join(content, 'people/')), Buffer.from([0xff]), Buffer.from('.md')]), 'x')
    }
  },
  {
    name: 'a file of 2 MiB, which is not even read',
    path: 'content/articles/large.md',
    reason: /limit Unexpected file of 2097152 bytes, expected at most 1048576/,
    make: (_, write) => write('articles/large.md', 'x'.repeat(2 * 1024 * 1024))
  },
  {
    name: 'folders without end',
    path: `content${'/a'.repeat(12)}`,
    reason: /unexpected-file Unexpected folder, expected at most 12/,
    make: (_, write) => write(`${'a/'.repeat(40)}x.md`)
  }
]
for (const {name, path, reason, make} of refusals) {
  test(`refused with its path: ${name}`, async () => {
    const {files, messages} = await tree(make)
    assert.equal(new Set(files).size, files.length)
    if (!name.includes('Unicode')) assert.equal(files.includes(path), false)
    assert.equal(messages.length, 1, messages.join('\n'))
    assert.ok(messages[0]!.startsWith(`${path} `), messages[0])
    assert.match(messages[0]!, reason)
  })
}
