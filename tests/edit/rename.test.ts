import assert from 'node:assert/strict'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {corpusOf} from '../../src/edit/corpus.ts'
import {rename} from '../../src/edit/rename.ts'
import {anyRound, roundFault, roundFaults} from '../../src/site/prove/rename-round.ts'
import {root} from '../architecture/source-files.ts'
import {applied, changesOf, differing, textsIn} from './content-texts.ts'

const case_ = `---
title: A case # ours
tags: [sea, halcyon]
examines: wire-1
people: [Ana Ruiz, Tom Vale] # who
claims:
  full: # the claim
    says: It was full.
    by: "Ana Ruiz"
    relation: Ana Ruiz member-of halcyon-lines
    supports: [wire-1, "wire-2, p. 3", {source: wire-2, by: ana-ruiz, basis: {reprints: wire-1}}]
    contradicts: [halcyon-lines/fleet, other]
  other: {says: It was not., by: people/tom-vale}
---

[[Ana Ruiz]] and [[ana-ruiz|she]] [@wire-1, p. 2; @wire-2], see [this](../../people/ana-ruiz/) and
[that](../../claims/case/full/#wire-1). Not [ana-ruiz](https://example.org/people/ana-ruiz/).

[[claim:full]]
`
const files = {
  'articles/case.md': case_,
  'organisations/halcyon-lines.md':
    '---\r\nname: Halcyon Lines\r\nclaims:\r\n  fleet: {says: It has ships., by: Ana Ruiz, supports: wire-1}\r\n  case/full: {supports: wire-2}\r\n---\r\nSee [[claim:case/full]].\r\n',
  'sources/wires.yaml':
    '\ufeff# Wires\nwire-1: {title: "W", author: Ana Ruiz, publisher: Halcyon Lines}\nwire-2:\n  title: V\n  basis: wire-1 # from it\n',
  'tours/tour.md':
    '---\ntitle: T\nsteps:\n  - title: One\n    focus: [case/full, person/ana-ruiz]\n    highlight: [wire-1, Ana Ruiz]\n---\nText.\n\n## One\n\nText.\n',
  'decisions.yaml': 'different:\n  - [ana-ruiz, Tom Vale, Two people.]\n',
  'topics/topics.yaml': 'sea: Sea\n',
  'site.yaml': 'title: T\n'
}
const texts = new Map(Object.entries(files))
const renamed = (called: string, next: string) => Object.fromEntries(applied(texts, changesOf(rename(corpusOf(texts), called, next))))
const replaced = (path: keyof typeof files, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from)
    return text.replace(from, to)
  }, files[path])

test('a person in a list gets another slug: every reference in every form, the list a mapping, the old slug kept', () => {
  assert.deepEqual(renamed('Ana Ruiz', 'a-ruiz'), {
    ...files,
    'articles/case.md': replaced('articles/case.md', [
      ['[Ana Ruiz, Tom Vale] # who', '{a-ruiz: {name: Ana Ruiz, formerly: [ana-ruiz]}, tom-vale: Tom Vale} # who'],
      ['by: ana-ruiz', 'by: a-ruiz'],
      ['[[ana-ruiz|', '[[a-ruiz|'],
      ['(../../people/ana-ruiz/)', '(../../people/a-ruiz/)']
    ]),
    'tours/tour.md': replaced('tours/tour.md', [['person/ana-ruiz', 'person/a-ruiz']]),
    'decisions.yaml': replaced('decisions.yaml', [['[ana-ruiz,', '[a-ruiz,']])
  })
})
test('a person gets another name: references by name follow, the id stays', () => {
  const now = renamed('ana-ruiz', 'Anna Ruiz, Jr.')
  assert.deepEqual(
    differing(
      new Map(Object.entries(now)),
      new Map(
        Object.entries({
          ...files,
          'articles/case.md': replaced('articles/case.md', [
            ['[Ana Ruiz, Tom Vale]', "{ana-ruiz: 'Anna Ruiz, Jr.', tom-vale: Tom Vale}"],
            ['by: "Ana Ruiz"', 'by: "Anna Ruiz, Jr."'],
            ['relation: Ana Ruiz', 'relation: Anna Ruiz, Jr.'],
            ['[[Ana Ruiz]]', '[[Anna Ruiz, Jr.]]']
          ]),
          'organisations/halcyon-lines.md': replaced('organisations/halcyon-lines.md', [['by: Ana Ruiz', "by: 'Anna Ruiz, Jr.'"]]),
          'sources/wires.yaml': replaced('sources/wires.yaml', [['author: Ana Ruiz', "author: 'Anna Ruiz, Jr.'"]]),
          'tours/tour.md': replaced('tours/tour.md', [['wire-1, Ana Ruiz', "wire-1, 'Anna Ruiz, Jr.'"]])
        })
      )
    ),
    {}
  )
})
test('a source gets another key', () => {
  assert.deepEqual(renamed('wire-1', 'cable-1'), {
    ...files,
    'articles/case.md': replaced('articles/case.md', [
      ['examines: wire-1', 'examines: cable-1'],
      ['supports: [wire-1', 'supports: [cable-1'],
      ['reprints: wire-1', 'reprints: cable-1'],
      ['[@wire-1, p. 2;', '[@cable-1, p. 2;']
    ]),
    'organisations/halcyon-lines.md': replaced('organisations/halcyon-lines.md', [['supports: wire-1', 'supports: cable-1']]),
    'sources/wires.yaml': replaced('sources/wires.yaml', [
      [
        'wire-1: {title: "W", author: Ana Ruiz, publisher: Halcyon Lines}',
        'cable-1: {title: "W", author: Ana Ruiz, publisher: Halcyon Lines, formerly: wire-1}'
      ],
      ['basis: wire-1 #', 'basis: cable-1 #']
    ]),
    'tours/tour.md': replaced('tours/tour.md', [['[wire-1,', '[cable-1,']])
  })
})
test('a claim and an article: bare names, names with their owner, links to their pages, the file', () => {
  const claim = renamed('case/full', 'sold-out')
  assert.match(claim['articles/case.md']!, /\n {2}sold-out: # the claim\n(?: .*\n)+ {4}formerly: full\n {2}other:/)
  assert.match(claim['articles/case.md']!, /claims\/case\/sold-out\/#wire-1\)[\s\S]*\[\[claim:sold-out\]\]/)
  assert.match(claim['organisations/halcyon-lines.md']!, /\n {2}case\/sold-out: \{supports[\s\S]*\[\[claim:case\/sold-out\]\]/)
  const article = renamed('article/case', 'ferry')
  assert.equal(article['articles/case.md'], undefined)
  assert.match(article['articles/ferry.md']!, /\nformerly: case\n---[\s\S]*claims\/ferry\/full\/#wire-1\)[\s\S]*\[\[claim:full\]\]/)
  assert.match(article['organisations/halcyon-lines.md']!, /\n {2}ferry\/full: \{supports[\s\S]*\[\[claim:ferry\/full\]\]/)
  assert.match(article['tours/tour.md']!, /focus: \[ferry\/full,/)
})

const refused: readonly (readonly [called: string, next: string, problem: RegExp])[] = [
  ['nobody', 'x', /Unexpected name `nobody`/],
  ['tom-vale', 'ana-ruiz', /which person\/ana-ruiz has already/],
  ['tom-vale', 'case', /which article\/case has already/],
  ['tom-vale', 'Ana Ruiz', /npm run merge/],
  ['wire-1', 'wire-2', /which source\/wire-2 has already/],
  ['wire-1', 'No Slug', /expected lower-case letters/],
  ['Tom Vale', 'account/tom', /npm run promote/],
  ['case/full', 'other', /which claim\/case\/other has already/]
]
describe('refused: ', () => {
  for (const [called, next, problem] of refused)
    test(`${called} → ${next}`, () => {
      const result = rename(corpusOf(texts), called, next)
      assert.ok('problem' in result)
      assert.match(result.problem, problem)
    })
})

describe('there and back, every byte of the real content is as it was: ', () => {
  const content = textsIn(join(root, 'content'))
  const rows: readonly (readonly [called: string, next: string, calledThen: string, back: string])[] = [
    ['mek', 'mojahedin', 'mojahedin', 'mek'],
    ['person/hassan-heirani', 'heirani', 'heirani', 'hassan-heirani'],
    ['Hassan Heirani', 'Heirani: “H.”', 'hassan-heirani', 'Hassan Heirani'],
    ['source/hussain-2019', 'hussain', 'source/hussain', 'hussain-2019'],
    ['article/one-investigation', 'investigation', 'article/investigation', 'one-investigation'],
    ['one-investigation/group-account', 'group', 'one-investigation/group', 'group-account'],
    ['heshmat-alavi', 'alavi', 'account/alavi', 'account/heshmat-alavi']
  ]
  for (const [called, next, calledThen, back] of rows)
    test(`${called} → ${next}`, () => assert.equal(roundFault(content, called, next, calledThen, back), undefined))
})

test('there and back, every byte is as it was, whatever the forms', () => {
  fc.assert(
    fc.property(anyRound, (round) => assert.deepEqual(roundFaults(round), [])),
    {numRuns: 12}
  )
})
