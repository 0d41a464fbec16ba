import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {compile} from '../../src/pipeline.ts'
import {readEntry} from '../../src/read/read-entry.ts'

/** Files in which `@S` stands for a source, `@E` an entity, `@P` a speaker, `@C` a claim, `@B` a basis, `@A` anything. */
const files: Readonly<Record<string, string>> = {
  'content/articles/halcyon.md': `---
title: Halcyon
status: @status
examines: wire-1
people: [Ana Ruiz]
organisations: {halcyon-lines: {name: Halcyon Lines, aliases: [{name: Lines, seen-in: @S}], different-from: @E, formerly: lines}}
sources:
  wire-1: {title: Ferry, author: @P, publisher: @P, basis: @B, withdrawn: {on: 2031, by: @P, notice: @S}}
  wire-2: {title: Ferry, basis: {quotes: @S}, corrected: {on: 2031, text: New, claims: halcyon/a}}
claims:
  a: {says: Full., by: @P, about: @E, basis: @B, supports: wire-2, departs: {text: Other., from: @S}, contradicts: @C, same-as: @C}
  b: {relation: {subject: @P, predicate: @predicate, object: @P}, supports: {source: @S, by: @P, basis: @B}, inferred-from: [[@C, @C]]}
  c: {relation: @E @predicate @E, disputes: @S, reply: {asked: 2031, of: @P, outcome: answered, source: @S}}
  halcyon/a: {withdraws: {source: @S, by: @P}}
---
Text on [[@E]] with [[claim:@C]] and [@wire-2].
`,
  'content/people/tom-vale.md':
    '---\nname: Tom Vale\nstatus: @status\nclaims:\n  a: {says: Late., by: @P, supports: @S}\n  @C: {mentions: @S}\n---\n[[@E]]\n',
  'content/tours/first.md':
    '---\ntitle: First\nsteps:\n  - {title: One, focus: [@D, @D], highlight: @N, filter: {by: @P, pub: @E, hide: [@N], rel: @predicate, kind: person, lines: 2}}\n---\n## One\n\nLook.\n',
  'content/decisions.yaml': 'different:\n  - [@E, @E, why]\n',
  'content/sources/annotations.yaml': 'wire-2: {basis: @B, withdrawn: {on: 2032}}\n',
  'content/gone.yaml': '- {id: person/old-one, on: 2032, reason: removal request}\n'
}
const right: Readonly<Record<string, readonly string[]>> = {
  S: ['wire-1', 'wire-2', 'source/wire-1'],
  E: ['Ana Ruiz', 'tom-vale', 'person/ana-ruiz', 'Tom Vale', 'Halcyon Lines'],
  P: ['Ana Ruiz', 'tom-vale', 'organisation/halcyon-lines', 'people/tom-vale'],
  C: ['halcyon/a', 'halcyon/b', 'tom-vale/a'],
  B: ['wire-1', 'wire-2', 'itself', 'original', 'unnamed', '"unnamed:clerk"', '[original, wire-2]'],
  D: ['Ana Ruiz', 'halcyon/a', 'organisation/halcyon-lines'],
  N: ['Ana Ruiz', 'wire-1', 'halcyon/a'],
  status: [...Array<string>(12).fill('published'), 'review', 'withdrawn'],
  predicate: ['met', 'linked-to']
}
const wrong = ['nobody', 'halcyon', 'unstated', 'wire-9', 'works-for', 'Lines']

function filled(text: string, next: () => number): string {
  return text.replace(/@(status|predicate|[SEPCBDN](?![a-z]))/g, (_, place: string) => {
    const [words, turn] = [right[place]!, next()]
    return turn === 0 ? wrong[next() % wrong.length]! : words[turn % words.length]!
  })
}

test('what validation lets through becomes a graph, an analysis and a lint without a fault of ours', () => {
  let graphs = 0
  const turns = fc.array(fc.nat(400), {minLength: 90, maxLength: 90})
  fc.assert(
    fc.property(turns, fc.boolean(), (list, preview) => {
      let at = 0
      const next = (): number => list[at++ % list.length]!
      const parsed = Object.entries(files).map(([path, text]) => readEntry({path, bytes: new TextEncoder().encode(filled(text, next))}, 'en'))
      if (compile(parsed, {preview, captures: new Map()}).graph) graphs += 1
    }),
    {numRuns: 150}
  )
  assert.ok(graphs >= 25, `only ${graphs} of 150 made a graph`)
})
