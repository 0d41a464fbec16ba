import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, test} from 'node:test'
import {checkAndTell} from '../../src/site/check-command.ts'
import {exitCodes} from '../../src/site/command.ts'
import {filesAt} from '../../src/site/files-at.ts'
import {readTree} from '../../src/site/read-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'rootnote-base-'))
after(() => rmSync(folder, {recursive: true, force: true}))
const content = join(folder, 'site', 'content')

function git(...args: readonly string[]): void {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'}
  const {status, stderr} = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {cwd: folder, env, encoding: 'utf8'})
  assert.equal(status, 0, stderr)
}
type Files = Readonly<Record<string, string>>

/** The content folder holds these files and nothing else. */
function write(files: Files): void {
  rmSync(content, {recursive: true, force: true})
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), {recursive: true})
    writeFileSync(join(content, path), text)
  }
}
function commit(files: Files): void {
  write(files)
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', 'A version')
}
async function told(base: string, place = content) {
  const said = {out: '', beside: ''}
  const add = (key: keyof typeof said) => (text: string) => {
    said[key] += text
  }
  const code = await checkAndTell(place, {format: 'text', lint: false, base}, add('out'), add('beside'))
  return {code, ...said}
}

const article = (claims: string, keys = '') => `---
title: Ferry
status: published
people: [Ana Ruiz]
sources: {wire: {title: Wire, author: Ana Ruiz}}
${keys}claims: {${claims}}
---
A text.
`
const claim = (slug: string, more = '') => `${slug}: {says: The ${slug} is late., about: Ana Ruiz, supports: wire${more}}`
const draft = '---\ntitle: Later\nstatus: draft\npeople: [Tom Vale]\n---\nA text.\n'
const tombstone = '- {id: place/port, on: 2031-01-01, reason: removal request}\n'
const before: Files = {
  'articles/ferry.md': article(`${claim('boat', ', formerly: ship')}, ${claim('crew')}`, 'formerly: barge\n'),
  'articles/later.md': draft,
  'gone.yaml': tombstone
}
const gone = (id: string): string => `Unexpected end of \`${id}\`, expected it`

git('init', '-q', '-b', 'main')
commit(before)
git('tag', 'before')

const cases: readonly {name: string; files: Files; missed: readonly string[]}[] = [
  {name: 'the same version', files: before, missed: []},
  {
    name: 'a claim that vanished, under the former slug of its page too',
    files: {...before, 'articles/ferry.md': article(claim('boat', ', formerly: ship'), 'formerly: barge\n')},
    missed: ['claim/barge/crew', 'claim/ferry/crew']
  },
  {
    name: 'a claim with a new slug and its old ones',
    files: {
      ...before,
      'articles/ferry.md': article(`${claim('vessel', ', formerly: [boat, ship, barge/boat]')}, ${claim('crew')}`, 'formerly: barge\n')
    },
    missed: []
  },
  {
    name: 'a redirect that vanished',
    files: {...before, 'articles/ferry.md': before['articles/ferry.md']!.replace(', formerly: ship', '')},
    missed: ['claim/ferry/ship']
  },
  {name: 'a tombstone that vanished', files: {...before, 'gone.yaml': '[]\n'}, missed: ['place/port']},
  {
    name: 'what a tombstone stands for',
    files: {
      ...before,
      'articles/ferry.md': article(claim('boat', ', formerly: ship'), 'formerly: barge\n'),
      'gone.yaml': `${tombstone}${['ferry', 'barge'].map((owner) => `- {id: claim/${owner}/crew, on: 2031-01-01, reason: an error}\n`).join('')}`
    },
    missed: []
  },
  {
    name: 'a draft that vanished, which had no address',
    files: {'articles/ferry.md': before['articles/ferry.md']!, 'gone.yaml': tombstone},
    missed: []
  }
]
for (const {name, files, missed} of cases) {
  test(`check --base: ${name}`, async () => {
    write(files)
    const {code, out, beside} = await told('before')
    const lines = out.split('\n').filter((line) => line.includes('gone-id'))
    assert.equal(lines.length, missed.length, out)
    for (const [at, id] of missed.entries()) assert.ok(lines[at]!.includes(gone(id)), out)
    assert.equal(code, missed.length > 0 ? exitCodes.errors : exitCodes.ok, out)
    assert.match(beside, /^Compared with the 10 addresses of before \([0-9a-f]{10}\)\n$/)
  })
}

const mistakes = [
  {name: 'cannot be read', text: 'no front matter'},
  {name: 'has a slip', text: before['articles/ferry.md']!.replace('formerly: barge', 'once-under: barge')}
]
for (const {name, text} of mistakes) {
  test(`check --base: a file that ${name} is told alone, without what it may define`, async () => {
    write({...before, 'articles/ferry.md': text})
    const {code, out} = await told('before')
    assert.equal(code, exitCodes.errors)
    assert.ok(out.includes('content/articles/ferry.md') && !out.includes('gone-id'), out)
  })
}

test('check --base: what was added to the base since the branch left it is not missed', async () => {
  git('checkout', '-q', '-b', 'ahead')
  commit({...before, 'people/list.yaml': 'eva-lind: {name: Eva Lind}\n'})
  git('checkout', '-q', 'main')
  write(before)
  assert.equal((await told('ahead')).code, exitCodes.ok)
})

test('check --base: files are read from the commit as from the disk, links and captures left out', async () => {
  git('checkout', '-q', '--orphan', 'odd')
  const files = {
    'people/عین.md': '---\r\nname: عین\r\n---\r\nText\u0000\n',
    'sources/a b.bib': '',
    'captures/x.txt': 'private',
    'articles/one\ttwo.md': '---\n---\n'
  }
  write(files)
  symlinkSync('/etc/hostname', join(content, 'people', 'link.md'))
  git('add', '-A')
  git('commit', '-q', '-m', 'Odd files')
  const {files: onDisk} = await readTree(content)
  const plain = (list: typeof onDisk) => list.map(({path, bytes}) => [path, Buffer.from(bytes).toString('hex')])
  const kept = onDisk.filter(({path}) => !path.includes('\t'))
  assert.equal(kept.length, 2)
  assert.deepEqual(
    plain((await filesAt(content, 'odd'))!).filter(([path]) => kept.some((file) => file.path === path)),
    plain(kept)
  )
})

test('check --base: what could not be read in the base is told; a base without a content folder has no addresses', async () => {
  write(before)
  const {code, beside} = await told('odd')
  assert.equal(code, exitCodes.ok)
  assert.match(beside, /^Compared with the 0 addresses of odd \([0-9a-f]{10}\); not with what could not be read there: content\/articles\/one/)
  git('checkout', '-q', '--orphan', 'empty')
  git('rm', '-rfq', '--cached', '.')
  git('commit', '-q', '--allow-empty', '-m', 'Nothing')
  write(before)
  assert.match((await told('empty')).beside, /^Compared with the 0 addresses of empty \([0-9a-f]{10}\)\n$/)
})

const questions: readonly {base: string; place?: string; expected: string}[] = [
  {base: 'nowhere', expected: 'Unexpected `nowhere`, expected a commit, branch or tag of this repository, such as `origin/main`\n'},
  {base: '--all', expected: 'Unexpected `--all`, expected a commit, branch or tag of this repository, such as `origin/main`\n'},
  {base: '\u001b[2J', expected: 'Unexpected `\\u{1b}[2J`, expected a commit, branch or tag of this repository, such as `origin/main`\n'},
  {base: 'before', place: join(folder, 'missing'), expected: 'Unexpected `--base`, expected a content folder in a Git repository, and Git itself\n'},
  {base: 'before', place: tmpdir(), expected: 'Unexpected `--base`, expected a content folder in a Git repository, and Git itself\n'}
]
for (const {base, place, expected} of questions) {
  test(`check --base: a wrong question ends the command: ${JSON.stringify(base)}${place ? ' elsewhere' : ''}`, async () =>
    assert.deepEqual(await told(base, place), {code: exitCodes.usage, out: '', beside: expected}))
}
