import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {duplicatesIn, type Suggestion, worthSuggesting} from '../../src/analyse/duplicates.ts'
import {nameBlocks} from '../../src/analyse/name-blocks.ts'
import {nameForm} from '../../src/analyse/name-form.ts'
import {nameLikeness} from '../../src/analyse/name-likeness.ts'
import type {Edtf} from '../../src/model/date.ts'
import type {Entity, Person} from '../../src/model/entity.ts'
import type {EntityId, Id} from '../../src/model/id.ts'
import {entity} from '../shorthand.ts'

/** Spellings and scripts of one name; the last two are the ones that are known to be missed. */
const same = [
  ['Murtaza Hussain', 'Murtaza Hussein'],
  ['Murtaza Hussain', 'مرتضی حسین'],
  ['Hassan Heirani', 'حسن حیرانی'],
  ['Hassan Heirani', 'Hassan Heyrani'],
  ['Mojahedin-e Khalq', 'مجاهدین خلق'],
  ['Mojahedin-e Khalq', 'Mujahedin Khalq'],
  ['Volodymyr Zelenskyy', 'Володимир Зеленський'],
  ['习近平', 'Xi Jinping'],
  ['김정은', 'Kim Jong Un'],
  ['Muammar Gaddafi', 'Moammar Qadhafi'],
  ['Gaddafi', 'Qadhafi'],
  ['J. Limbert', 'John Limbert'],
  ['Maryam Rajavi', 'مریم رجوی'],
  ['Alexei Navalny', 'Алексей Навальный'],
  ['Mikhail Gorbachev', 'Михаил Горбачёв'],
  ['Mahmoud Abbas', 'محمود عباس'],
  ['Rezaian, Jason', 'Jason Rezaian'],
  ['Volodymyr Zelenskyy', 'Vladimir Zelensky']
] as const
/** Names of two; the first two are taken for one. */
const different = [
  ['Maria Garcia', 'Mario Garcia'],
  ['Wei Zhang', 'Wei Zheng'],
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Massoud Rajavi', 'Maryam Rajavi'],
  ['Hassan Rouhani', 'Hassan Heirani'],
  ['John Smith', 'Jane Smith'],
  ['Iran', 'Iraq'],
  ['Slovakia', 'Slovenia'],
  ['Daily North', 'Daily South'],
  ['Ali Khamenei', 'Ali Khomeini']
] as const

const person = (slug: string, names: readonly string[], more: Partial<Person> = {}): Person => ({
  ...(entity(`person/${slug}` as Id<'person'>) as Person),
  names: names.map((text, at) => ({text, script: 'Latin', use: at === 0 ? 'main' : 'alias', seenIn: []})),
  ...more
})
const among = (entities: readonly Entity[], decisions: readonly (readonly [Id, Id])[] = []): Suggestion[] =>
  duplicatesIn({
    entities: new Map(entities.map((entity) => [entity.id as EntityId, entity])),
    decisions: decisions.map((pair) => ({pair, why: 'known'}))
  })

const found = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.filter(([a, b]) => among([person('a', [a]), person('b', [b])]).length > 0).map((pair) => pair.join(' = '))

test('17 of 18 pairs of spellings and scripts are suggested', () => {
  assert.deepEqual(
    found(same),
    same.slice(0, 17).map((pair) => pair.join(' = '))
  )
})
test('2 of 10 hard pairs of different names are suggested', () => {
  assert.deepEqual(
    found(different),
    different.slice(0, 2).map((pair) => pair.join(' = '))
  )
})

const hussain = person('hussain', ['Murtaza Hussain'])
const vetoes: readonly {name: string; other: Person; decided?: boolean}[] = [
  {name: 'a decision', other: person('hussein', ['Murtaza Hussein']), decided: true},
  {name: '`different-from`', other: person('hussein', ['Murtaza Hussein'], {differentFrom: [hussain.id]})},
  {name: 'an invented case', other: person('hussein', ['Murtaza Hussein'], {fictional: true})},
  {
    name: 'a name for the search only',
    other: {
      ...person('hussein', ['Somebody']),
      names: [
        {text: 'Somebody', script: 'Latin', use: 'main', seenIn: []},
        {text: 'Murtaza Hussein', script: 'Latin', use: 'search', seenIn: []}
      ]
    }
  }
]
for (const {name, other, decided} of vetoes) {
  test(`not suggested: ${name}`, () => {
    assert.equal(among([hussain, person('hussein', ['Murtaza Hussein'])]).length, 1)
    assert.deepEqual(among([hussain, other], decided ? [[other.id, hussain.id]] : []), [])
  })
}
test('not suggested: other Wikidata ids, or a life after the other’s death', () => {
  const [one, two] = [person('one', ['Ana Ruiz'], {sameAs: ['Q1'], died: '1950' as Edtf}), person('two', ['Anna Ruiz'], {sameAs: ['Q2']})]
  assert.deepEqual(among([one, two]), [])
  assert.equal(among([one, {...two, sameAs: ['https://www.wikidata.org/wiki/Q1']}]).length, 1)
  assert.deepEqual(among([one, {...two, sameAs: [], born: '1960' as Edtf}]), [])
})
test('the reason is in words, and the likeliest pair is first', () => {
  const found = among([person('a', ['J. Limbert']), person('b', ['John Limbert']), person('c', ['Limbert, John'])])
  assert.deepEqual(
    found.map(({pair, why}) => [pair.join(' '), why]),
    [
      ['person/b person/c', 'the same words in another order'],
      ['person/a person/b', 'one has an initial where the other has a name'],
      ['person/a person/c', 'one has an initial where the other has a name']
    ]
  )
})

const word = fc.constantFrom('Ana', 'Anna', 'Ruiz', 'Ruis', 'Hassan', 'حسن', 'J', 'Li', 'Kim', 'Khalq', 'خلق', 'al')
const people = fc
  .array(fc.uniqueArray(word, {minLength: 1, maxLength: 4}), {minLength: 2, maxLength: 12})
  .map((names) => names.map((words, at) => person(`p${at}`, [words.join(' ')])))

test('the order of entities does not matter', () => {
  fc.assert(fc.property(people, (list) => assert.deepEqual(among(list), among([...list].reverse()))))
})
test('blocks lose no pair that comparing all with all would suggest', () => {
  fc.assert(
    fc.property(people, (list) => {
      const forms = list.map(({names}) => nameForm(names[0]!.text))
      const all = forms.flatMap((a, i) =>
        forms.slice(i + 1).flatMap((b, j) => (nameLikeness(a, b).score >= worthSuggesting ? [`person/p${i} person/p${i + 1 + j}`] : []))
      )
      const sorted = (pairs: readonly string[]): string[] => pairs.map((pair) => pair.split(' ').sort().join(' ')).sort()
      assert.deepEqual(sorted(among(list).map(({pair}) => pair.join(' '))), sorted(all))
    })
  )
})
test('of ten thousand names each is compared with a handful', () => {
  const given = Array.from({length: 100}, (_, at) => `G${at.toString(36)}ol${at % 7}`)
  const family = Array.from({length: 1000}, (_, at) => `B${at.toString(36)}rt${at % 13}`)
  const sizes = new Map<string, number>()
  for (let at = 0; at < 10_000; at++) {
    for (const key of nameBlocks(nameForm(`${given[(at * 7) % 100]} ${family[(at * 31) % 1000]}`))) sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  const compared = [...sizes.values()].filter((size) => size <= 200).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  assert.ok(compared / 10_000 < 120, `${compared / 10_000} a name`)
})
