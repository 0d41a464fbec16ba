import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Edtf} from '../../src/model/date.ts'
import {idOf} from '../../src/model/id.ts'
import type {Source} from '../../src/model/source.ts'
import {ownTimelineView} from '../../src/view/own-timeline.ts'
import {timelinePaths, timelineView} from '../../src/view/timeline-view.ts'
import {harbour} from './harbour.ts'

const {graph, analysis} = harbour()
const pattern = graph.sources.get(idOf('source', 'lind-2031'))!

/** Five thousand sources of one paper, from the year 1 to the year 9999, with titles of 400 letters. */
const sources = new Map<Source['id'], Source>(graph.sources)
for (let at = 0; at < 5000; at++) {
  const year = at === 0 ? 1 : at === 1 ? 9999 : 1900 + (at % 120)
  const id = idOf('source', `s-${at}`)
  sources.set(id, {...pattern, id, title: new Map([['en', 'Long '.repeat(80)]]), date: String(year).padStart(4, '0') as Edtf})
}
const many = {...graph, sources}

test('five thousand events: no page lists more than a hundred, every event is on one, and the index counts', () => {
  const index = timelineView(many, analysis)
  assert.equal(index.rows.length, 0)
  assert.ok(index.svg!.length < 60_000)
  assert.ok(index.periods!.rows.length <= 100)
  const counted = index.periods!.rows.reduce((sum, {all}) => sum + all, 0)
  const pages = timelinePaths(many, analysis).map((path) => timelineView(many, analysis, path))
  assert.ok(pages.every(({rows}) => rows.length > 0 && rows.length <= 100))
  assert.equal(
    pages.reduce((sum, {rows}) => sum + rows.length, 0),
    counted
  )
  assert.ok(counted > 5000)
  for (const {svg} of pages) assert.ok(svg === undefined || svg.length < 90_000)
})

test('a page about something else shows 36 events and says where the others are', () => {
  const own = ownTimelineView({graph: many, analysis, lang: 'en'}, idOf('organisation', 'herald'))!
  assert.equal(own.rows.length, 36)
  assert.ok(own.more > 4900 && own.rest.length === 12)
  for (const {href} of own.rest) assert.match(href, /^\/timeline\/.+\/\?about=organisation\/herald$/)
})
