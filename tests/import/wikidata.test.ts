import assert from 'node:assert/strict'
import {test} from 'node:test'
import {edtfOfTime} from '../../src/import/wikidata-time.ts'
import type {Id} from '../../src/model/id.ts'
import {graphOf, imported, told} from './drafted.ts'

const item = (id: string): object => ({rank: 'normal', mainsnak: {datavalue: {type: 'wikibase-entityid', value: {id}}}})
const time = (text: string, precision = 11, calendar = 'Q1985727'): object => ({
  time: text,
  precision,
  calendarmodel: `http://www.wikidata.org/entity/${calendar}`
})
const entity = {
  type: 'item',
  id: 'Q4200',
  labels: {en: {language: 'en', value: 'Ana Ruiz'}, fa: {language: 'fa', value: 'آنا روئیز'}, es: {language: 'es', value: 'Ana Ruiz'}},
  aliases: {en: [{language: 'en', value: 'Ana R.'}]},
  descriptions: {en: {language: 'en', value: 'invented dispatcher'}},
  claims: {
    P31: [item('Q5')],
    P569: [{rank: 'normal', mainsnak: {datavalue: {value: time('+1970-05-04T00:00:00Z')}}}],
    P108: [item('Q99')],
    P102: [item('Q77'), {...item('Q78'), rank: 'deprecated'}]
  }
}

test('wikidata: names in all scripts, dates and the id; statements are hints only', async () => {
  const given = await imported('wikidata', JSON.stringify({entities: {Q4200: entity}}, undefined, 1), {name: 'Q4200.json'})
  const {entities, claims} = graphOf(given)
  const ana = entities.get('person/ana-ruiz' as Id<'person'>)!
  assert.deepEqual(
    ana.names.map(({text, use}) => `${text} ${use}`),
    ['Ana Ruiz main', 'آنا روئیز alias', 'Ana R. alias']
  )
  assert.deepEqual([ana.sameAs, 'born' in ana && ana.born], [['Q4200'], '1970-05-04'])
  assert.equal(claims.size, 0)
  assert.deepEqual(told(given), ['3:4 info hint'])
  assert.match(given.messages[0]!.reason, /not taken: P31 Q5; P108 Q99; P102 Q77/)
  assert.ok(!given.changes[0]!.after!.includes('Q99'))
})

test('wikidata: a kind that cannot be told is a decision', async () => {
  const given = await imported('wikidata', JSON.stringify({entities: {Q1: {...entity, claims: {P571: [item('Q2')]}}}}))
  assert.deepEqual([...graphOf(given).entities.keys()], ['organisation/ana-ruiz'])
  assert.deepEqual(told(given, 'unsure-kind'), ['1:15 warn unsure-kind'])
})

const times: readonly (readonly [given: object, edtf: string | undefined])[] = [
  [time('+1970-05-04T00:00:00Z'), '1970-05-04'],
  [time('+1970-05-00T00:00:00Z', 10), '1970-05'],
  [time('+1970-00-00T00:00:00Z', 9), '1970'],
  [time('+1970-00-00T00:00:00Z', 7), undefined],
  [time('+1582-01-01T00:00:00Z', 11, 'Q1985786'), undefined],
  [time('soon'), undefined]
]
for (const [given, edtf] of times) test(`edtfOfTime: ${JSON.stringify(given)}`, () => assert.equal(edtfOfTime(given as never), edtf))
