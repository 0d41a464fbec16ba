import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {test} from 'node:test'
import type {Change} from '../../src/edit/change.ts'
import {applyChanges} from '../../src/site/apply-changes.ts'
import {journalOf, writeJournal} from '../../src/site/change-journal.ts'
import {changesDiff} from '../../src/site/changes-diff.ts'
import {takeLock} from '../../src/site/lock.ts'
import {stagedName} from '../../src/site/put-file.ts'
import {recoverChanges} from '../../src/site/recover-changes.ts'
import {contentWith, filesIn} from './change-fixture.ts'

const run = {dryRun: false, force: false}
const old = {'articles/a.md': 'A\r\n', 'articles/b.md': '\ufeffB', 'people/c.md': 'C'}
const changes: readonly Change[] = [
  {path: 'people/c.md', before: 'C', after: undefined},
  {path: 'people/new/d.md', before: undefined, after: 'C, moved'},
  {path: 'articles/a.md', before: 'A\r\n', after: 'A2\r\n'},
  {path: 'articles/b.md', before: '\ufeffB', after: '\ufeffB2'}
]
const done = {'articles/a.md': 'A2\r\n', 'articles/b.md': '\ufeffB2', 'people/new/d.md': 'C, moved'}

test('all changes are made, nothing is left beside them', async () => {
  const content = contentWith(old)
  chmodSync(join(content, 'articles/a.md'), 0o640)
  const {ok, faults, changes: made} = await applyChanges(content, [...changes, {path: 'x', before: 'X', after: 'X'}], run)
  assert.deepEqual([ok, faults, made.length], [true, [], 4])
  assert.deepEqual(filesIn(content), done)
  assert.equal(statSync(join(content, 'articles/a.md')).mode & 0o777, 0o640)
  assert.equal(existsSync(journalOf(content)), false)
})

test('a dry run changes nothing and tells what would be changed, as a diff that can be applied', async () => {
  const content = contentWith(old)
  const {ok, changes: would} = await applyChanges(content, changes, {...run, dryRun: true})
  assert.equal(ok, true)
  assert.deepEqual(filesIn(content), old)
  const diff = changesDiff('content', would)
  assert.match(diff, /^--- a\/content\/articles\/a\.md\n\+\+\+ b\/content\/articles\/a\.md\n@@ -1,1 \+1,1 @@\n-A\r\n\+A2\r\n/)
  assert.match(diff, /--- \/dev\/null\n\+\+\+ b\/content\/people\/new\/d\.md\n/)
  execFileSync('git', ['apply', '--unsafe-paths', '-'], {cwd: dirname(content), input: diff})
  assert.deepEqual(filesIn(content), done)
})

const refusals: readonly (readonly [name: string, change: Change, fault: RegExp, prepare?: (content: string) => void])[] = [
  ['a file that was changed meanwhile', {path: 'articles/a.md', before: 'other', after: 'x'}, /Unexpected change of articles\/a\.md meanwhile/],
  ['a file that is gone', {path: 'articles/z.md', before: 'other', after: 'x'}, /Unexpected absence of articles\/z\.md/],
  ['a place that is taken', {path: 'articles/a.md', before: undefined, after: 'x'}, /Unexpected file articles\/a\.md, expected none/],
  ['a place outside', {path: '../out.md', before: undefined, after: 'x'}, /Unexpected place of \.\.\/out\.md/],
  [
    'a place outside by a link',
    {path: 'link/x.md', before: undefined, after: 'x'},
    /Unexpected place/,
    (content) => symlinkSync('..', join(content, 'link'))
  ],
  [
    'a link in the place of a file',
    {path: 'l.md', before: 'A\r\n', after: 'x'},
    /Unexpected place/,
    (content) => symlinkSync('articles/a.md', join(content, 'l.md'))
  ],
  [
    'a read-only file',
    {path: 'articles/a.md', before: 'A\r\n', after: 'x'},
    /Unexpected read-only file/,
    (content) => chmodSync(join(content, 'articles/a.md'), 0o444)
  ],
  [
    'bytes that are no text',
    {path: 'articles/a.md', before: 'A\r\n', after: 'x'},
    /Unexpected change/,
    (content) => writeFileSync(join(content, 'articles/a.md'), Uint8Array.of(0xff))
  ],
  ['a second change of one file', {path: 'articles/b.md', before: '\ufeffB', after: 'x'}, /Unexpected second change/],
  [
    'a write that fails in the middle',
    {path: 'articles/a.md', before: 'A\r\n', after: 'x'},
    /before anything was changed/,
    (content) => mkdirSync(join(stagedName(join(content, 'articles/a.md')), 'x'), {recursive: true})
  ],
  [
    'a link in the place where a text is prepared',
    {path: 'articles/a.md', before: 'A\r\n', after: 'x'},
    /before anything was changed: EEXIST/,
    (content) => symlinkSync('../people/c.md', stagedName(join(content, 'articles/a.md')))
  ]
]
for (const [name, change, fault, prepare] of refusals)
  test(`nothing is changed because of ${name}`, async () => {
    const content = contentWith(old)
    prepare?.(content)
    const before = filesIn(content)
    const {ok, faults} = await applyChanges(content, [...changes.filter(({path}) => path !== 'articles/a.md'), change], run)
    assert.equal(ok, false)
    assert.match(faults.join('\n'), fault)
    assert.deepEqual(filesIn(content), before)
    assert.equal(existsSync(journalOf(content)), false)
  })

/** A disk of 48 KiB with the files on it, where one may be mounted; else an ordinary folder in which a write fails. */
function fullDisk(): {content: string; unmount: () => void} {
  const content = contentWith({})
  const folder = dirname(content)
  mkdirSync(folder, {recursive: true})
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48k', 'tmpfs', folder], {stdio: 'ignore'})
  } catch {
    mkdirSync(join(stagedName(join(content, 'articles/z.md')), 'x'), {recursive: true})
    return {content, unmount: () => {}}
  }
  return {content, unmount: () => void execFileSync('umount', [folder], {stdio: 'ignore'})}
}

test('nothing is changed because of a full disk', async () => {
  const {content, unmount} = fullDisk()
  try {
    mkdirSync(join(content, 'articles'), {recursive: true})
    for (const [path, text] of Object.entries(old)) if (path.startsWith('articles')) writeFileSync(join(content, path), text)
    const before = filesIn(content)
    const long = 'x'.repeat(24_000)
    const grown = [...changes.filter(({path}) => path.startsWith('articles')), {path: 'articles/z.md', before: undefined, after: long}]
    const {ok, faults} = await applyChanges(content, grown, run)
    assert.equal(ok, false)
    assert.match(faults.join('\n'), /Unexpected failure before anything was changed/)
    assert.deepEqual(filesIn(content), before)
    assert.equal(existsSync(journalOf(content)), false)
  } finally {
    unmount()
  }
})

test('files with changes that are not committed are refused, unless forced; new files are not', async () => {
  const content = contentWith(old)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {cwd: content, stdio: 'pipe'})
  git('init', '-q', '..')
  git('add', 'articles')
  git('commit', '-q', '-m', 'x')
  const refused = await applyChanges(content, changes, run)
  assert.deepEqual(refused.faults, ['Unexpected changes of people/c.md that are not committed, expected a commit first, or `--force`'])
  assert.deepEqual(filesIn(content), old)
  writeFileSync(join(content, 'articles/a.md'), 'edited')
  const edited = await applyChanges(content, [{path: 'articles/a.md', before: 'edited', after: 'x'}], run)
  assert.match(edited.faults.join(), /Unexpected changes of articles\/a\.md/)
  writeFileSync(join(content, 'articles/a.md'), 'A\r\n')
  assert.equal((await applyChanges(content, changes, {...run, force: true})).ok, true)
  assert.deepEqual(filesIn(content), done)
})

test('two commands do not change one folder at a time', async () => {
  const content = contentWith(old)
  const lock = await takeLock(content)
  assert.ok(lock.held)
  const {ok, faults} = await applyChanges(content, changes, run)
  assert.equal(ok, false)
  assert.match(faults.join(), /Unexpected second command at work/)
  await lock.release()
})

const stopped: readonly (readonly [
  name: string,
  state: 'do' | 'undo',
  files: Readonly<Record<string, string>>,
  then: Readonly<Record<string, string>>,
  told: RegExp
])[] = [
  ['before the first file', 'do', old, old, /all are as they were/],
  ['between two files', 'do', {...old, 'articles/a.md': 'A2\r\n'}, done, /finished now/],
  ['after all but the last', 'do', {...done, 'people/c.md': 'C'}, done, /finished now/],
  ['after the last', 'do', done, done, /finished now/],
  ['while undoing', 'undo', {...old, 'articles/a.md': 'A2\r\n'}, old, /all are as they were/],
  [
    'between two files, and one was edited since',
    'do',
    {...old, 'articles/a.md': 'A2\r\n', 'articles/b.md': 'mine'},
    {...done, 'articles/b.md': 'mine'},
    /Unexpected content of articles\/b\.md/
  ]
]
for (const [name, state, files, then, told] of stopped)
  test(`a command that was stopped ${name}`, async () => {
    const content = contentWith(files)
    writeFileSync(stagedName(join(content, 'articles/b.md')), 'half')
    writeJournal(content, {state, changes})
    assert.match((await recoverChanges(content)).join('\n'), told)
    assert.deepEqual(filesIn(content), then)
    assert.deepEqual(await recoverChanges(content), [])
  })

test('a damaged journal is kept and told of', async () => {
  const content = contentWith(old)
  writeJournal(content, {state: 'do', changes})
  writeFileSync(journalOf(content), '{"state": "do", "chan')
  assert.match((await recoverChanges(content)).join(), /damage of the journal/)
  assert.equal(existsSync(`${journalOf(content)}.damaged`), true)
  assert.deepEqual(filesIn(content), old)
})
