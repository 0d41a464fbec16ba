import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {isEdtf} from '../../src/model/date.ts'
import {timeAxis} from '../../src/view/time-axis.ts'
import {timeSpan} from '../../src/view/time-span.ts'
import {type TimelineEvent, timelineEvents} from '../../src/view/timeline.ts'
import {harbour} from './harbour.ts'
import {writtenSite} from './written-site.ts'

const span = (text: string) => {
  assert.ok(isEdtf(text))
  return timeSpan(text)
}
const told = ({on, kind, page}: TimelineEvent): string => `${on ?? 'undated'} ${kind} ${page}`

test('events: everything that has a place in time, in order of time and lane; the undated last', () => {
  const {graph, analysis} = harbour()
  assert.deepEqual(timelineEvents({graph, analysis, lang: 'en'}).map(told), [
    '2017/2031-05 about claim/harbour/employs',
    '2031-05-03 about claim/harbour/no-pilot',
    '2031-05-03 published source/retracted-1',
    '2031-05-04 made claim/harbour/no-pilot',
    '2031-05-04 published source/lind-2031',
    '2031-05-05 published source/statement-1',
    '2031-05-05 asked claim/harbour/no-pilot',
    '2031-05-05 denied claim/harbour/no-pilot',
    '2031-05-09 corrected source/retracted-1',
    '2031-05-10 published source/notice-1',
    '2031-05-10 taken-back claim/harbour/no-pilot',
    '2031-05-10 withdrawn source/retracted-1',
    '2031-06-05 withdrawn claim/harbour/ours',
    '2031-06-20 corrected article/harbour',
    'undated published source/leaflet',
    'undated published source/loop-1',
    'undated published source/loop-2'
  ])
})

test('events concern whom a claim is about, who speaks, writes, publishes or was asked, and the claims a source bears on', () => {
  const {graph, analysis} = harbour()
  const of = (kind: string, page: string) =>
    timelineEvents({graph, analysis, lang: 'en'}).find((event) => event.kind === kind && event.page.endsWith(page))!
  const ids = (set: ReadonlySet<string>) => [...set].sort()
  assert.deepEqual(ids(of('made', 'no-pilot').entities), ['organisation/northport', 'person/petra-lind'])
  assert.deepEqual(ids(of('denied', 'no-pilot').entities), ['organisation/northport'])
  assert.deepEqual(ids(of('published', 'lind-2031').entities), ['organisation/herald', 'person/petra-lind'])
  assert.deepEqual(ids(of('published', 'loop-2').claims), ['claim/harbour/runs'])
  assert.deepEqual(ids(of('corrected', 'article/harbour').claims), ['claim/harbour/no-pilot'])
  assert.ok(of('withdrawn', 'retracted-1').claims.has('claim/harbour/no-pilot' as never))
})

const times = [
  {when: 'when: 2019-06', on: '2019-06'},
  {when: 'when: 2019~', on: '2019~'},
  {when: '', on: undefined}
]
for (const {when, on} of times)
  test(`a claim with ${when || 'no time'} is ${on === undefined ? 'no event' : `about ${on}`}`, () => {
    const {graph, analysis} = writtenSite({
      'content/articles/a.md':
        `---\ntitle: A\nstatus: published\nclaims:\n  one: {says: It rained., by: Ann, ${when}}\nsources: {}\n---\nText.\n`.replace(', }', '}')
    })
    assert.deepEqual(
      timelineEvents({graph, analysis, lang: 'en'})
        .filter(({kind}) => kind === 'about')
        .map((event) => event.on),
      on === undefined ? [] : [on]
    )
  })

const spans: readonly [date: string, soft: string, isRange: boolean, open: string][] = [
  ['2019-06-09', '', false, ''],
  ['2019-06', '', false, ''],
  ['2019~', 'both', false, ''],
  ['2017/2019', '', true, ''],
  ['2017~/2019', 'start', true, ''],
  ['2017/2019?', 'end', true, ''],
  ['2019-06-14/..', '', true, 'end'],
  ['../2019', '', true, 'start']
]
for (const [date, soft, isRange, open] of spans)
  test(`${date} is drawn as what it is`, () => {
    const {softStart, softEnd, earliest, latest, ...rest} = span(date)
    assert.equal(rest.isRange, isRange)
    assert.equal(softStart && softEnd ? 'both' : softStart ? 'start' : softEnd ? 'end' : '', soft)
    assert.equal(Number.isFinite(earliest) ? (Number.isFinite(latest) ? '' : 'end') : 'start', open)
  })

describe('the axis', () => {
  const room = {left: 0, right: 700, most: 7}
  const shape = (dates: readonly string[]) => {
    const {unit, step, columns} = timeAxis(dates.map(span), room)
    return `${unit} ${step}: ${columns.map(({isGap}) => (isGap ? '…' : 'o')).join('')}`
  }
  const cases: readonly [name: string, dates: readonly string[], shape: string][] = [
    ['one year: its months', ['2019-06-09', '2019-11'], 'month 1: oooooooooooo'],
    ['years side by side', ['2017', '2018', '2019'], 'year 1: ooo'],
    ['two empty years are drawn', ['2017', '2020'], 'year 1: oooo'],
    ['more are left out', ['2001', '2019'], 'year 1: o…o'],
    ['the years 1 and 9999', ['0001', '2019', '9999-12-31'], 'year 1: o…o…o'],
    ['too many years: decades', ['1990', '1993', '1996', '1999', '2002', '2005', '2008', '2019'], 'years 10: ooo'],
    ['both ends of a range', ['1950/2019'], 'year 1: o…o'],
    ['a year before the year 1', ['-0043', '2019'], 'year 1: o…o'],
    ['nothing', [], 'year 1: ']
  ]
  for (const [name, dates, expected] of cases) test(name, () => assert.equal(shape(dates), expected))

  test('places never run back, and stay in the room', () => {
    const {x} = timeAxis(['0001', '1066-10-14', '2017/2019', '9999'].map(span), room)
    let last = 0
    for (let day = -800_000; day < 3_000_000; day += 977) {
      const at = x(day)
      assert.ok(at >= last && at <= room.right)
      last = at
    }
  })
})
