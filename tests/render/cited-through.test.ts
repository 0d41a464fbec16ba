import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {citedThrough} from '../../src/render/cited-through.ts'
import {compiled} from '../graph/content.ts'

const source = (name: string) => `source/${name}` as Id<'source'>
const graph = compiled({
  'content/articles/a.md': `---
title: A
status: published
sources:
  root: {title: Root, consulted: false, basis: original}
  a-report: {title: Report, basis: root, consulted: true}
  b-reprint: {title: Reprint unread, basis: {reprints: root}}
  c-reprint: {title: Reprint read, basis: {reprints: root}, consulted: true}
  other: {title: Other, consulted: false, basis: original}
  d-report: {title: Report unread, basis: other}
  e-report: {title: Report read, basis: other, consulted: true}
  read: {title: Read, consulted: true}
---
`
})
const rows: readonly (readonly [name: string, id: string, examined: string | undefined, through: string | undefined])[] = [
  ['a reprint that was read goes first', 'root', undefined, 'c-reprint'],
  ['the examined text goes before all', 'root', 'a-report', 'a-report'],
  ['an examined text that does not rest on it tells nothing', 'root', 'e-report', 'c-reprint'],
  ['what was read goes before what was not', 'other', undefined, 'e-report'],
  ['a source that was read is known by itself', 'read', undefined, undefined]
]
for (const [name, id, examined, through] of rows)
  test(`citedThrough: ${name}`, () => {
    assert.equal(citedThrough(graph, source(id), examined === undefined ? undefined : source(examined)), through && source(through))
  })
