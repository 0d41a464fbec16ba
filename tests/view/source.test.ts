import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import type {ChainStep} from '../../src/view/source.ts'
import {sourceView} from '../../src/view/source.ts'
import {halcyon} from './halcyon.ts'
import {harbour} from './harbour.ts'
import {textOf} from './parts-of.ts'

const site = harbour()
const view = (slug: string, {graph, analysis} = site) => sourceView(graph, analysis, `source/${slug}` as Id<'source'>)
const facts = (slug: string) => view(slug).facts.map(({label, values}) => `${label}: ${values.map(textOf).join('')}`)
/** `verb title (marks) [steps]` */
const chain = (steps: readonly ChainStep[]): string =>
  steps
    .map(({words, source, marks, repeats, steps}) =>
      [words, source?.text, ...marks.map((mark) => `(${mark})`), repeats ? '(circle)' : '', steps.length > 0 ? `[${chain(steps)}]` : '']
        .filter(Boolean)
        .join(' ')
    )
    .join('; ')

test('the record has every field; what is not known is said to be so', () => {
  assert.deepEqual(facts('lind-2031'), [
    'Type: Newspaper article',
    'Author: Petra Lind',
    'Publisher: Northport Herald',
    'Published: 4 May 2031',
    'Language: not stated',
    'Rests on: somebody it does not name (dispatcher)',
    'Address: https://herald.example/1',
    'Archived copy: https://archive.example/1',
    'Consulted: for the claims below; no day of reading and no copy are recorded',
    'Read on: not stated',
    'Key: lind-2031'
  ])
  assert.deepEqual(
    facts('loop-2').filter((fact) => fact.endsWith('not stated')),
    ['Author', 'Publisher', 'Published', 'Language', 'Address', 'Archived copy', 'Read on'].map((label) => `${label}: not stated`)
  )
})

test('what a reader should know before relying on it', () => {
  assert.deepEqual(view('lind-2031').quality, [])
  assert.deepEqual(view('retracted-1').quality, ['Where it got its information from is not stated.'])
  assert.deepEqual(view('loop-1').quality, ['It names neither an author nor a publisher.', 'It is undated, as far as is known here.'])
})

test('Halcyon: the chain up opens each source once, the chain down shows all that rests on it', () => {
  assert.equal(
    chain(view('blog-1', halcyon()).up),
    'draws on Ferry overloaded [reprints Ferry overloaded [its own observation or record]]; draws on Overloaded ferry [draws on Ferry overloaded (shown above)]'
  )
  assert.equal(
    chain(view('wire-1', halcyon()).down),
    'reprints it Ferry overloaded [draws on it Ferry scandal]; draws on it Overloaded ferry [draws on it Ferry scandal (shown above)]'
  )
})

test('a circle ends where it closes', () => {
  assert.equal(chain(view('loop-1').up), 'draws on Loop again [draws on Loop (circle)]')
  assert.equal(chain(view('loop-1').down), 'draws on it Loop again [draws on it Loop (circle)]')
})

test('a chain of a thousand sources is cut, not followed for ever', () => {
  const {graph, analysis} = site
  const [first] = graph.sources.values()
  const id = (index: number) => `source/s${index}` as Id<'source'>
  const long = Array.from({length: 1000}, (_, index) => ({...first!, id: id(index), basis: [{source: id(index + 1), how: 'based-on' as const}]}))
  const sources = new Map([...long, {...first!, id: id(1000)}].map((source) => [source.id, source]))
  const {up} = sourceView({...graph, sources, claims: new Map(), edges: []}, analysis, id(0))
  assert.match(chain(up), /continues on its own page/)
})

test('what it supports, disputes, mentions, takes back, and what rests on it for one claim', () => {
  const ids = (cards: readonly {id: string}[]) => cards.map((card) => card.id.replace('claim/harbour/', ''))
  const lind = view('lind-2031')
  assert.deepEqual([ids(lind.supports), ids(lind.disputes), ids(lind.basisOf)], [['again', 'employs'], [], ['no-pilot']])
  assert.deepEqual([ids(view('statement-1').supports), ids(view('statement-1').disputes)], [['had-pilot'], ['no-pilot']])
  assert.deepEqual([ids(view('loop-1').mentions), ids(view('notice-1').withdraws)], [['no-pilot'], ['no-pilot']])
  assert.match(textOf(view('statement-1').disputes[0]!.attribution), /^Disputed by Northport Port Authority, in Statement on pilotage: /)
})

test('who examines it, who cites it, what departs from it', () => {
  assert.deepEqual(view('leaflet').examinedBy, [{text: 'What a leaflet says about the lost hour', href: '/articles/harbour/'}])
  assert.deepEqual(
    view('lind-2031').citedBy.map(({href}) => href),
    ['/articles/harbour/', '/people/ana-ruiz/']
  )
  assert.deepEqual(view('lind-2031').departures.map(textOf), [
    '“Harbour Control” and the lost hour differs from Night Without Pilots: The leaflet leaves out the word “reportedly”. (Claim “no-pilot”)'
  ])
})

test('a withdrawn source shows who withdrew it, when, with which notice and why', () => {
  const {withdrawn, corrections} = view('retracted-1')
  assert.equal(textOf(withdrawn!.parts), 'Withdrawn on 10 May 2031 by Northport Herald; notice: Note to readers.')
  assert.deepEqual(withdrawn!.reason, {text: 'it was wrong'})
  assert.deepEqual(corrections.map(textOf), ['9 May 2031: The hour was corrected.'])
})

test('the reference is in the site’s style; links to other hosts are marked as such', () => {
  assert.equal(
    view('lind-2031').reference,
    'Petra Lind. (2031, May 4). Night Without Pilots. <i>Northport Herald</i>. <a href="https://herald.example/1" rel="noopener noreferrer nofollow">https://herald.example/1</a>'
  )
  assert.deepEqual(view('lind-2031').archive, {text: 'https://archive.example/1', href: 'https://archive.example/1', external: true})
})
