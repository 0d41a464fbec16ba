import assert from 'node:assert/strict'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {corpusOf} from '../../src/edit/corpus.ts'
import {moveFile} from '../../src/edit/move-file.ts'
import {promote} from '../../src/edit/promote.ts'
import type {Refactored} from '../../src/edit/refactored.ts'
import {splitArticle} from '../../src/edit/split-article.ts'
import {root} from '../architecture/source-files.ts'
import {applied, changesOf, textsIn} from './content-texts.ts'

const files = {
  'articles/case.md': `---
title: A case
status: published
examines: wire-1
people: [Ana Ruiz, Tom Vale] # who
organisations:
  # A company.
  lines: {name: Halcyon Lines, note: "Ships, ferries"} # end
  port:
    # its name
    name: Port
    aliases: [Harbour]
sources:
  # Read twice.
  wire-1: {title: Wire} # here
  wire-2:
    title: Other wire
claims:
  full: {says: It was full., by: Ana Ruiz}
  # Not sure.
  late: # why
    says: It was late.
    contradicts: [full, early]
  early: {says: It was early., by: Tom Vale}
---

[[claim:full]] [[claim:late]] [x](../../claims/case/late/)
`,
  'site.yaml': 'title: T\n'
}
const texts = new Map(Object.entries(files))
const after = (result: Refactored) => Object.fromEntries(applied(texts, changesOf(result)))
const without = (...pieces: string[]): string =>
  pieces.reduce((text, piece) => {
    assert.ok(text.includes(piece), piece)
    return text.replace(piece, '')
  }, files['articles/case.md'])

describe('promote: ', () => {
  const rows: readonly (readonly [name: string, called: string, path: string, text: string, rest: string])[] = [
    ['a name in a list', 'Ana Ruiz', 'people/ana-ruiz.md', '---\nname: Ana Ruiz\n---\n', without('Ana Ruiz, ')],
    [
      'a short mapping',
      'lines',
      'organisations/lines.md',
      '---\nname: Halcyon Lines\nnote: "Ships, ferries"\n---\n',
      without('  # A company.\n  lines: {name: Halcyon Lines, note: "Ships, ferries"} # end\n')
    ],
    [
      'a mapping over lines, with its comments',
      'port',
      'organisations/port.md',
      '---\n# its name\nname: Port\naliases: [Harbour]\n---\n',
      without('  port:\n    # its name\n    name: Port\n    aliases: [Harbour]\n')
    ],
    [
      'a source, with its comments',
      'source/wire-1',
      'sources/wire-1.yaml',
      '# Read twice.\nwire-1: {title: Wire} # here\n',
      without('  # Read twice.\n  wire-1: {title: Wire} # here\n')
    ]
  ]
  for (const [name, called, path, text, rest] of rows)
    test(name, () => assert.deepEqual(after(promote(corpusOf(texts), called)), {...files, 'articles/case.md': rest, [path]: text}))
  test('a draft’s person stays a draft’s; its source cannot be for all', () => {
    const draft = new Map([...texts, ['articles/case.md', files['articles/case.md'].replace('published', 'draft')]])
    assert.equal(
      applied(draft, changesOf(promote(corpusOf(draft), 'Ana Ruiz'))).get('people/ana-ruiz.md'),
      '---\nname: Ana Ruiz\nstatus: draft\n---\n'
    )
    assert.match(JSON.stringify(promote(corpusOf(draft), 'wire-1')), /Unexpected source of a page that is a draft/)
  })
  test('what has a file, and what can have none', () => {
    assert.match(JSON.stringify(promote(corpusOf(texts), 'article/case')), /has a file of its own/)
    assert.match(JSON.stringify(promote(corpusOf(texts), 'case/full')), /expected an entity or a source/)
  })
})

test('split: claims go with their comments, every reference follows, the old addresses are kept', () => {
  const now = after(splitArticle(corpusOf(texts), {article: 'case', claims: ['late'], to: 'lateness', title: 'How late'}))
  assert.deepEqual(Object.keys(now).sort(), ['articles/case.md', 'articles/lateness.md', 'site.yaml'])
  assert.equal(
    now['articles/lateness.md'],
    `---
title: How late
status: published
examines: wire-1
claims:
  # Not sure.
  late: # why
    says: It was late.
    contradicts: [case/full, case/early]
    formerly: claim/case/late
---

Our own neutral text.
`
  )
  assert.equal(
    now['articles/case.md'],
    without('  # Not sure.\n  late: # why\n    says: It was late.\n    contradicts: [full, early]\n')
      .replace('[[claim:late]]', '[[claim:lateness/late]]')
      .replace('claims/case/late/', 'claims/lateness/late/')
  )
})
test('split: what is refused', () => {
  const split = (claims: string[], to: string) => JSON.stringify(splitArticle(corpusOf(texts), {article: 'case', claims, to}))
  assert.match(split([], 'x'), /split without claims/)
  assert.match(split(['nope'], 'x'), /Unexpected claim `nope`/)
  assert.match(split(['late'], 'ana-ruiz'), /which person\/ana-ruiz has already/)
  assert.match(split(['late'], 'No'), /Unexpected name `No`/)
})
test('split: an article of the real content stays without errors', () => {
  const content = textsIn(join(root, 'content'))
  const result = splitArticle(corpusOf(content), {
    article: 'platform-manipulation',
    claims: ['three-shifts', 'war-aim', 'accounts-removed'],
    to: 'aims'
  })
  assert.deepEqual(corpusOf(applied(content, changesOf(result))).faults, [])
})

test('move: an article goes to a folder with its sidecar, and nothing else changes', () => {
  const more = new Map([...texts, ['articles/case.claims.yaml', 'claims:\n  more: {says: More., by: Ana Ruiz}\n']])
  const now = applied(more, changesOf(moveFile(corpusOf(more), 'articles/case.md', 'content/articles/2031/')))
  assert.deepEqual([...now.keys()].sort(), ['articles/2031/case.claims.yaml', 'articles/2031/case.md', 'site.yaml'])
  assert.equal(now.get('articles/2031/case.md'), files['articles/case.md'])
  assert.match(JSON.stringify(moveFile(corpusOf(texts), 'site.yaml', 'articles/x')), /expected an article/)
  assert.match(JSON.stringify(moveFile(corpusOf(texts), 'articles/case.md', 'people')), /Unexpected folder/)
})
