import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {FileContext} from '../../src/schema/check-entry.ts'
import {checkText} from './check-text.ts'

interface Case {
  readonly name: string
  readonly given: string
  readonly as?: Partial<FileContext>
  /** The mistakes leave a whole entry, whose references can be checked. */
  readonly goesOn?: boolean
  readonly messages: readonly string[]
}

const person = {kind: 'entity', entityKind: 'person'} as const
const cases: readonly Case[] = [
  {
    name: 'an unknown key, at the key',
    goesOn: true,
    given: 'title: X\nexamins: wire-1',
    messages: ['2:1 unknown-key Unexpected key `examins`, expected a known key of this mapping (examines)']
  },
  {
    name: 'an unknown key far in, at the key',
    goesOn: true,
    given: 'title: X\nsources:\n  wire-1: {title: Y, publishr: Z}',
    messages: ['3:22 unknown-key Unexpected key `publishr`, expected a known key of this mapping (publisher)']
  },
  {
    name: 'a missing key, at the key of what lacks it',
    given: 'title: X\nsources:\n  wire-1: {date: 2019}',
    messages: ['3:3 missing-key Unexpected `wire-1` without `title`, expected that key (title)']
  },
  {
    name: 'a key without a value is a missing one',
    given: 'title:\nsummary:',
    messages: ['1:1 missing-key Unexpected file without `title`, expected that key (title)']
  },
  {
    name: 'nothing at all',
    given: '',
    messages: ['1:1 missing-key Unexpected file without `title`, expected that key (title)']
  },
  {
    name: 'a value of a list, at the value, with the nearest',
    goesOn: true,
    given: 'title: X\nstatus: publishd',
    messages: ['2:9 unexpected-value Unexpected value `publishd`, expected `draft`, `review`, `published` or `withdrawn` (published)']
  },
  {
    name: 'a list where one value is meant',
    given: 'title: X\nexamines: [a, b]',
    messages: ['2:11 unexpected-value Unexpected list, expected text']
  },
  {
    name: 'an empty value in a list is not dropped',
    given: "title: X\nauthors: [Ana, '']",
    messages: ['2:16 unexpected-value Unexpected empty value, expected text']
  },
  {
    name: 'a person without a name is not dropped',
    given: 'title: X\npeople:\n  ana-ruiz:',
    messages: ['3:12 unexpected-value Unexpected empty value, expected text']
  },
  {
    name: 'a source without anything is not dropped',
    given: 'title: X\nsources:\n  wire-1:',
    messages: ['3:10 unexpected-value Unexpected empty value, expected a mapping']
  },
  {
    name: 'dates that are none',
    goesOn: true,
    given: 'title: X\ndate: 2024-02-31\nupdated: yesterday',
    messages: [
      '2:7 invalid-date Unexpected date `2024-02-31`, expected a date of the calendar such as `2019`, `2019-06`, `2019-06-09`, `2019~`, `2017/2019`',
      '3:10 invalid-date Unexpected date `yesterday`, expected a date of the calendar such as `2019`, `2019-06`, `2019-06-09`, `2019~`, `2017/2019`'
    ]
  },
  {
    name: 'a slug in capitals, at the key, with the right one',
    given: 'title: X\npeople:\n  Ana Ruiz: Ana Ruiz',
    messages: [
      '3:3 invalid-slug Unexpected slug `Ana Ruiz`, expected lower-case letters a–z, digits and single hyphens, with a letter, not reserved (ana-ruiz)'
    ]
  },
  {
    name: 'a reserved slug',
    given: 'title: X\nsources: {original: {title: Y}}',
    messages: [
      '2:11 invalid-slug Unexpected slug `original`, expected lower-case letters a–z, digits and single hyphens, with a letter, not reserved'
    ]
  },
  {
    name: 'a name that yields no slug',
    given: 'title: X\npeople: [Ana Ruiz, "!!!"]',
    messages: ['2:20 invalid-slug Unexpected slug `!!!`, expected a name with letters, or the form `{slug: name}`']
  },
  {
    name: 'addresses a reader must not be sent to',
    goesOn: true,
    given: [
      'title: X',
      'sources:',
      '  a: {title: A, url: "javascript:alert(1)"}',
      '  b: {title: B, url: "http://localhost:8080/"}',
      '  c: {title: C, archive: "https://user:pass@example.org/"}',
      '  d: {title: D, url: "http://2130706433/"}',
      '  e: {title: E, url: "https://example.org/a b"}',
      '  f: {title: F, url: "https://example.org/ok"}'
    ].join('\n'),
    messages: [
      ['3:22', 'javascript:alert(1)'],
      ['4:22', 'http://localhost:8080/'],
      ['5:26', 'https://user:pass@example.org/'],
      ['6:22', 'http://2130706433/'],
      ['7:22', 'https://example.org/a b']
    ].map(
      ([place, url]) => `${place} unsafe-url Unexpected address \`${url}\`, expected an http or https address at a public host, without a user name`
    )
  },
  {
    name: 'texts over the limit',
    given: `title: X\nclaims:\n  c: {says: ${'a'.repeat(301)}}`,
    messages: ['3:13 limit Unexpected 301 characters, expected at most 300']
  },
  {
    name: 'a claim that says nothing',
    given: 'title: X\nclaims:\n  c: {about: Ana}',
    messages: ['3:3 missing-key Unexpected `c` without `says` or `relation`, expected one of these keys (says, relation)']
  },
  {
    name: 'a missing key that was typed nearly right: once, with the right one',
    goesOn: true,
    given: 'titel: X\nclaims:\n  c: {sys: It is so.}',
    messages: [
      '1:1 unknown-key Unexpected key `titel`, expected a known key of this mapping (title)',
      '3:7 unknown-key Unexpected key `sys`, expected a known key of this mapping (says)'
    ]
  },
  {
    name: 'slips below slips, each at what was typed',
    goesOn: true,
    given: 'title: X\nsorces:\n  wire-1: {titl: Y, dat: 2019-13, peg: 3}',
    messages: [
      '2:1 unknown-key Unexpected key `sorces`, expected a known key of this mapping (sources)',
      '3:12 unknown-key Unexpected key `titl`, expected a known key of this mapping (title)',
      '3:21 unknown-key Unexpected key `dat`, expected a known key of this mapping (date)',
      '3:26 invalid-date Unexpected date `2019-13`, expected a date of the calendar such as `2019`, `2019-06`, `2019-06-09`, `2019~`, `2017/2019`',
      '3:35 unknown-key Unexpected key `peg`, expected one of `title`, `author`, `publisher`, `date`, `accessed`, `type`, `url`, `doi`, `isbn`, `lang`, `citation-key`, `formerly` …'
    ]
  },
  {
    name: 'a key beside the one it is near to, and an unknown one beside what is missing',
    given: 'title: X\ntitel: Y\nclaims:\n  c: {text: It is so.}',
    messages: [
      '2:1 unknown-key Unexpected key `titel`, expected a known key of this mapping (title)',
      '4:3 missing-key Unexpected `c` without `says` or `relation`, expected one of these keys (says, relation)',
      '4:7 unknown-key Unexpected key `text`, expected one of `says`, `by`, `at`, `quote`, `basis`, `hedge`, `departs`, `about`, `relation`, `since`, `until`, `role`, `when`, `made` …'
    ]
  },
  {
    name: 'a key of a statement that is near to none: with those there are',
    goesOn: true,
    given: 'title: X\nclaims:\n  c: {says: Y, supports: {source: a, pge: 3, date: 2019}}',
    messages: [
      '3:38 unknown-key Unexpected key `pge`, expected one of `source`, `by`, `at`, `quote`, `basis`, `hedge`, `departs`, `lang`, `translation`, `note`',
      '3:46 unknown-key Unexpected key `date`, expected one of `source`, `by`, `at`, `quote`, `basis`, `hedge`, `departs`, `lang`, `translation`, `note`'
    ]
  },
  {
    name: 'what an addition to a claim of another file may not hold',
    goesOn: true,
    given: 'title: X\nclaims:\n  halcyon/c: {says: Y, supports: a}',
    messages: ['3:15 unknown-key Unexpected key `says`, expected `supports`, `disputes`, `mentions`, `withdraws`, `reply` or `note`']
  },
  {
    name: 'a key of a claim that is no slug',
    given: 'title: X\nclaims:\n  a/b/c: {says: Y}',
    messages: [
      '3:3 invalid-slug Unexpected slug `a/b/c`, expected `claim` or `owner/claim`, each of lower-case letters a–z, digits and single hyphens (a-b-c)'
    ]
  },
  {
    name: 'a statement without a source, in the long form',
    given: 'title: X\nclaims:\n  c:\n    says: Y\n    disputes:\n      - {by: Ana}',
    messages: ['6:9 missing-key Unexpected mapping without `source`, expected that key (source)']
  },
  {
    name: 'a way of deriving that is none',
    goesOn: true,
    given: 'title: X\nsources:\n  a: {title: A, basis: {reprint: b}}',
    messages: ['3:25 unknown-key Unexpected key `reprint`, expected `quotes`, `reprints`, `translates`, `summarises` or `based-on` (reprints)']
  },
  {
    name: 'a basis that names nothing',
    given: 'title: X\nsources:\n  a: {title: A, basis: {}}',
    messages: [
      '3:17 missing-key Unexpected `basis` without `quotes`, `reprints`, `translates`, `summarises` or `based-on`, expected one of these keys (quotes, reprints, translates, summarises, based-on)'
    ]
  },
  {
    name: 'a key of another kind of entity',
    goesOn: true,
    given: 'name: Ana Ruiz\nplatform: X',
    as: person,
    messages: [
      '2:1 unknown-key Unexpected key `platform`, expected one of `name`, `aliases`, `description`, `same-as`, `different-from`, `formerly`, `noexport`, `note`, `living`, `born`, `died` …'
    ]
  },
  {
    name: 'a switch that is neither',
    goesOn: true,
    given: 'name: Ana Ruiz\nliving: maybe',
    as: person,
    messages: ['2:9 unexpected-value Unexpected value `maybe`, expected `true` or `false`']
  },
  {
    name: 'a life that ends before it begins, and one that goes on after its end',
    goesOn: true,
    given: 'name: Ana Ruiz\nborn: 1990\ndied: 1980\nliving: true',
    as: person,
    messages: [
      '3:7 invalid-date Unexpected date `1980`, expected a date not before `born`',
      '4:9 unexpected-value Unexpected value `true`, expected `false`, or no `died`'
    ]
  },
  {
    name: 'a relation that ends before it begins',
    goesOn: true,
    given: 'title: X\nclaims:\n  c: {relation: Ana met Tom, since: 2018, until: 2017-05}',
    messages: ['3:50 invalid-date Unexpected date `2017-05`, expected a date not before `since`']
  },
  {
    name: 'a language that is none',
    given: 'title: {english: X}\nlang: EN',
    messages: [
      '1:9 unknown-key Unexpected key `english`, expected a language tag such as `en`, `fa`, `zh-Hans`',
      '2:7 unexpected-value Unexpected value `EN`, expected a language tag such as `en`, `fa`, `zh-Hans`'
    ]
  },
  {
    name: 'a lint rule that is none',
    goesOn: true,
    given: 'title: X\nlint: {reviewer: off}',
    as: {kind: 'site'},
    messages: ['2:8 unknown-key Unexpected key `reviewer`, expected a known key of this mapping (reviewers)']
  },
  {
    name: 'a citation style that is not here',
    goesOn: true,
    given: 'title: X\ncitation-style: chicago-author-date',
    as: {kind: 'site'},
    messages: ['2:17 unexpected-value Unexpected value `chicago-author-date`, expected `apa`']
  },
  {
    name: 'a decision without a reason',
    given: 'different:\n  - [a, b]',
    as: {kind: 'decisions'},
    messages: ['2:5 unexpected-value Unexpected list, expected `[a, b, why]`']
  },
  {
    name: 'a mapping where a list is meant',
    given: 'id: person/x',
    as: {kind: 'gone'},
    messages: ['1:1 unexpected-value Unexpected mapping, expected a list of `{id, on, reason}`']
  },
  {
    name: 'an id that is none',
    given: '- {id: ana-ruiz, on: 2032-01-05, reason: removal request}',
    as: {kind: 'gone'},
    messages: ['1:8 unexpected-value Unexpected value `ana-ruiz`, expected a full id such as `person/ana-ruiz`']
  },
  {
    name: 'a capture outside its folder',
    goesOn: true,
    given: 'a: {title: A, capture: ../secret.txt}',
    as: {kind: 'sources'},
    messages: ['1:24 unexpected-value Unexpected value `../secret.txt`, expected a relative path inside `content/captures/`']
  },
  {
    name: 'text in place of a mapping',
    given: 'just text',
    messages: ['1:1 unexpected-value Unexpected value `just text`, expected a mapping']
  }
]

for (const {name, given, as, messages, goesOn = false} of cases) {
  test(`checkEntry tells of ${name}`, () => {
    const found = checkText(given, as)
    assert.deepEqual(found.messages, messages)
    assert.equal(found.entry !== undefined, goesOn)
  })
}

test('checkEntry tells of many problems in few lines', () => {
  const {messages} = checkText(`title: X\n${Array.from({length: 300}, (_, index) => `key-${index}: x`).join('\n')}`)
  assert.equal(messages.length, 201)
  assert.ok(messages.every((line) => line.length < 260))
})

test('checkEntry gives what is left when slips are mended and wrong details left out, each value at its place', () => {
  const {entry} = checkText('titel: X\nclaims:\n  c: {says: Y, made: never, suports: [{sorce: wire-1, at: p. 3, pge: 3}]}')
  assert.ok(entry?.kind === 'article')
  const [claim] = entry.claims
  assert.equal(claim?.made, undefined)
  const [statement] = claim?.statements ?? []
  assert.equal(statement?.locator, 'p. 3')
  assert.deepEqual(statement.source, {text: 'wire-1', point: {file: 'x.md', line: 3, column: 47, offset: 63}})
  assert.equal(entry.point.column, 8)
})
