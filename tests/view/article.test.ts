import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {articleView} from '../../src/view/article.ts'
import {halcyon} from './halcyon.ts'
import {harbour} from './harbour.ts'
import {textOf} from './parts-of.ts'
import {writtenSite} from './written-site.ts'

const id = (slug: string) => `article/${slug}` as Id<'article'>
const site = harbour()
const view = articleView(site.graph, site.analysis, id('harbour'))

test('the body’s citations and the list of references lead to each other', () => {
  const {graph, analysis} = halcyon()
  const {body, bibliography} = articleView(graph, analysis, id('halcyon'))
  assert.equal(bibliography.length, 6)
  for (const {anchor, number, backlinks, record} of bibliography) {
    assert.ok(body.includes(`href="#${anchor}"`))
    assert.ok(backlinks.length > 0)
    for (const back of backlinks) assert.match(body, new RegExp(`id="${back}" aria-label="Source ${number}[:,] `))
    assert.match(record.href, /^\/sources\//)
  }
})

test('a source known only through the examined text is cited as in it; one that was read is not', () => {
  assert.deepEqual(
    view.bibliography.map(({anchor, citedIn}) => [anchor, citedIn?.href]),
    [
      ['source-lind-2031', '/sources/leaflet/'],
      ['source-statement-1', undefined]
    ]
  )
})

test('claims stand in the order of the file; a withdrawn one and one whose card is in the body are not among them', () => {
  assert.deepEqual(
    new Set(view.claims.map((card) => card.id.replace('claim/harbour/', ''))),
    new Set(['had-pilot', 'again', 'employs', 'runs', 'concluded'])
  )
  assert.equal(view.claimsHeading, 'Further claims on this page')
  assert.equal(view.body.match(/class="claim-card"/g)?.length, 1)
})

const adding = (body: string) => ({
  'content/articles/a.md': `---
title: A
status: published
people: [Ana Ruiz, Bo Li]
sources: {s: {title: One}, t: {title: Two}, u: {title: Three}}
claims: {rain: {says: It rained in Northport., about: Ana Ruiz, supports: [{source: s, by: Ana Ruiz}]}}
---
As [[claim:rain]] has it.
`,
  'content/articles/b.md': `---
title: B
status: published
claims: {a/rain: {disputes: [{source: t, by: Bo Li}], mentions: [{source: u, by: Ana Ruiz}]}}
---
${body}
`
})

test('what a page adds to a claim of another stands on it once, by its own words', () => {
  const {graph, analysis} = writtenSite(adding('Words.'))
  const {added, claims} = articleView(graph, analysis, id('b'))
  assert.deepEqual(
    added.map(({attribution, relationWords}) => [textOf(attribution), relationWords]),
    [['Disputed by Bo Li, in Two: It rained in Northport.', 'disputes']]
  )
  assert.deepEqual(claims, [])
  const shown = writtenSite(adding('[[claim:a/rain]]'))
  assert.deepEqual(articleView(shown.graph, shown.analysis, id('b')).added, [])
})

test('a claim within a sentence of the body still has its card, as it shows no status there', () => {
  const {graph, analysis} = writtenSite(adding('Words.'))
  const {claims, claimsHeading, added} = articleView(graph, analysis, id('a'))
  assert.equal(claims.length, 1)
  assert.equal(claimsHeading, 'Claims on this page')
  assert.deepEqual(added, [])
})

test('what stands around the body', () => {
  assert.equal(textOf(view.byline), 'Written by Cy Ng · 1 June 2031 · last changed July 2031')
  assert.deepEqual(view.examines, {
    source: {text: '“Harbour Control” and the lost hour', href: '/sources/leaflet/'},
    by: [{kind: 'link', text: 'Jo Marsh', href: '/people/jo-marsh/'}],
    marks: []
  })
  assert.deepEqual(
    view.entities.map(({heading, links}) => `${heading}: ${links.map(({text}) => text).join(', ')}`),
    ['People: Jo Marsh', 'Organisations: Northport Port Authority', 'Accounts: Ferry Watch (account)']
  )
  assert.deepEqual(view.reviewed, ['Reviewed by Bo Li on 2 June 2031'])
  assert.deepEqual(view.exceptions, ['undated: the leaflet bears no date (Cy Ng)'])
  assert.deepEqual(
    view.corrections.map(({text, claims}) => [text.text, claims.map(({href}) => href)]),
    [['A date was wrong.', ['/claims/harbour/no-pilot/']]]
  )
  assert.equal(view.description, 'A leaflet on pilots in Northport, and what it gives as its sources.')
})

const page = (status: string) => ({
  'content/articles/old.md': `---
title: Old page
status: ${status}
people: [Ana Ruiz]
sources: {a: {title: A}}
claims: {c: {says: Something was so., about: Ana Ruiz, supports: a}}
---
Words of the body [@a].
`
})

test('a withdrawn page is a notice without its text', () => {
  const {graph, analysis} = writtenSite(page('withdrawn'))
  const tomb = articleView(graph, analysis, id('old'))
  assert.deepEqual([tomb.body, tomb.claims, tomb.bibliography], ['', [], []])
  assert.match(textOf(tomb.withdrawn!.parts), /withdrawn this page/)
  assert.deepEqual(
    tomb.banners.map(({kind}) => kind),
    ['withdrawn']
  )
  assert.equal(tomb.jsonLd, undefined)
})

test('drafts and pages under review carry their banner', () => {
  for (const status of ['draft', 'review'] as const) {
    const {graph, analysis} = writtenSite(page(status))
    assert.deepEqual(
      articleView(graph, analysis, id('old')).banners.map(({kind}) => kind),
      [status]
    )
  }
})

test('a page without a summary is described by what it holds, in nobody’s voice', () => {
  const {graph, analysis} = writtenSite(page('published'))
  assert.equal(articleView(graph, analysis, id('old')).description, 'Old page: who says what, and on what source, in 1 claim. A page of Rootnote.')
})
