import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import {nameIndex} from '../../src/search/name-index.ts'
import {shardName} from '../../src/search/name-shard.ts'
import {compiled} from '../graph/content.ts'
import {finderIn, reasonWords} from './findable.ts'

const graph: KnowledgeGraph = compiled({
  'content/organisations/list.yaml': `
mek:
  name: Mujahedin-e Khalq
  aliases:
    - MEK
    - Mojahedin-e-Khalq
    - {name: سازمان مجاهدین خلق ایران, lang: fa}
    - {name: Муджахидин-и-Хальк, lang: ru}
    - {name: The Cult of X, use: search, note: hostile}
twitter: {name: Twitter}
oneil: {name: O’Neil & Sons}
li-ming: {name: 李明}
`,
  'content/people/list.yaml': `
murtaza-hussain: {name: Murtaza Hussain, aliases: [Murtaza Hussein]}
hassan-heirani: {name: Hassan Heirani, aliases: [Hassan Heyrani]}
john-june: {name: John June}
zelensky: {name: Volodymyr Zelenskyy, aliases: [{name: Владимир Зеленский, lang: ru}]}
`
})
const found = (text: string, size?: number) => finderIn(graph, size)(text)

const cases = [
  {typed: 'MEK', finds: 'Mujahedin-e Khalq', because: 'also known as MEK'},
  {typed: 'mojahedin', finds: 'Mujahedin-e Khalq', because: 'also known as Mojahedin-e-Khalq'},
  {typed: 'khalq', finds: 'Mujahedin-e Khalq', because: ''},
  {typed: 'mujahidin', finds: 'Mujahedin-e Khalq', because: 'a similar spelling'},
  {typed: 'سازمان مجاهدین', finds: 'Mujahedin-e Khalq', because: 'also known as سازمان مجاهدین خلق ایران'},
  {typed: 'سازمان مجاهدين', finds: 'Mujahedin-e Khalq', because: 'also known as سازمان مجاهدین خلق ایران'},
  {typed: 'муджахидин', finds: 'Mujahedin-e Khalq', because: 'also known as Муджахидин-и-Хальк'},
  {typed: 'cult of', finds: 'Mujahedin-e Khalq', because: 'found by a name that others use; its page says who'},
  {typed: 'Hussein', finds: 'Murtaza Hussain', because: 'also known as Murtaza Hussein'},
  {typed: 'Hussain', finds: 'Murtaza Hussain', because: ''},
  {typed: 'husain', finds: 'Murtaza Hussain', because: 'a similar spelling'},
  {typed: 'Heirani', finds: 'Hassan Heirani', because: ''},
  {typed: 'Heyrani', finds: 'Hassan Heirani', because: 'also known as Hassan Heyrani'},
  {typed: 'حیرانی', finds: 'Hassan Heirani', because: 'in other letters'},
  {typed: 'heirani hassan', finds: 'Hassan Heirani', because: ''},
  {typed: 'twiter', finds: 'Twitter', because: 'a similar spelling'},
  {typed: 'twi', finds: 'Twitter', because: ''},
  {typed: "o'neil", finds: 'O’Neil & Sons', because: ''},
  {typed: 'зеленський', finds: 'Volodymyr Zelenskyy', because: 'a similar spelling, also known as Владимир Зеленский'},
  {typed: '李明', finds: '李明', because: ''}
]
for (const size of [24_000, 400]) {
  for (const {typed, finds, because} of cases) {
    test(`“${typed}” finds ${finds}, shards of ${size}`, () => {
      const [first] = found(typed, size)
      assert.equal(first?.entity.main, finds)
      assert.equal(reasonWords(first!), because)
    })
  }
}

const silent = ['', '   ', '!!!', 'qqqq', 'xylophone', '黎明', 'constructor', '__proto__']
for (const typed of silent) test(`“${typed}” finds nothing`, () => assert.deepEqual(found(typed), []))

test('a name only for searching is in no shard as written', () => {
  const shards = JSON.stringify([...nameIndex(graph).shards.values()])
  assert.ok(!shards.includes('The Cult of X'))
})
test('“حسین” finds Hussain, among others whose consonants are the same', () =>
  assert.ok(found('حسین').some(({entity}) => entity.main === 'Murtaza Hussain')))
test('“Hussein” does not find June', () => assert.ok(!found('Hussein').some(({entity}) => entity.main === 'John June')))
test('shards together hold every entity, each shard its share', () => {
  const {manifest, shards} = nameIndex(graph, 400)
  assert.ok(shards.size > 5)
  assert.equal(new Set([...shards.values()].flatMap((shard) => shard.map(({id}) => id))).size, manifest.entities)
})
test('shard names are safe file names, one for each prefix', () => {
  const names = ['', 'a', 'ab', '~m', 'سا', '李', '.', '/'].map(shardName)
  assert.equal(new Set(names).size, names.length)
  for (const name of names) assert.match(name, /^[a-z0-9-]+$/)
})
test('any text can be typed', () => {
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => assert.ok(Array.isArray(found(text, 400)))))
})
test('every displayed name finds its entity by its whole and by each of its words of two letters or more', () => {
  for (const entity of graph.entities.values())
    for (const {text} of entity.names)
      for (const typed of [text, ...text.split(/[\s-]+/).filter((word) => [...word.replace(/[^\p{L}]/gu, '')].length > 1)])
        assert.ok(
          found(typed, 400).some(({entity: {id}}) => id === entity.id),
          typed
        )
})
