import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {corpusOf} from '../../src/edit/corpus.ts'
import {merge} from '../../src/edit/merge.ts'
import {root} from '../architecture/source-files.ts'
import {applied, changesOf, textsIn} from './content-texts.ts'

const files = {
  'articles/case.md': `---
title: A case
people: [Anna Ruiz, Tom Vale] # who
claims:
  full: {says: It was full., by: Anna Ruiz, about: anna-ruiz, supports: wire-1}
---

[[Anna Ruiz]], [[anna-ruiz|she]] [x](../../people/anna-ruiz/).
`,
  'people/ana-ruiz.md': '---\r\nname: Ana Ruiz # main\r\naliases: A. Ruiz\r\ndescription: Pilot.\r\n---\r\n\r\nOur text.\r\n',
  'people/a-r.md': `---
name: A. R.
aliases: [a. ruiz, {name: Ruiz, use: search, seen-in: wire-1}]
description: Captain.
same-as: Q42
born: 1980
formerly: a-rr
claims:
  # Once.
  sailed: {says: She sailed., supports: wire-1} # so
---

More text with [[claim:sailed]].
`,
  'sources/wires.yaml': 'wire-1: {title: Wire, author: A. R.}\n',
  'site.yaml': 'title: T\n'
}
const texts = new Map(Object.entries(files))
const decided = {why: 'Two spellings.', by: 'Ed Itor', on: '2031-06-01'}
const merged = (kept: string, other: string, from = texts) => merge(corpusOf(from), {kept, other, ...decided})
const after = (kept: string, other: string) => Object.fromEntries(applied(texts, changesOf(merged(kept, other))))

test('a name in a list becomes an alias; references by slug follow; the decision is written down', () => {
  assert.deepEqual(after('ana-ruiz', 'Anna Ruiz'), {
    ...files,
    'articles/case.md': files['articles/case.md']
      .replace('[Anna Ruiz, Tom Vale] # who', '[Tom Vale] # who')
      .replace('about: anna-ruiz', 'about: ana-ruiz')
      .replace('[[anna-ruiz|', '[[ana-ruiz|')
      .replace('people/anna-ruiz/', 'people/ana-ruiz/'),
    'people/ana-ruiz.md':
      '---\r\nname: Ana Ruiz # main\r\naliases: [A. Ruiz, Anna Ruiz]\r\ndescription: Pilot.\r\nformerly: anna-ruiz\r\n---\r\n\r\nOur text.\r\n',
    'decisions.yaml': 'same:\n  - [person/ana-ruiz, person/anna-ruiz, Two spellings., Ed Itor, 2031-06-01]\n'
  })
})

test('a dossier goes into another: names, addresses, claims with their comments, text; what both say is told', () => {
  const result = merged('ana-ruiz', 'a-r')
  const now = applied(texts, changesOf(result))
  assert.equal(
    now.get('people/ana-ruiz.md'),
    `---
name: Ana Ruiz # main
aliases: [A. Ruiz, A. R., {name: Ruiz, use: search, seen-in: wire-1}]
description: Pilot.
same-as: [Q42]
formerly: [a-r, a-rr]
born: 1980
claims:
  # Once.
  sailed: {says: She sailed., supports: wire-1} # so
---

Our text.

More text with [[claim:sailed]].
`.replaceAll('\n', '\r\n')
  )
  assert.equal(now.has('people/a-r.md'), false)
  assert.deepEqual('notes' in result && result.notes, ['Left out, as person/ana-ruiz has its own: description: Captain.'])
  assert.deepEqual(corpusOf(now).known.entity('Ruiz'), ['person/ana-ruiz'])
})

const refused: readonly (readonly [kept: string, other: string, problem: RegExp, more?: readonly [string, string]])[] = [
  ['ana-ruiz', 'Ana Ruiz', /twice/],
  ['ana-ruiz', 'nobody', /Unexpected name `nobody`/],
  ['ana-ruiz', 'wire-1', /expected an entity/],
  ['Tom Vale', 'a-r', /npm run promote -- person\/tom-vale/],
  ['ana-ruiz', 'a-r', /decided to be different/, ['decisions.yaml', 'different:\n  - [a-r, ana-ruiz, Two people.]\n']],
  ['ana-ruiz', 'place/port', /Unexpected place\/port, expected one of the kind/, ['places/p.yaml', 'port: Port\n']]
]
for (const [kept, other, problem, more] of refused)
  test(`refused: ${other} into ${kept}${more ? `, with ${more[0]}` : ''}`, () => {
    assert.match(JSON.stringify(merged(kept, other, new Map([...texts, ...(more ? [more] : [])]))), problem)
  })

test('two people of the real content, of whom each is made the other, stay without errors', () => {
  const content = textsIn(join(root, 'content'))
  for (const [kept, other] of [
    ['person/zahiri', 'person/sadeghi'],
    ['organisation/twitter', 'organisation/facebook']
  ] as const) {
    const now = corpusOf(applied(content, changesOf(merge(corpusOf(content), {kept, other, ...decided}))))
    assert.deepEqual(now.faults, [])
    assert.equal(now.known.entity(other).length, 0)
  }
})
