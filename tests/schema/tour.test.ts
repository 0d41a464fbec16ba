import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {TourEntry} from '../../src/model/entry.ts'
import {tourKinds, tourStatuses, tourStyles} from '../../src/model/tour-words.ts'
import {edgeStyles, nodeKinds} from '../../src/network/encoding.ts'
import {statusWords} from '../../src/network/network-state.ts'
import {checkText} from './check-text.ts'

const as = {kind: 'tour', file: 'content/tours/x.md'} as const
const inStep = (text: string): string => `title: X\nsteps:\n  - {title: One, ${text}}`
const inFilter = (text: string): string => inStep(`filter: {${text}}`)

const cases: readonly {readonly name: string; readonly given: string; readonly messages: readonly string[]}[] = [
  {name: 'no steps', given: 'title: X', messages: ['1:1 missing-key Unexpected file without `steps`, expected that key (steps)']},
  {name: 'an empty list of steps', given: 'title: X\nsteps: []', messages: ['2:8 unexpected-value Unexpected list, expected at least one step']},
  {
    name: 'a step without title',
    given: 'title: X\nsteps:\n  - {focus: ana}',
    messages: ['3:5 missing-key Unexpected mapping without `title`, expected that key (title)']
  },
  {
    name: 'the text of a step, which belongs into the body',
    given: inStep('text: Look here.'),
    messages: ['3:18 unknown-key Unexpected key `text`, expected `title`, `focus`, `depth`, `highlight` or `filter`']
  },
  {
    name: 'a near key',
    given: inStep('highligt: ana'),
    messages: ['3:18 unknown-key Unexpected key `highligt`, expected `title`, `focus`, `depth`, `highlight` or `filter` (highlight)']
  },
  {
    name: 'more rings than there are',
    given: inStep('depth: 4'),
    messages: ['3:25 unexpected-value Unexpected value `4`, expected `1`, `2` or `3` (1, 2, 3)']
  },
  {
    name: 'a filter that is none',
    given: inFilter('speaker: ana'),
    messages: [
      '3:27 unknown-key Unexpected key `speaker`, expected one of `kind`, `rel`, `stance`, `status`, `lines`, `pub`, `by`, `from`, `to`, `undated`, `fallen`, `hide`'
    ]
  },
  {
    name: 'a near filter',
    given: inFilter('stances: says'),
    messages: ['3:27 unknown-key Unexpected key `stances`, expected a known key of this mapping (stance)']
  },
  {
    name: 'a near kind',
    given: inFilter('kind: [persons]'),
    messages: [
      '3:34 unexpected-value Unexpected value `persons`, expected `person`, `organisation`, `account`, `place`, `event`, `work`, `topic`, `claim` or `source` (person)'
    ]
  },
  {
    name: 'a near state',
    given: inFilter('status: denied-by'),
    messages: [
      '3:35 unexpected-value Unexpected value `denied-by`, expected `many-lines`, `one-line`, `circular`, `fallen`, `unsourced`, `denied` or `disputed`'
    ]
  },
  {
    name: 'no lines at all',
    given: inFilter('lines: 0'),
    messages: ['3:34 unexpected-value Unexpected value `0`, expected a whole number from 1 to 99']
  },
  {
    name: 'a date that the address has no word for',
    given: inFilter('from: 2019~'),
    messages: ['3:33 invalid-date Unexpected date `2019~`, expected a year, month or day such as `2019`, `2019-06`, `2019-06-09`']
  },
  {
    name: 'a day that is none',
    given: inFilter('to: 2019-02-30'),
    messages: ['3:31 invalid-date Unexpected date `2019-02-30`, expected a year, month or day such as `2019`, `2019-06`, `2019-06-09`']
  },
  {
    name: 'an end before the beginning',
    given: inFilter('from: 2020, to: 2019'),
    messages: ['3:43 invalid-date Unexpected date `2019`, expected a date not before `from`']
  },
  {
    name: 'more in the middle than the page takes',
    given: inStep(`focus: [${'abcdefghi'.split('').join(', ')}]`),
    messages: ['3:25 limit Unexpected 9 values, expected at most 8']
  }
]
for (const {name, given, messages} of cases) test(name, () => assert.deepEqual(checkText(given, as).messages, messages))

test('a tour with everything', () => {
  const {entry, messages} = checkText(
    'title: X\ndescription: Y\nlang: de\nauthors: A. Writer\ndate: 2031\nupdated: 2032\nstatus: published\nfictional: true\nreviewed: {by: B, on: 2031}\nlint-ok: {rule: attribution, why: quoted, by: B}\nsteps:\n  - {title: One, focus: Ana, depth: 2, highlight: [a/b, wire-1], filter: {kind: person, rel: met, stance: [says, disputes], status: one-line, lines: 2, pub: P, by: [unnamed], from: 2019, to: 2019, undated: false, fallen: true, hide: ana}}',
    as
  )
  assert.deepEqual(messages, [])
  const {steps, description, lang, fictional, lintOk} = entry as TourEntry
  assert.deepEqual([description?.get('de'), lang, fictional, lintOk.length], ['Y', 'de', true, 1])
  const [{title, depth, highlight, filter}] = steps as [TourEntry['steps'][number]]
  assert.deepEqual([title, depth, highlight.map(({text}) => text)], ['One', 2, ['a/b', 'wire-1']])
  const {kind, rel, stance, lines, undated, fallen, by, hide, pub, from, to, status} = filter
  assert.deepEqual(
    {kind, stance, status, lines, undated, fallen, from, to},
    {kind: ['person'], stance: ['says', 'disputes'], status: ['one-line'], lines: 2, undated: false, fallen: true, from: '2019', to: '2019'}
  )
  assert.deepEqual(
    [rel, pub, by, hide].map((list) => list?.map(({text}) => text)),
    [['met'], ['P'], ['unnamed'], ['ana']]
  )
})

test('tours filter by the words of the network page’s address', () => {
  assert.deepEqual([...tourKinds], nodeKinds)
  assert.deepEqual([...tourStyles], edgeStyles)
  assert.deepEqual([...tourStatuses], statusWords)
})
