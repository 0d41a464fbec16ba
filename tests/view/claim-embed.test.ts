import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {claimEmbedView, claimSnippet, framedClaims} from '../../src/view/claim-embed.ts'
import {embedSnippet} from '../../src/view/embed-snippet.ts'
import {halcyon} from './halcyon.ts'
import {harbour} from './harbour.ts'
import {textOf} from './parts-of.ts'

const id = (name: string) => `claim/${name}` as Id<'claim'>

test('the frame of a claim: sentence by attribution, chip, counts, lines, the other side, the whole record', () => {
  const {graph, analysis} = halcyon()
  const view = claimEmbedView(graph, analysis, id('halcyon/over-capacity'))
  assert.match(textOf(view.sentence), /^According to Ana Ruiz, in Ferry overloaded, para 3: The Halcyon sailed/)
  assert.equal(view.chip.words, 'Denied by Halcyon Lines · 2 independent lines')
  assert.equal(view.counts, 'Supported in 5 sources · Disputed in 1 source')
  assert.match(textOf(view.overview), /2 independent lines/)
  assert.equal(view.otherSide.said.length, 1)
  assert.match(textOf(view.otherSide.said[0]!.parts), /Halcyon Lines/)
  assert.ok(view.fictional)
  assert.equal(view.page.href, '/claims/halcyon/over-capacity/')
})

test('a claim that nobody disputes says so; one that is contradicted shows by what', () => {
  const {graph, analysis} = harbour()
  assert.equal(claimEmbedView(graph, analysis, id('harbour/concluded')).otherSide.empty, 'No source listed here disputes it.')
  const {said, empty} = claimEmbedView(graph, analysis, id('harbour/had-pilot')).otherSide
  assert.deepEqual([said.length, empty], [1, undefined])
  assert.notEqual(said[0]!.claim, id('harbour/had-pilot'))
})

test('a withdrawn claim shows the notice and nothing of what it said', () => {
  const {graph, analysis} = harbour()
  const view = claimEmbedView(graph, analysis, id('harbour/ours'))
  assert.ok(view.withdrawn)
  assert.equal(textOf(view.sentence), 'A claim that was withdrawn')
  assert.deepEqual([view.overview, view.otherSide.said, view.counts], [[], [], ''])
})

test('framedClaims: each claim at its address, and a renamed one at its old address too', () => {
  const {graph} = halcyon()
  const moved = {...graph, redirects: new Map([[id('halcyon/old'), id('halcyon/over-capacity')] as [Id, Id]])}
  assert.deepEqual(framedClaims(moved), [...[...graph.claims.keys()].map((id) => [id, id]), [id('halcyon/old'), id('halcyon/over-capacity')]])
})

test('embedSnippet: the address of the site, a title that stays inside its quotes', () => {
  const {graph} = halcyon()
  const {url: _, ...without} = graph.site
  const site = {...without, title: new Map([['en', 'A "B" <c> & D']])}
  const {code, needsAddress} = embedSnippet({...site, url: 'https://a.test/sub/', base: '/sub/'}, 'embed/network/', 'The network', 300)
  assert.equal(
    code,
    '<iframe src="https://a.test/sub/embed/network/" title="The network (A &quot;B&quot; &lt;c> &amp; D)" width="100%" height="300" loading="lazy"></iframe>'
  )
  assert.equal(needsAddress, false)
  assert.deepEqual(
    [embedSnippet(site, 'embed/network/', 'x', 1).needsAddress, claimSnippet(graph, id('halcyon/over-capacity')).href],
    [true, '/embed/claims/halcyon/over-capacity/']
  )
})
