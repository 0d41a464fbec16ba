import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {EntityId} from '../../src/model/id.ts'
import {concentrationView} from '../../src/view/concentration.ts'
import {textOf} from './parts-of.ts'
import {writtenSite} from './written-site.ts'

const site = writtenSite({
  'content/articles/ferry.md': `---
title: Ferry
status: published
people: [Ana Ruiz, Tom Vale]
organisations: [Line, Herald, Holding, Gazette]
sources:
  one: {title: One, publisher: Herald, basis: original}
  two: {title: Two, publisher: Herald, basis: original}
  register: {title: Register, publisher: Gazette, basis: original}
claims:
  late: {says: It was late., about: [Line], supports: [{source: one, by: Ana Ruiz}]}
  full: {says: It was full., about: [Line], supports: [{source: two, by: Tom Vale}]}
  owned: {relation: Herald part-of Holding, supports: [{source: register, by: Gazette}]}
---
`
})
const view = (id: string) => concentrationView(site.graph, site.analysis, id as EntityId)

test('concentrationView: a page that rests on one publisher says so; its speakers are told apart', () => {
  const {sentences, groups} = view('organisation/line')!
  assert.deepEqual(sentences.map(textOf), [
    '2 lines of sourcing on this page begin with 2 origins.',
    'Every one of them runs through one publisher: Herald.'
  ])
  assert.deepEqual(
    groups.map(({words, rows}) => [words, ...rows.map((row) => `${textOf([row.party])}: ${row.words}`)]),
    [
      ['Publishers', 'Herald: 2 of 2 lines, on 2 claims'],
      ['Speakers', 'Ana Ruiz: 1 of 2 lines, on 1 claim', 'Tom Vale: 1 of 2 lines, on 1 claim']
    ]
  )
})

test('concentrationView: the ties of a publisher stand as claims, attributed', () => {
  const [card] = view('organisation/line')!.groups[0]!.rows[0]!.called
  assert.match(textOf(card!.attribution), /^According to Gazette, in Register/)
})

test('concentrationView: the bar is as long as the share', () => {
  const [publishers, speakers] = view('organisation/line')!.groups
  assert.match(publishers!.rows[0]!.bar, /class="share-bar__part" width="100"/)
  assert.match(speakers!.rows[0]!.bar, /class="share-bar__part" width="50"/)
})

test('concentrationView: one line is no concentration on all of them; no claim, no strip', () => {
  assert.deepEqual(view('organisation/holding')!.sentences.map(textOf), ['1 line of sourcing on this page begins with 1 origin.'])
  assert.equal(view('person/tom-vale'), undefined)
})
