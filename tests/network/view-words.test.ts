import assert from 'node:assert/strict'
import {test} from 'node:test'
import {changed, initialState, type StateChange} from '../../src/network/network-state.ts'
import type {NodeId, Picture} from '../../src/network/picture.ts'
import {svgFile, wrapped} from '../../src/network/svg-file.ts'
import {filtersInWords, viewCaption, viewTitle} from '../../src/network/view-words.ts'

const state = (change: StateChange) => changed(initialState, change)
const cases: {readonly name: string; readonly change: StateChange; readonly words: readonly string[]}[] = [
  {name: 'none', change: {}, words: []},
  {name: 'a focus is no filter', change: {focus: ['person/ana'], depth: 2}, words: []},
  {name: 'kinds', change: {kinds: new Set(['person', 'organisation'])}, words: ['kinds: people, organisations']},
  {name: 'no kind', change: {kinds: new Set()}, words: ['kinds: none']},
  {name: 'stances', change: {styles: new Set(['disputes'])}, words: ['lines: disputes or denies']},
  {
    name: 'status and lines',
    change: {statuses: new Set(['one-line']), lines: 2},
    words: ['status: 1 line of sourcing', 'at least 2 independent lines']
  },
  {
    name: 'people and publishers',
    change: {publishers: new Set(['organisation/daily-north', 'name:The Gazette']), speakers: new Set(['unnamed:an official'])},
    words: ['published by daily north, The Gazette', 'said by an official']
  },
  {name: 'dates', change: {from: '2019', to: '2020-03', undated: false}, words: ['dated 2019 to 2020-03', 'without what is undated']},
  {name: 'until', change: {to: '2020'}, words: ['dated until 2020']},
  {name: 'by hand', change: {hidden: ['person/a', 'person/b']}, words: ['2 hidden by hand']}
]
for (const {name, change, words} of cases) test(`filters in words: ${name}`, () => assert.deepEqual(filtersInWords(state(change)), words))

const picture: Picture = {
  nodes: [{id: 'person/ana' as NodeId, kind: 'person', label: 'Ana <b> & co', x: 0, y: 0, zoom: 0.1, connections: 0, contested: 0}],
  edges: [],
  groups: [],
  more: 3
}

test('the title says what is in the middle', () => {
  assert.equal(viewTitle(picture, state({})), 'Who speaks about whom')
  assert.equal(viewTitle(picture, state({focus: ['person/ana', 'place/far-port']})), 'Around Ana <b> & co, far port')
  assert.equal(viewTitle(picture, state({path: ['person/ana', 'person/x']})), 'Connections between Ana <b> & co and x')
})

test('the caption: site, counts, filters, attribution, dates, licence, address', () => {
  const facts = {site: 'Rootnote', licence: 'CC BY 4.0', asOf: '5 June 2026'}
  assert.deepEqual(viewCaption(picture, state({lines: 1}), facts, 'https://a.test/network/?lines=1', '24 November 2026'), [
    'Rootnote: Who speaks about whom',
    '1 node of 4, 0 lines. Filters: at least 1 independent line.',
    'Claims as attributed: a line stands for what somebody says, not for a finding. Dashes: disputed.',
    'Content as of 5 June 2026. Saved on 24 November 2026. Licence: CC BY 4.0.',
    'https://a.test/network/?lines=1'
  ])
  assert.ok(viewCaption(picture, state({}), {site: 'S'}, '', 'today').includes('Saved on today.'))
})

test('svgFile: one well-formed file with its looks, caption and description; markup stays text', () => {
  const looks = {rules: '.picture .node > path { fill: red; }', paper: '#fff', ink: '#000'}
  const settings = {base: 'https://a.test/', prefix: 'p', title: 'T', scale: 1, stretch: 1, fontSize: 13}
  const file = svgFile(picture, settings, ['Site & <Title>', 'line of words '.repeat(20).trim()], looks)
  assert.match(file, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 512 \d+"/)
  assert.ok(file.includes('<title>Site &amp; &lt;Title&gt;</title>'))
  assert.ok(file.includes('.node &gt; path { fill: red; }'))
  assert.ok(file.includes('<a href="https://a.test/people/ana/"'))
  assert.ok([...file.matchAll(/<tspan/g)].length > 3)
  assert.ok(!/<b>|<Title>|\son\w+=/.test(file))
  assert.equal([...file.matchAll(/<svg/g)].length, [...file.matchAll(/<\/svg>/g)].length)
})

test('wrapped: no line longer than asked, except for one long word', () => {
  assert.deepEqual(wrapped('one two three', 7), ['one two', 'three'])
  assert.deepEqual(wrapped('https://a.test/very/long', 7), ['https://a.test/very/long'])
})
