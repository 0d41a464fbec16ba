import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Id, isEntityId, isId, isSlug, kindOf, slugOf} from '../../src/model/id.ts'
import {scriptOf} from '../../src/model/name.ts'
import {splitRelation} from '../../src/model/relation-text.ts'
import {pathOf, urlOf} from '../../src/model/url-of.ts'

const slugs = [
  ['ana-ruiz', true],
  ['b-2018', true],
  ['a', true],
  ['4779-accounts', true],
  ['', false],
  ['2018', false],
  ['Ana', false],
  ['a--b', false],
  ['-a', false],
  ['a-', false],
  ['a_b', false],
  ['a/b', false],
  ['..', false],
  ['original', false],
  ['unnamed', false],
  ['nul', false],
  ['com1', false],
  ['a'.repeat(81), false]
] as const
for (const [text, answer] of slugs) test(`isSlug: ${text.slice(0, 20) || 'nothing'}`, () => assert.equal(isSlug(text), answer))

const ids = [
  ['person/ana-ruiz', true],
  ['claim/halcyon/over-capacity', true],
  ['source/wire-1', true],
  ['claim/halcyon', false],
  ['person/a/b', false],
  ['people/ana-ruiz', false],
  ['person/', false],
  ['constructor', false],
  ['__proto__/x', false]
] as const
for (const [text, answer] of ids) test(`isId: ${text}`, () => assert.equal(isId(text), answer))

test('an id knows its kind, its slug and its address', () => {
  const id = 'claim/halcyon/over-capacity' as Id<'claim'>
  assert.equal(kindOf(id), 'claim')
  assert.equal(slugOf(id), 'halcyon/over-capacity')
  assert.equal(pathOf(id), 'claims/halcyon/over-capacity/')
  assert.equal(urlOf(id, '/repo/', 'wire-1'), '/repo/claims/halcyon/over-capacity/#wire-1')
  assert.equal(isEntityId(id), false)
})

const scripts = [
  ['Mujahedin', 'Latin'],
  ['سازمان مجاهدین', 'Arabic'],
  ['Муджахидин-и-Хальк', 'Cyrillic'],
  ['习近平', 'Han'],
  ['4,779', 'Common']
] as const
for (const [text, script] of scripts) test(`scriptOf: ${script}`, () => assert.equal(scriptOf(text), script))

const relations = [
  ['mek operates heshmat-alavi', 'mek', 'operates', 'heshmat-alavi'],
  ['Ana Ruiz works-for Halcyon Lines', 'Ana Ruiz', 'works-for', 'Halcyon Lines'],
  ['operates operates operates', 'operates', 'operates', 'operates']
] as const
for (const [text, subject, predicate, object] of relations)
  test(`splitRelation: ${text}`, () => assert.deepEqual(splitRelation(text, ['operates', 'works-for']), {subject, predicate, object}))
for (const text of ['mek runs heshmat-alavi', 'operates x', 'x operates', ''])
  test(`splitRelation finds no predicate: ${text}`, () => assert.equal(splitRelation(text, ['operates']), undefined))
