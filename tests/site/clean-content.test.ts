import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, beforeEach, test} from 'node:test'
import {type CleanContent, cleanContentIn} from '../../src/site/clean-content.ts'
import {toldAbout} from '../../src/site/told-about.ts'
import {sourceFiles} from '../architecture/source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'rootnote-clean-'))
after(() => rmSync(folder, {recursive: true, force: true}))
const [content, memory] = [join(folder, 'content'), join(folder, 'clean.json')]

const article = `---
title: Ferry
status: published
people: [Ana Ruiz]
sources: {wire: {title: Wire, author: Ana Ruiz, url: "https://example.org/a"}}
claims: {late: {says: The ferry is late., about: Ana Ruiz, supports: {source: wire, quote: it is late}}}
---
[[Ana Ruiz]] waited [@wire].
`
const tour = '---\ntitle: Tour\nstatus: published\nsteps: [{title: One, focus: ana-ruiz}]\n---\n## One\n\nA text.\n'
function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), {recursive: true})
  writeFileSync(join(content, path), text)
}
beforeEach(() => {
  rmSync(folder, {recursive: true, force: true})
  write('site.yaml', 'title: A\nlang: en\n')
  write('articles/ferry.md', article)
  write('tours/tour.md', tour)
})

/** What a check with a memory tells, what one without it tells, and whether the memory was enough. */
async function asked(version = 'v', lint = false) {
  let short: boolean | undefined
  const clean = cleanContentIn(memory, version)
  const watched: CleanContent = {
    ...clean,
    isClean: async (checked) => {
      short = await clean.isClean(checked)
      return short
    }
  }
  const told = await toldAbout(content, {lint, clean: watched})
  return {told, short, long: await toldAbout(content, {lint})}
}
async function changed(path: string, text: string): Promise<boolean | undefined> {
  assert.deepEqual((await asked()).told, [])
  assert.equal((await asked()).short, true)
  write(path, text)
  const {told, short, long} = await asked()
  assert.deepEqual(told, long)
  return short
}

const prose: readonly [name: string, path: string, text: string][] = [
  ['another text', 'articles/ferry.md', article.replace('waited', 'waited long, as they say,')],
  ['a comment and an empty line', 'articles/ferry.md', article.replace('claims:', '# why\n\nclaims:')],
  ['a new paragraph', 'articles/ferry.md', `${article}\nMore of it.\n`]
]
for (const [name, path, text] of prose) test(`clean content stays clean: ${name}`, async () => assert.equal(await changed(path, text), true))

const meaning: readonly [name: string, path: string, text: string][] = [
  ['a claim', 'articles/ferry.md', article.replace('is late.', 'is very late.')],
  ['a name nobody knows in the text', 'articles/ferry.md', article.replace('[[Ana', '[[Eva')],
  ['a source nobody knows in the text', 'articles/ferry.md', article.replace('@wire', '@other')],
  ['a broken file', 'articles/ferry.md', article.replace('---\n', '')],
  ['a slip', 'articles/ferry.md', article.replace('title:', 'titel:')],
  ['a heading of a tour', 'tours/tour.md', tour.replace('## One', '## Two')],
  ['a new file', 'articles/other.md', article],
  ['another language', 'site.yaml', 'title: A\nlang: fa\n'],
  ['a capture', 'captures/wire.txt', 'something else'],
  [
    'what addresses answered',
    'link-status.json',
    '{"format": 1, "links": [{"url": "https://example.org/a", "checked": "2031-01-01", "status": 404}]}'
  ]
]
for (const [name, path, text] of meaning)
  test(`content that says something else is looked at anew: ${name}`, async () => assert.equal(await changed(path, text), false))

test('what was told is never remembered', async () => {
  write('articles/ferry.md', article.replace('[[Ana', '[[Eva'))
  for (let run = 0; run < 2; run++) {
    const {told, short} = await asked()
    assert.ok(told.length > 0 && short === false)
  }
})

test('where the settings let prose stop a build, prose is looked at', async () => {
  write('site.yaml', 'title: A\nlang: en\nlint: {attribution: error}\n')
  await asked()
  assert.equal((await asked()).short, false)
})

test('another version, a damaged memory, and a question for weak places take the long way', async () => {
  await asked()
  assert.equal((await asked('w')).short, false)
  const text = readFileSync(memory, 'utf8')
  for (const damaged of ['', '{', '[]', 'null', text.replace(/[0-9a-f]{8}"\]/, '00000000"]'), text.slice(0, -9)]) {
    writeFileSync(memory, damaged)
    assert.equal((await asked()).short, false)
  }
  await asked()
  assert.equal((await asked('v', true)).short, undefined)
})

test('no rule but the one that is known looks at the prose of articles and dossiers', () => {
  const looking = sourceFiles(['src/validate', 'src/lint/rules', 'src/analyse'], ['.ts'])
    .filter(({text}) => /\.(body|dossier)\b|\{[^}]*\b(body|dossier)\b[^}]*\}/.test(text.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')))
    .map(({path}) => path)
  // The bodies of `discs.ts` are those of physics.
  assert.deepEqual(looking, ['src/analyse/discs.ts', 'src/lint/rules/attribution.ts', 'src/validate/rules/tour-step.ts'])
})
