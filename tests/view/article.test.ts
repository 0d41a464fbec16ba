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

test('claims stand in the order of the file; a withdrawn one is not among them', () => {
  assert.deepEqual(
    new Set(view.claims.map((card) => card.id.replace('claim/harbour/', ''))),
    new Set(['no-pilot', 'had-pilot', 'again', 'employs', 'runs', 'concluded'])
  )
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
