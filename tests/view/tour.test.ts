import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {changed, initialState} from '../../src/network/network-state.ts'
import {readState} from '../../src/network/url-state.ts'
import {tourRows, tourView} from '../../src/view/tour.ts'
import {halcyonTour, tourText} from './halcyon-tour.ts'

const graph = halcyonTour()
const view = await tourView(graph, analyse(graph), 'first')
const [one, two, three] = view.steps as [(typeof view.steps)[number], (typeof view.steps)[number], (typeof view.steps)[number]]

test('each step has the text under its heading, without the heading', () => {
  assert.deepEqual(
    view.steps.map(({progress, title}) => [progress, title]),
    [
      ['Step 1 of 3', 'One witness'],
      ['Step 2 of 3', 'The claim'],
      ['Step 3 of 3', 'The whole']
    ]
  )
  assert.match(view.introduction, /^<p>Before the first step\.<\/p>$/)
  assert.match(one.html, /stands here/)
  assert.match(two.html, /<h3>A smaller heading<\/h3>/)
  assert.equal(three.html, '<p>The end.</p>')
  for (const {html} of view.steps) assert.doesNotMatch(html, /<h2/)
})

test('a claim stands in it as in an article: with its speaker, marked for the audit', () => {
  assert.match(two.html, /data-claim="claim\/halcyon\/over-capacity"/)
  assert.match(two.html, /data-speaker/)
  assert.equal(view.bibliography.length, 1)
  assert.equal(view.bibliography[0]!.backlinks.length, 2)
})

test('the link of a step is the state of the network page: focus, highlights, filters, the place in the tour', () => {
  const {state, dropped} = readState(new URL(two.href, 'https://x.example').search)
  assert.deepEqual(dropped, [])
  assert.deepEqual(
    state,
    changed(initialState, {
      focus: ['claim/halcyon/over-capacity'],
      selected: ['source/wire-1'],
      styles: new Set(['says', 'supports'] as const),
      statuses: new Set(['denied'] as const),
      hidden: ['person/tom-vale'],
      fictional: true,
      tour: 'first',
      step: 2
    })
  )
  assert.equal(view.play, one.href)
})

test('what is pointed to is ringed, named and told, not by colour alone', () => {
  assert.match(one.picture!.svg, /<title>Ana Ruiz, [^<]*, pointed to here<\/title><circle class="ring"/)
  assert.equal([...one.picture!.svg.matchAll(/class="ring"/g)].length, 1)
  assert.deepEqual(
    one.pointed.map(({text, href}) => [text, href]),
    [['Ana Ruiz', '/people/ana-ruiz/']]
  )
})

test('the drawing is that of the filters, and the same in words', () => {
  assert.doesNotMatch(two.picture!.svg, /disputes|Tom Vale/)
  assert.match(two.picture!.svg, /class="edge says"/)
  assert.ok(two.picture!.rows.some(({name}) => name === 'Ana Ruiz'))
  assert.deepEqual(two.filters, [
    'Only lines of the kind “says” or “supports”.',
    'Only claims with the state “denied by those it is about”.',
    'Left out: Tom Vale.'
  ])
})

test('a step without focus shows the whole network, which is not drawn on the page', () => {
  assert.equal(three.picture, undefined)
  assert.equal(three.href, '/network/?fictional=1&tour=first&step=3')
})

test('what is pointed to and not drawn is told', async () => {
  const beyond = halcyonTour(tourText.replace('highlight: [Ana Ruiz]', 'highlight: [Ana Ruiz, Vale Blog]'))
  const {steps} = await tourView(beyond, analyse(beyond), 'first')
  assert.deepEqual([one.picture!.notes, steps[0]!.picture!.notes], [[], ['Not in this drawing: Vale Blog.']])
})

test('several in the middle, or two rings, are drawn in rings with all of them', async () => {
  const several = halcyonTour(tourText.replace('focus: Halcyon Lines', 'focus: [Halcyon Lines, halcyon/over-capacity], depth: 2'))
  const {steps} = await tourView(several, analyse(several), 'first')
  const {svg} = steps[0]!.picture!
  for (const name of ['Halcyon Lines', 'Ana Ruiz']) assert.match(svg, new RegExp(`<title>${name}`))
})

test('a list of tours has those of real cases first', () => {
  const real = tourText.replace('title: A tour', 'title: Z tour').replace('fictional: true\n', '')
  assert.deepEqual(
    tourRows(halcyonTour(tourText, {'content/tours/other.md': real})).map(({link, fictional, steps}) => [link.text, link.href, fictional, steps]),
    [
      ['Z tour', '/tours/other/', false, '3 steps'],
      ['A tour', '/tours/first/', true, '3 steps']
    ]
  )
})

test('a draft is no page and in no list', () => {
  const draft = halcyonTour(tourText.replace('status: published', 'status: draft'))
  assert.deepEqual([draft.tours.size, tourRows(draft)], [0, []])
})
