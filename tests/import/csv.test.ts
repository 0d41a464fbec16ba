import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Imported} from '../../src/import/imported.ts'
import type {Known} from '../../src/import/known.ts'
import type {Id} from '../../src/model/id.ts'
import {graphOf, imported, told} from './drafted.ts'

const people = `Full name,Also known as,Born,QID,Remark
Ana Ruiz,Ana R.; A. Ruiz,1970-05-04,Q42,seen
"Marsh, Jo",,1980,,
Petra Lind,,in spring,Q0,
,,1990,,
Ben Stone,,1991
`
const map = `kind: person
keys:
  name: Full name
  aliases: {from: Also known as, split: ;}
  born: Born
  same-as: QID
`

const csv = (table: string, mapping: string, known?: Known): Promise<Imported> =>
  imported('csv', table, {map: mapping, name: 'people.csv', ...(known && {known})})

test('csv: a table of people by a mapping; what cannot be taken is told at its cell', async () => {
  const given = await csv(people, map)
  const {entities} = graphOf(given)
  assert.deepEqual([...entities.keys()].sort(), ['person/ana-ruiz', 'person/marsh-jo', 'person/petra-lind'])
  const ana = entities.get('person/ana-ruiz' as Id<'person'>)!
  assert.deepEqual([ana.names.map(({text}) => text), ana.sameAs], [['Ana Ruiz', 'Ana R.', 'A. Ruiz'], ['Q42']])
  assert.deepEqual(told(given), [
    '1:34 info left-out',
    '4:13 warn invalid-date',
    '4:23 warn unexpected-value',
    '5:1 warn missing-key',
    '5:1 warn missing-key',
    '6:1 warn column-count'
  ])
})

const relations = `Who;What;Whom;From
Ana Ruiz;member-of;Halcyon Lines;2019
Ana Ruiz;belongs;Halcyon Lines;2019
Jo Marsh;directs;Halcyon Lines;soon
;directs;Halcyon Lines;
`
const relationMap = `kind: relation
delimiter: ;
keys: {subject: Who, predicate: What, object: Whom, since: From}
source: {title: Register of the harbour, publisher: Harbour Board, date: 2031}
`

test('csv: a table of relations becomes draft claims that rest on it', async () => {
  const given = await csv(relations, relationMap)
  const {claims, sources} = graphOf(given)
  assert.deepEqual(
    [...sources.values()].map(({title}) => [...title.values()][0]),
    ['Register of the harbour']
  )
  assert.deepEqual(
    [...claims.values()].map(
      ({relation, statements}) =>
        `${relation?.subject} ${relation?.predicate} ${relation?.object} ${relation?.since} ← ${statements.map(({source}) => source)}`
    ),
    [
      'person/ana-ruiz member-of organisation/halcyon-lines 2019 ← source/people-2',
      'person/jo-marsh directs organisation/halcyon-lines undefined ← source/people-2'
    ].map((row) => row.replace('people-2', [...sources.keys()][0]!.slice('source/'.length)))
  )
  assert.deepEqual(told(given), ['3:1 warn unknown-predicate', '4:1 warn invalid-date', '5:1 warn missing-key'])
})

test('csv: sources, with constants for all', async () => {
  const given = await csv(
    'Id\tHeadline\tDay\nn1\tNight\t2031-05-04\n',
    'kind: source\ndelimiter: tab\nkeys: {key: Id, title: Headline, date: Day}\nfixed: {publisher: Herald}\n'
  )
  const {sources} = graphOf(given)
  assert.deepEqual(
    [...sources.values()].map(({id, publisher, date}) => [id, publisher, date]),
    [['source/n1', 'name:Herald', '2031-05-04']]
  )
})

test('csv: a name the content has stays apart and is told', async () => {
  const known = {
    files: new Set<string>(),
    slugs: new Set(['ana-ruiz']),
    sourceKeys: new Set<string>(),
    titles: new Map(),
    names: new Map([['ana ruiz', ['person/ana-ruiz']]])
  }
  const given = await csv('Full name\nAna Ruiz\n', 'kind: person\nkeys: {name: Full name}\n', known)
  assert.match(given.changes[0]!.after!, /ana-ruiz-2: Ana Ruiz/)
  assert.deepEqual(told(given), ['2:1 warn known-name'])
})

test('csv: an end of a relation that the content has is taken for it, and told once', async () => {
  const known = {
    files: new Set<string>(),
    slugs: new Set(['ana-ruiz']),
    sourceKeys: new Set<string>(),
    titles: new Map(),
    names: new Map([['ana ruiz', ['person/ana-ruiz']]])
  }
  const given = await csv('Who;What;Whom;From\nAna Ruiz;member-of;Halcyon Lines;2019\nAna Ruiz;works-for;Halcyon Lines;2019\n', relationMap, known)
  assert.deepEqual(told(given), ['2:1 warn known-name'])
  assert.equal(given.changes[0]!.after!.match(/subject: person\/ana-ruiz,/g)?.length, 2)
})

const wrong: readonly {name: string; table?: string; map: string; expected: readonly string[]}[] = [
  {name: 'a column that is not there', map: 'kind: person\nkeys: {name: Full nam}\n', expected: ['map.yaml:2:14 error unknown-column']},
  {name: 'a key of ours that is none', map: 'kind: person\nkeys: {name: Full name, birth: Born}\n', expected: ['map.yaml:2:25 error unknown-key']},
  {name: 'no name', map: 'kind: person\nkeys: {born: Born}\n', expected: ['map.yaml:2:1 error missing-key']},
  {name: 'an alias in the mapping', map: 'kind: person\nkeys: &a {name: Full name}\n', expected: ['map.yaml:2:7 error yaml-alias']},
  {name: 'an empty mapping', map: '', expected: ['map.yaml:1:1 error missing-key', 'map.yaml:1:1 error missing-key']},
  {name: 'an open quotation mark', table: 'Full name\n"Ana', map: 'kind: person\nkeys: {name: Full name}\n', expected: ['people.csv:2:1 error csv']},
  {name: 'no rows', table: 'Full name\n', map: 'kind: person\nkeys: {name: Full name}\n', expected: ['people.csv:1:1 error empty-input']}
]
for (const {name, table = people, map: mapping, expected} of wrong) {
  test(`csv: ${name} is an error and nothing is made`, async () => {
    const given = await csv(table, mapping)
    const errors = given.messages.filter(({level}) => level === 'error')
    assert.deepEqual(
      errors.map(({file, line, column, level, code}) => `${file}:${line}:${column} ${level} ${code}`),
      expected
    )
    assert.deepEqual(given.changes, [])
  })
}

test('csv: without a mapping there is a message', async () => {
  assert.deepEqual(
    (await imported('csv', people)).messages.map(({code}) => code),
    ['no-map']
  )
})
