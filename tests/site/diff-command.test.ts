import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {comparisonFile} from '../../src/schema/comparison-file.ts'
import {exitCodes} from '../../src/site/command.ts'
import {type DiffQuestion, diffAndTell} from '../../src/site/diff-command.ts'
import {root} from '../architecture/source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'rootnote-diff-'))
after(() => rmSync(folder, {recursive: true, force: true}))
const content = join(folder, 'content')

function git(...args: readonly string[]): void {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'}
  const {status, stderr} = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {cwd: folder, env, encoding: 'utf8'})
  assert.equal(status, 0, stderr)
}
function write(side: string): void {
  rmSync(content, {recursive: true, force: true})
  cpSync(join(root, 'tests/sites/pull-requests/withdrawn-source', side), content, {recursive: true})
}
function commit(name: string): void {
  git('add', '-A')
  git('commit', '-q', '-m', name)
  git('tag', name)
}
async function told(question: Partial<DiffQuestion>) {
  const said = {out: '', wrong: ''}
  const full: DiffQuestion = {base: 'base', format: 'text', preview: false, failOnRegression: false, links: {}, ...question}
  const code = await diffAndTell(
    content,
    full,
    (text) => {
      said.out += text
    },
    (text) => {
      said.wrong += text
    }
  )
  return {code, ...said}
}

git('init', '-q', '-b', 'main')
write('base')
commit('base')
write('head')
commit('head')

test('diff: a commit against the work tree, and against another commit, without a checkout', async () => {
  write('base')
  const same = await told({})
  assert.match(same.out, /^no evidence regression · nothing else differs\n/)
  assert.equal(same.code, exitCodes.ok)
  const other = await told({head: 'head'})
  assert.match(other.out, /^3 evidence regressions · 3 changed\n/)
  assert.match(other.out, /Fewer independent lines: 2 independent lines → 1 line of sourcing\n/)
  assert.match(other.out, /Compared: base \([0-9a-f]{10}\) with head \([0-9a-f]{10}\)\./)
  write('head')
  assert.match((await told({})).out, /^3 evidence regressions · 3 changed\n/)
})

test('diff: a regression fails only when asked, in every format', async () => {
  write('head')
  for (const format of ['text', 'json', 'markdown'] as const) {
    assert.equal((await told({format})).code, exitCodes.ok)
    assert.equal((await told({format, failOnRegression: true})).code, exitCodes.errors)
  }
  write('base')
  assert.equal((await told({failOnRegression: true})).code, exitCodes.ok)
})

test('diff: JSON has its form; Markdown links to lines where it was told that they are', async () => {
  write('head')
  const {base, head} = comparisonFile.parse(JSON.parse((await told({format: 'json'})).out))
  assert.match(base.commit!, /^[0-9a-f]{40}$/)
  assert.deepEqual(head, {name: 'the work tree'})
  const links = {before: 'https://forge.example/blob/aa/', after: 'https://forge.example/blob/bb'}
  const {out} = await told({format: 'markdown', links})
  assert.ok(out.includes('](https://forge.example/blob/bb/content/articles/halcyon.md?plain=1#L11)'), out)
  assert.ok(!(await told({format: 'markdown'})).out.includes(']('))
})

test('diff: drafts are counted, and compared when asked', async () => {
  write('base')
  const draft = '---\ntitle: Later\nstatus: draft\nsources: {note-1: {title: Note}}\n---\nA text.\n'
  writeFileSync(join(content, 'articles', 'later.md'), draft)
  const without = await told({})
  assert.match(without.out, /nothing else differs/)
  assert.match(without.out, /left out: 1 file /)
  assert.match((await told({preview: true})).out, /^no evidence regression · 2 added\n/)
})

test('diff: what cannot be compared is told with its mistakes', async () => {
  write('base')
  writeFileSync(join(content, 'articles', 'broken.md'), 'no front matter')
  const {code, out, wrong} = await told({})
  assert.deepEqual([code, out], [exitCodes.errors, ''])
  assert.match(wrong, /^Unexpected errors in the work tree, expected content that compiles:\ncontent\/articles\/broken\.md/)
})

test('diff: a wrong question ends the command', async () => {
  mkdirSync(content, {recursive: true})
  for (const question of [{base: 'nowhere'}, {base: '--all'}, {head: 'nowhere'}]) {
    const {code, out, wrong} = await told(question)
    assert.deepEqual([code, out], [exitCodes.usage, ''])
    assert.match(wrong, /^Unexpected `(nowhere|--all)`, expected a commit, branch or tag of this repository, such as `origin\/main`\n$/)
  }
})
