import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import type {ChainStep} from '../../src/view/chain.ts'
import {trailView} from '../../src/view/trail.ts'
import {halcyon} from './halcyon.ts'
import {harbour} from './harbour.ts'
import {textOf} from './parts-of.ts'
import {writtenSite} from './written-site.ts'

const id = (name: string) => `claim/${name}` as Id<'claim'>
const inWords = ({words, source, by, marks}: ChainStep): string =>
  [words, source?.text, textOf(by), marks.length > 0 ? `[${marks.join('; ')}]` : ''].filter((text) => text).join(' ')
const listed = (steps: readonly ChainStep[], depth = 0): string[] =>
  steps.flatMap((step) => [`${'  '.repeat(depth)}${inWords(step)}`, ...listed(step.steps, depth + 1)])
const {graph, analysis} = halcyon()
const trail = trailView(graph, analysis, id('halcyon/over-capacity'))!

test('Halcyon: the list leads from each report to its root and says which line it is, or why none', () => {
  assert.equal(trail.caption, '5 reports, 1 dispute')
  assert.deepEqual(
    trail.groups.map(({words}) => words),
    ['Supported in', 'Disputed in']
  )
  assert.deepEqual(listed(trail.groups[0]!.steps).slice(0, 4), [
    'Ferry overloaded R. Okafor, Coastal Wire, 4 May 2031 [counts as line 2]',
    '  goes back to Ana Ruiz [its own observation or record]',
    'Ferry overloaded Daily North, 5 May 2031 [not counted: same source as line 2]',
    '  reprints Ferry overloaded Coastal Wire [shown above]'
  ])
  assert.deepEqual(listed(trail.groups[1]!.steps), [
    'Statement Halcyon Lines, 7 May 2031',
    '  goes back to Halcyon Lines [its own observation or record]'
  ])
})

test('Halcyon: the drawing links every source and speaker, dims the three reports that are not counted, doubles the reprint', () => {
  for (const href of ['sources/wire-1', 'sources/port-log', 'sources/reply-1', 'people/ana-ruiz', 'organisations/halcyon-lines'])
    assert.ok(trail.svg.includes(`href="/${href}/"`), href)
  assert.equal(trail.svg.split('trail__dimmed').length - 1, 3)
  assert.equal(trail.svg.split('>not counted: same source as line 2</text>').length - 1, 3)
  assert.equal(trail.svg.split('double-gap').length - 1, 1)
  assert.equal(trail.svg.split('<title').length - 1, 1 + 6 + 3)
  assert.doesNotMatch(trail.svg, / style=/)
})

test('who denies a claim is not listed among those who hold it, though both stand on one source', () => {
  const site = writtenSite({
    'content/articles/two.md': `---
title: Two sides
status: published
people: [Ana Ruiz, Tom Vale]
sources:
  first: {title: First, publisher: Wire, basis: original}
  copy: {title: Copy, publisher: Paper, basis: {reprints: first}}
claims:
  c: {says: It rained., about: [Tom Vale], supports: [{source: copy, by: Ana Ruiz}], disputes: [{source: copy, by: Tom Vale}]}
---
`
  })
  const {groups} = trailView(site.graph, site.analysis, id('two/c'))!
  const heads = groups.map(({steps}) => listed(steps).at(-1)!.trim())
  assert.deepEqual(heads, ['goes back to Ana Ruiz [its own observation or record]', 'goes back to Tom Vale [its own observation or record]'])
})

test('what fell says so; a circle is followed once', () => {
  const site = harbour()
  const {groups} = trailView(site.graph, site.analysis, id('harbour/no-pilot'))!
  const all = groups.flatMap(({steps}) => listed(steps))
  assert.ok(all.some((line) => /First report .*not counted: the source was withdrawn; withdrawn on 10 May 2031/.test(line)))
  assert.ok(groups.some(({steps}) => JSON.stringify(steps).includes('"repeats":true')))
})

test('a long chain and many reports keep the drawing small and count what is left out', () => {
  const sources = Array.from({length: 120}, (_, at) => `  s${at}: {title: Report ${at}, publisher: P${at}, basis: original}`).join('\n')
  const supports = Array.from({length: 120}, (_, at) => `s${at}`).join(', ')
  const text = `---\ntitle: Many\nstatus: published\nsources:\n${sources}\nclaims:\n  c: {says: It rained., supports: [${supports}]}\n---\n`
  const site = writtenSite({'content/articles/many.md': text})
  const many = trailView(site.graph, site.analysis, id('many/c'))!
  assert.equal(many.more, 120 - 48)
  assert.ok(many.svg.length < 60_000)
})

test('a claim that was withdrawn has no trail', () => {
  const site = harbour()
  assert.equal(trailView(site.graph, site.analysis, id('harbour/ours')), undefined)
})
