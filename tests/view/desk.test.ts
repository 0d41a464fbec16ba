import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import type {EntityId, Id} from '../../src/model/id.ts'
import {lintCodes} from '../../src/model/lint-code.ts'
import type {Message} from '../../src/model/message.ts'
import {compile} from '../../src/pipeline.ts'
import {readEntry} from '../../src/read/read-entry.ts'
import {ruleReasons} from '../../src/site/rule-reasons.ts'
import {toldMessages} from '../../src/site/told-messages.ts'
import {codeWords} from '../../src/view/code-words.ts'
import {type DeskView, deskView} from '../../src/view/desk.ts'
import {most} from '../../src/view/desk-findings.ts'
import {root} from '../architecture/source-files.ts'
import {compileFolder} from '../fixture-folder.ts'
import {texts} from './parts-of.ts'

const settings = 'title: S\nlang: en\nrepository: {url: "https://github.com/a/b", branch: main}\n'
const page = `---
title: A
status: published
people: [Ana Ruiz, Ana Ruis]
sources:
  s: {title: One, url: "http://example.org/a", author: Ana Ruiz}
  t: {title: Two, publisher: Ana Ruiz, date: 2031-05-04, archive: "https://example.org/b", accessed: 2031-05-04}
claims:
  rain: {says: It rained in Northport., about: [Ana Ruiz], supports: {source: s, by: Ana Ruiz, at: p. 1, quote: rain}}
  snow: {says: It snowed in Northport., about: [Ana Ruiz], supports: [{source: t, by: Ana Ruis}], disputes: [{source: s, by: Ana Ruiz}]}
---
Ana spoke of [@s] and [@t].
`
const draft = `---
title: Secret
status: draft
sources:
  hidden: {title: Hidden, url: "http://example.org/h"}
claims:
  hail: {says: It hailed., about: [Ana Ruiz], supports: hidden}
---
Of [@hidden].
`
const files: Readonly<Record<string, string>> = {'site.yaml': settings, 'articles/a.md': page, 'articles/secret.md': draft}
const given = {captures: new Map<string, string>()}

function desk(preview: boolean, changed: Readonly<Record<string, string>> = {}): {view: DeskView; messages: readonly Message[]} {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const parsed = Object.entries({...files, ...changed}).map(([path, text]) => readEntry({path: `content/${path}`, bytes: bytes(text)}, 'en'))
  const {graph, analysis, messages, hidden} = compile(parsed, {...given, preview})
  assert.ok(graph && analysis, JSON.stringify(messages))
  return {view: deskView(graph, analysis, {messages, hidden}, ruleReasons), messages}
}
const isLint = ({code}: Message): boolean => (lintCodes as readonly string[]).includes(code)
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

test('the desk counts what the check command tells, by rule and by file', () => {
  for (const {view, messages} of [desk(true), {...realDesk()}]) {
    const told = toldMessages(messages, true).filter(isLint)
    assert.ok(told.length > 3)
    assert.equal(sum(view.rules.map(({count}) => count)), told.length)
    for (const {code, count} of view.rules) assert.equal(count, told.filter((message) => message.code === code).length, code)
    for (const {count, reasons, left} of view.rules) assert.equal(sum(reasons.map(({rows}) => rows.length)) + left, count)
    for (const {file, count} of view.files) assert.equal(count, told.filter((message) => message.file === file.text).length, file.text)
    assert.ok(view.rules.every(({why}) => why.length > 0))
  }
})

function realDesk() {
  const {graph, analysis, messages, hidden} = compileFolder(join(root, 'content'))
  return {view: deskView(graph!, analysis!, {messages, hidden}, ruleReasons), messages}
}

test('a published desk names no draft and counts nothing of it', () => {
  const [all, shown] = [desk(true).view, desk(false).view]
  const words = (view: DeskView): string => JSON.stringify(view)
  assert.match(words(all), /secret\.md/)
  assert.doesNotMatch(words(shown), /secret|Hidden|hail/i)
  assert.ok(sum(shown.rules.map(({count}) => count)) < sum(all.rules.map(({count}) => count)))
})

test('each row leads to its line on the forge and to what is defined there', () => {
  const undated = desk(false).view.rules.find(({code}) => code === 'undated')!
  const [row] = undated.reasons[0]!.rows
  assert.deepEqual(row!.place, {text: 'content/articles/a.md:6', href: 'https://github.com/a/b/blob/main/content/articles/a.md?plain=1#L6'})
  assert.equal(row!.thing!.href, '/sources/s/')
  assert.deepEqual(desk(false, {'site.yaml': 'title: S\nlang: en\n'}).view.rules.find(({code}) => code === 'undated')!.reasons[0]!.rows[0]!.place, {
    text: 'content/articles/a.md:6'
  })
})

test('the records of sources: what is missing in which', () => {
  const found = desk(false).view.freshness.map(({problem, rows}) => [problem, rows.map(({source}) => source.text)])
  assert.deepEqual(found, [
    ['no-archive', ['One']],
    ['no-access-date', ['One']],
    ['undated', ['One']],
    ['http-url', ['One']]
  ])
})

test('coverage: of how many claims a source was read, quoted, located, doubled, answered; of how many sources there is a copy', () => {
  const {columns, rows} = desk(false).view.coverage
  assert.equal(columns.length, 6)
  assert.deepEqual(
    rows.map(({article, cells}) => [article.text, cells.map(({count, of}) => `${count}/${of}`).join(' ')]),
    [['A', '1/2 1/2 1/2 0/2 1/2 1/2']]
  )
})

test('a suggested pair comes with its reason and the decision to paste', () => {
  const {graph, analysis} = compile(
    Object.entries(files).map(([path, text]) => readEntry({path: `content/${path}`, bytes: new TextEncoder().encode(text)}, 'en')),
    {...given, preview: true}
  )
  const pair = ['person/ana-ruis', 'person/ana-ruiz'] as unknown as [EntityId, EntityId]
  const suggested = {...analysis!, duplicates: [{pair, names: ['Ana Ruis', 'Ana Ruiz'] as const, score: 0.9, why: 'one letter apart'}]}
  const [first] = deskView(graph!, suggested, {messages: [], hidden: new Set()}, ruleReasons).duplicates
  assert.deepEqual([first!.pair[0].text, first!.pair[1].text, first!.why], ['Ana Ruis', 'Ana Ruiz', 'one letter apart'])
  const read = readEntry({path: 'content/decisions.yaml', bytes: new TextEncoder().encode(`different:\n${first!.decision}\n`)}, 'en')
  assert.deepEqual(read.messages, [])
  assert.ok(read.entry)
})

test('a desk of a large corpus stays small, and says what it leaves out', () => {
  const {graph, analysis} = compileFolder(join(root, 'content'))
  const source = [...graph!.sources.keys()][0]!
  const messages = lintCodes.flatMap((code, rule): Message[] =>
    Array.from({length: 2_000}, (_, at) => ({
      file: `content/articles/a-rather-long-name-of-a-file-${at % 500}.md`,
      line: at,
      column: 1,
      level: rule % 3 === 0 ? 'warn' : 'info',
      code,
      reason: `Unexpected ${'long '.repeat(30)}${at}, expected another`,
      expected: []
    }))
  )
  const stale = Array.from({length: 20_000}, () => ({source: source as Id<'source'>, problem: 'undated' as const, others: []}))
  const view = deskView(graph!, {...analysis!, freshness: stale}, {messages, hidden: new Set()}, ruleReasons)
  assert.ok(JSON.stringify(view).length < 2_000_000, String(JSON.stringify(view).length))
  assert.equal(view.rules[0]!.left, 2_000 - most.ofRule)
  assert.equal(view.filesLeft, 500 - most.files)
  assert.equal(view.freshness[0]!.left, 20_000 - view.freshness[0]!.rows.length)
  assert.match(view.sum, /^22000 warnings, 40000 notes in 500 files\.$/)
})

test('no claim’s words stand on the desk', () => {
  const {graph} = compileFolder(join(root, 'content'))
  const says = [...graph!.claims.values()].flatMap((claim) => [...claim.says.values()])
  for (const [key, text] of texts(realDesk().view)) for (const words of says) assert.ok(!text.includes(words), `${key}: ${text}`)
})

test('codeWords: backticks part keys and names from words', () => {
  assert.deepEqual(codeWords('Unexpected `a`, expected `b`'), [
    {text: 'Unexpected ', isCode: false},
    {text: 'a', isCode: true},
    {text: ', expected ', isCode: false},
    {text: 'b', isCode: true}
  ])
  assert.deepEqual(codeWords('one ` only'), [{text: 'one ` only', isCode: false}])
  assert.deepEqual(codeWords(''), [])
})
