import assert from 'node:assert/strict'
import {test} from 'node:test'
import {foldedKey} from '../../src/model/folded-key.ts'
import {lookAlikeKey} from '../../src/model/look-alike.ts'
import {lookupKey} from '../../src/model/lookup-key.ts'
import {consonantSkeleton} from '../../src/model/skeleton.ts'
import {slugFor} from '../../src/model/slug.ts'

const equal = [
  ['Persian and Arabic yeh', 'مجاهدین', 'مجاهدين'],
  ['kaf', 'کتاب', 'كتاب'],
  ['harakat', 'مُجاهِد', 'مجاهد'],
  ['zero-width non-joiner', 'می‌خواهد', 'میخواهد'],
  ['presentation forms', 'ﻣﺠﺎﻫﺪ', 'مجاهد'],
  ['curly apostrophe', 'O’Neil', "O'Neil"],
  ['yo', 'Ёлкин', 'Елкин'],
  ['composed and decomposed', 'é', 'é'],
  ['case and spaces', ' People’s  Mojahedin', "people's mojahedin"],
  ['dashes', 'Mojahedin‑e–Khalq', 'mojahedin-e-khalq']
] as const
const different = [
  ['two surnames of one sound', '李明', '黎明'],
  ['vowel signs are letters', 'कि', 'का'],
  ['voiced kana', 'が', 'か'],
  ['spellings are not merged', 'Hussain', 'Hussein']
] as const

for (const [name, a, b] of equal) test(`lookupKey is equal: ${name}`, () => assert.equal(lookupKey(a), lookupKey(b)))
for (const [name, a, b] of different) test(`lookupKey differs: ${name}`, () => assert.notEqual(lookupKey(a), lookupKey(b)))

test('lookupKey of a key is the key', () => {
  for (const [, a, b] of [...equal, ...different]) for (const name of [a, b]) assert.equal(lookupKey(lookupKey(name)), lookupKey(name))
})

const slugs = [
  ['Ana Ruiz', 'ana-ruiz'],
  ['O’Neil & Sons', 'oneil-sons'],
  ['Зеленський', 'zelenskiy'],
  ['!!!', undefined],
  ['123', undefined],
  ['Unknown', undefined],
  ['CON', undefined]
] as const
for (const [name, slug] of slugs) test(`slugFor: ${name}`, () => assert.equal(slugFor(name), slug))

const skeletons = [
  ['Murtaza Hussain', 'Murtaza Hussein', true],
  ['Heirani', 'Heyrani', true],
  ['Khalq', 'Khalk', true],
  ['Rezaian', 'Limbert', false],
  ['Maria Garcia', 'Marta Garcia', false]
] as const
for (const [a, b, same] of skeletons)
  test(`consonantSkeleton: ${a} and ${b}`, () => assert.equal(consonantSkeleton(foldedKey(a)) === consonantSkeleton(foldedKey(b)), same))

test('lookAlikeKey sees through letters of another script', () => {
  assert.equal(lookAlikeKey('Тwіttеr'), lookAlikeKey('Twitter'))
  assert.notEqual(lookAlikeKey('Twitter'), lookAlikeKey('Tweeter'))
})
