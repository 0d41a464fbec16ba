import assert from 'node:assert/strict'
import {test} from 'node:test'
import {defaultModel, Model} from '@opensanctions/followthemoney'
import {ftmEdges, ftmProperties, ftmThings} from '../../src/import/ftm-schemata.ts'
import type {Id} from '../../src/model/id.ts'
import {graphOf, imported, told} from './drafted.ts'

const model = new Model(defaultModel)

test('ftm: the schemata and properties of the tables are those of FollowTheMoney', () => {
  for (const schema of [...ftmThings.keys(), ...ftmEdges.keys()]) assert.ok(model.getSchema(schema), schema)
  for (const [schema, {from, to}] of ftmEdges) {
    const names = [...model.getSchema(schema).getProperties().keys()]
    assert.ok(names.includes(from) && names.includes(to), `${schema}: ${from}, ${to}`)
  }
  const all = new Set([...ftmThings.keys()].flatMap((schema) => [...model.getSchema(schema).getProperties().keys()]))
  for (const name of Object.values(ftmProperties).flat()) assert.ok(all.has(name), name)
})

const rows = [
  {
    id: 'p1',
    schema: 'Person',
    datasets: ['harbour'],
    properties: {
      name: ['Ana Ruiz', 'Ana R.'],
      weakAlias: ['the pilot'],
      previousName: ['Ana Berg'],
      birthDate: ['1970-05-04'],
      wikidataId: ['Q42'],
      nationality: ['xx']
    }
  },
  {id: 'c1', schema: 'Company', datasets: ['harbour'], properties: {name: ['Halcyon Lines']}},
  {
    id: 'a1',
    schema: 'Article',
    datasets: ['harbour'],
    properties: {title: ['Night'], publisher: ['Herald'], publishedAt: ['2031-05-04T10:00:00'], sourceUrl: ['https://herald.example/n']}
  },
  {
    id: 'm1',
    schema: 'Membership',
    datasets: ['harbour'],
    properties: {member: ['p1'], organization: ['c1'], startDate: ['2019'], endDate: ['last spring'], role: ['pilot']}
  },
  {id: 'd1', schema: 'Directorship', datasets: ['harbour'], properties: {director: ['p1'], organization: ['c1'], proof: ['a1']}},
  {id: 'd2', schema: 'Directorship', datasets: ['harbour'], properties: {director: ['c1'], organization: ['c1']}},
  {id: 'f1', schema: 'Family', properties: {person: ['p1'], relative: ['p9']}},
  {id: 'v1', schema: 'Vessel', properties: {name: ['Halcyon']}}
]
const lines = (all: readonly object[]): string => all.map((row) => `${JSON.stringify(row)}\n`).join('')

test('ftm: things become entities and sources, links draft claims on their proof or data set', async () => {
  for (const {schema, properties} of rows)
    for (const name of Object.keys(properties)) assert.ok(model.getSchema(schema).getProperties().has(name), `${schema}.${name}`)
  const given = await imported('ftm', lines(rows), {name: 'harbour.jsonl'})
  const {entities, sources, claims} = graphOf(given)
  assert.deepEqual([...entities.keys()].sort(), ['organisation/halcyon-lines', 'person/ana-ruiz'])
  const ana = entities.get('person/ana-ruiz' as Id<'person'>)!
  assert.deepEqual(
    ana.names.map(({text, use}) => `${text} ${use}`),
    ['Ana Ruiz main', 'Ana R. alias', 'Ana Berg former', 'the pilot search']
  )
  assert.deepEqual([...sources.keys()].sort(), ['source/harbour', 'source/night'])
  assert.deepEqual(
    [...claims.values()].map(
      ({relation, statements}) => `${relation?.subject} ${relation?.predicate} ${relation?.object} ← ${statements.map(({source}) => source)}`
    ),
    ['person/ana-ruiz member-of organisation/halcyon-lines ← source/harbour', 'person/ana-ruiz directs organisation/halcyon-lines ← source/night']
  )
  assert.deepEqual(told(given), [
    '1:1 info left-out',
    '4:1 warn invalid-date',
    '6:1 warn wrong-kind',
    '7:1 warn unknown-reference',
    '8:1 warn unknown-schema'
  ])
})

test('ftm: statements are put together by entity', async () => {
  const statement = (prop: string, value: string): object => ({
    id: `s-${prop}`,
    entity_id: 'p1',
    canonical_id: 'p1',
    schema: 'Person',
    prop,
    value,
    dataset: 'harbour'
  })
  const given = await imported('ftm', lines([statement('id', 'p1'), statement('name', 'Ana Ruiz'), statement('birthDate', '1970')]))
  const {entities} = graphOf(given)
  assert.deepEqual(
    [...entities.values()].map((entity) => [entity.id, 'born' in entity && entity.born]),
    [['person/ana-ruiz', '1970']]
  )
})

test('ftm: statements as a table', async () => {
  const rows = [
    'id,entity_id,canonical_id,prop,schema,value,dataset',
    's1,p1,p1,name,Person,"Ruiz, Ana",harbour',
    's2,p1,p1,birthDate,Person,1970,harbour',
    's3,,,name,,x,harbour'
  ]
  const given = await imported('ftm', `${rows.join('\n')}\n`, {name: 'statements.csv'})
  assert.deepEqual(
    [...graphOf(given).entities.values()].map(({id, names}) => [id, names[0]?.text]),
    [['person/ruiz-ana', 'Ruiz, Ana']]
  )
  assert.deepEqual(told(given), ['4:1 warn missing-key'])
})

test('ftm: a line that is none costs itself', async () => {
  const given = await imported('ftm', `${lines(rows.slice(0, 1))}{"id": "x", \n[1]\n{"schema": "Person"}\n`)
  assert.deepEqual(told(given), ['1:1 info left-out', '2:13 warn json', '3:1 warn ftm', '4:1 warn missing-key'])
  assert.equal(graphOf(given).entities.size, 1)
})
