import assert from 'node:assert/strict'
import {test} from 'node:test'
import {nameUse} from '../../src/lint/name-use.ts'
import {compiled} from '../graph/content.ts'

const graph = compiled({
  'content/articles/ferry.md': `---
title: Ferry
status: published
people: [Ana Ruiz]
sources:
  one: {title: The Green Front, author: Ana Ruiz}
  two: {title: Greens, author: Ana Ruiz}
  three: {title: A green, author: Ana Ruiz}
claims:
  x: {says: They met., about: Ana Ruiz, supports: [{source: two, by: Ana Ruiz, quote: the «GREEN Front» met}, {source: three, by: Ana Ruiz, quote: front row}]}
---
An example.
`
})
const cases: readonly {name: string; expected: readonly string[]}[] = [
  {name: 'Green Front', expected: ['source/one', 'source/two']},
  {name: 'Green', expected: ['source/one', 'source/three', 'source/two']},
  {name: 'Gree', expected: []}
]
for (const {name, expected} of cases) test(`which sources use “${name}”`, () => assert.deepEqual(nameUse(graph)(name).toSorted(), expected))
