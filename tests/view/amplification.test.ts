import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Timeline} from '../../src/analyse/timeline.ts'
import type {Edtf} from '../../src/model/date.ts'
import type {Id} from '../../src/model/id.ts'
import {amplificationView} from '../../src/view/amplification.ts'
import {halcyon} from './halcyon.ts'
import {textOf} from './parts-of.ts'

const {graph, analysis} = halcyon()
const reading = {graph, analysis, lang: 'en'}
const claim = 'claim/halcyon/over-capacity' as Id<'claim'>
const source = (name: string) => `source/${name}` as Id<'source'>
const timeline: Timeline = {
  events: [
    {source: source('port-log'), date: '2031-05-03' as Edtf, reports: 1, lines: 1, lag: 0},
    {source: source('wire-1'), date: '2031-05' as Edtf, reports: 2, lines: 2, lag: 1},
    {source: source('north-1'), notBefore: '2031-05-04' as Edtf, reports: 3, lines: 2}
  ],
  first: source('port-log'),
  mayBeOlder: true,
  amplification: 1.5,
  publishers: ['name:Coastal Wire', 'name:Daily North']
}
const viewOf = (given: Timeline) => amplificationView(reading, claim, new Map([[claim, given]]))!

test('amplificationView: what appeared first, what repetition added, and the undated beside it', () => {
  const {sentences, rows} = viewOf(timeline)
  assert.deepEqual(sentences.map(textOf), [
    'First known appearance: Departure log 3 May 2031, 3 May 2031. Another report, whose day is not known, could be older.',
    '3 reports come down to 2 independent lines, by way of 2 publishers.'
  ])
  assert.deepEqual(
    rows.map(({date, reports, lines, lag}) => [date, reports, lines, lag]),
    [
      ['3 May 2031', '1', '1', 'the same day'],
      ['May 2031', '2', '2', '1 day later'],
      ['undated; not before 4 May 2031', '3', '2', '']
    ]
  )
})

test('amplificationView: an older text that the first report rests on is named', () => {
  const [first] = viewOf({...timeline, first: source('blog-1'), mayBeOlder: false}).sentences
  assert.equal(textOf(first!), 'First known appearance: Ferry scandal, 6 May 2031. It rests on an older text: Ferry overloaded, 4 May 2031.')
})

test('amplificationView: the drawing has a link for each dated report and a bar where the day is not known', () => {
  const {svg = ''} = viewOf(timeline)
  assert.equal(svg.split('<circle').length - 1, 2)
  assert.equal(svg.split('amplification__range').length - 1, 1)
  assert.match(svg, /href="\/sources\/port-log\/"/)
  assert.doesNotMatch(svg, /NaN|Infinity|style=/)
})

test('amplificationView: dates that open without an end are not put on an axis', () => {
  const open = timeline.events.map((event) => ({...event, date: '2031/..' as Edtf}))
  const view = viewOf({...timeline, events: open})
  assert.equal(view.svg, undefined)
  assert.equal(view.rows[0]!.date, 'since 2031')
})

test('amplificationView: without a dated report nothing is said to be first; one report is no spread', () => {
  const undated = timeline.events.map(({source, reports, lines}) => ({source, reports, lines}))
  const {first: _, ...rest} = timeline
  assert.match(textOf(viewOf({...rest, events: undated}).sentences[0]!), /^No report is dated/)
  assert.equal(viewOf({...timeline, events: timeline.events.slice(0, 1)}), undefined)
})
