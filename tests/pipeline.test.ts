import assert from 'node:assert/strict'
import {test} from 'node:test'
import {compile} from '../src/pipeline.ts'
import {readEntry} from '../src/read/read-entry.ts'

const read = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => readEntry({path: `content/${path}`, bytes: new TextEncoder().encode(text)}, 'en'))
const given = {preview: true, captures: new Map<string, string>()}
const tell = (files: Readonly<Record<string, string>>) => compile(read(files), given).messages.filter(({level}) => level === 'error')

const broken = '---\ntitle: A\nclaims:\n  c: {says: It rained., supports: s}\n  c: {says: It snowed.}\n---\n'
const user = '---\ntitle: B\nclaims:\n  a/c: {supports: s}\nsources:\n  s: {title: S}\n---\n'

test('a file that is wrong does not hide what is wrong in others, and is named where its claims are missed', () => {
  const messages = tell({'articles/a.md': broken, 'articles/b.md': user, 'articles/c.md': '---\ntitel: C\n---\n'})
  assert.deepEqual(
    messages.map(({file, line, code}) => `${file}:${line} ${code}`),
    ['content/articles/a.md:5 duplicate-key', 'content/articles/b.md:4 unknown-reference', 'content/articles/c.md:2 unknown-key']
  )
  assert.equal(messages[1]?.cause?.file, 'content/articles/a.md')
})

test('an unknown key, a wrong value and an unknown name of one file are told in one run, and nothing that only follows from them', () => {
  const article = ['title: B', 'statuss: published', 'claims:', '  c: {says: It rained., by: Ana, suports: {source: s, pge: 3, hedge: so}}']
  const messages = tell({
    'articles/b.md': `${['---', ...article, 'sources:', '  s: {title: S}', '---'].join('\n')}\n`,
    'articles/c.md': '---\ntitle: C\nstatus: published\nclaims:\n  b/c: {disputes: s}\n---\n[[Tom]] <b>\n'
  })
  assert.deepEqual(
    messages.map(({file, line, column, code}) => `${file}:${line}:${column} ${code}`),
    [
      'content/articles/b.md:3:1 unknown-key',
      'content/articles/b.md:5:29 unknown-reference',
      'content/articles/b.md:5:34 unknown-key',
      'content/articles/b.md:5:55 unknown-key',
      'content/articles/b.md:5:70 unexpected-value',
      'content/articles/c.md:7:3 unknown-reference',
      'content/articles/c.md:7:9 raw-html'
    ]
  )
})

test('where all files were read, an unknown name has no such cause', () => {
  const [message] = tell({'articles/b.md': user})
  assert.equal(message?.code, 'unknown-reference')
  assert.equal(message.cause, undefined)
})

test('an error gives messages and no graph; the order of files changes nothing', () => {
  const files = read({'articles/a.md': broken, 'articles/b.md': user})
  assert.equal(compile(files, given).graph, undefined)
  assert.deepEqual(compile([...files].reverse(), given).messages, compile(files, given).messages)
})

test('a draft is in a preview and not in production, and what it says is checked in both', () => {
  const draft = read({
    'articles/b.md': '---\ntitle: B\nstatus: draft\npeople: [Ana Ruiz]\n---\nText.\n',
    'articles/c.md': '---\ntitle: C\nstatus: published\n---\nText.\n'
  })
  const [preview, production] = [compile(draft, given), compile(draft, {...given, preview: false})]
  assert.deepEqual([...preview.graph!.articles.keys()], ['article/b', 'article/c'])
  assert.deepEqual([...production.graph!.articles.keys()], ['article/c'])
  assert.equal(production.graph!.entities.size, 0)
})
