import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {compiled, published} from './content.ts'

const open = `---
title: Open page
status: published
people: [Ana Ruiz]
sources: {open-1: {title: Open source, basis: secret-1}}
claims:
  seen: {says: Seen., about: Ana Ruiz, supports: open-1, same-as: secret-page/hidden, inferred-from: [[secret-page/hidden]]}
  ours: {says: Wrongly entered text., about: Ana Ruiz, supports: open-1, withdrawn: {on: 2031-01-01, reason: Our mistake.}}
---
[[Bo Li]]
`
const secret = `---
title: SECRET title
status: draft
people: {bo-li: {name: Bo Li, description: SECRET description, note: SECRET}, cy-ng: {name: SECRET person}}
sources: {secret-1: {title: Named root, note: SECRET note, withdrawn: {on: 2031-02-01, reason: SECRET reason}, corrected: [{on: 2031-01-01, text: SECRET correction}]}, secret-2: {title: SECRET source}}
claims:
  hidden: {says: SECRET claim., about: Bo Li, supports: secret-2}
  open/seen: {supports: [{source: secret-2, by: Cy Ng}, {source: open-1, quote: SECRET quote}], reply: {asked: 2031-01-01, of: Bo Li, outcome: declined}, note: SECRET note}
---
SECRET body [[Ana Ruiz]] [@open-1]
`.replace('name: SECRET person', 'name: Cy Ng')
const files = {'content/articles/open.md': open, 'content/articles/secret-page.md': secret}
/** All text of a graph but the places where it was written: a bare entity still is edited where it was introduced. */
const text = (value: unknown): string =>
  JSON.stringify(value, (key, inner) => (key === 'point' ? undefined : inner instanceof Map ? [...inner] : inner instanceof Set ? [...inner] : inner))

test('the whole graph has the drafts, the published one nothing of them', () => {
  assert.match(text(compiled(files)), /SECRET/)
  const graph = published(files)
  assert.deepEqual(text(graph).match(/SECRET|cy-ng|secret-2|secret-page/g), null)
  assert.deepEqual([...graph.articles.keys()], ['article/open'])
  assert.deepEqual([...graph.claims.keys()], ['claim/open/ours', 'claim/open/seen'])
})

test('what a published page names stays, bare, though a draft introduces it', () => {
  const graph = published(files)
  assert.deepEqual([...graph.entities.keys()], ['person/ana-ruiz', 'person/bo-li'])
  assert.deepEqual([...graph.sources.keys()], ['source/open-1', 'source/secret-1'])
  const source = graph.sources.get('source/secret-1' as Id<'source'>)!
  assert.deepEqual([source.publication, source.withdrawn, source.corrected], ['published', {on: '2031-02-01'}, []])
})

test('statements that drafts add do not count, nor do their numbers', () => {
  const seen = published(files).claims.get('claim/open/seen' as Id<'claim'>)!
  assert.deepEqual(
    seen.statements.map(({id}) => id),
    ['claim/open/seen#open-1']
  )
  assert.deepEqual([seen.reply, seen.sameAs, seen.inferredFrom], [undefined, [], []])
})

test('a claim that we withdraw leaves its address and the reason', () => {
  const ours = published(files).claims.get('claim/open/ours' as Id<'claim'>)!
  assert.deepEqual([ours.says.size, ours.statements, ours.about, ours.withdrawn?.reason?.get('en')], [0, [], [], 'Our mistake.'])
})

test('a withdrawn page keeps its address, title and corrections; its claims are tombstones', () => {
  const graph = published({
    'content/articles/gone.md': `---
title: Old title
status: withdrawn
people: [Di Wu]
sources: {g-1: {title: G}}
corrections: [{on: 2031-01-01, text: All of it was wrong.}]
claims: {x: {says: Taken down., about: Di Wu, supports: g-1}}
---
Taken down. [[Di Wu]]
`
  })
  assert.deepEqual(text(graph).match(/Taken down|Di Wu/g), null)
  const [article] = graph.articles.values()
  assert.deepEqual([article!.title.get('en'), article!.corrections.length, article!.mentions], ['Old title', 1, []])
  assert.deepEqual(
    [...graph.claims.values()].map(({id, publication}) => [id, publication]),
    [['claim/gone/x', 'withdrawn']]
  )
})

test('every edge of the published graph has both ends in it', () => {
  const {edges, articles, entities, sources, claims} = published(files)
  const ids = new Set([...articles.keys(), ...entities.keys(), ...sources.keys(), ...claims.keys()])
  assert.deepEqual(
    edges.filter(({from, to}) => !ids.has(from) || !ids.has(to)),
    []
  )
})

test('without drafts nothing changes', () => {
  const all = {
    'content/articles/open.md': open
      .replace(/, same-as.*\]\]/, '')
      .replace('basis: secret-1', 'basis: original')
      .replace('[[Bo Li]]', '')
  }
  const {claims, ...rest} = published(all)
  const {claims: whole, ...others} = compiled(all)
  assert.deepEqual({...rest, edges: []}, {...others, edges: []})
  assert.deepEqual(claims.get('claim/open/seen' as Id<'claim'>), whole.get('claim/open/seen' as Id<'claim'>))
})
