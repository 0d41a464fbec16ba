import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {graphJson} from '../../src/export/graph-json.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import type {EntityId} from '../../src/model/id.ts'
import {jsonLd} from '../../src/render/json-ld.ts'
import {entity, graph} from '../shorthand.ts'

const secret = 'person/secret' as EntityId

/** A graph in which somebody who asked to stay out has a part in every way there is. */
function withSecret(): KnowledgeGraph {
  const made = graph('own@paper/secret>original other@paper/ana>own plain@paper/ana>original', {
    about: {about: [secret], supports: 'plain'},
    spoken: {supports: 'plain:secret'},
    authored: {supports: 'own'},
    asked: {supports: 'plain', reply: {asked: '2031' as never, of: secret, outcome: 'declined', publication: 'published'}},
    related: {relation: `${secret} works-for organisation/paper`, supports: 'plain'},
    free: {about: ['organisation/paper'], supports: 'plain:ana', sameAs: [], contradicts: ['claim/case/spoken' as never]}
  })
  const ana = {...entity('person/ana' as EntityId), differentFrom: [secret]}
  return {...made, entities: new Map([...made.entities, ['person/ana' as EntityId, ana], [secret, {...entity(secret), noExport: true}]])}
}

test('who asked to stay out is nowhere in the data, and claims with a part for them are counted as left out', () => {
  const whole = withSecret()
  const text = graphJson(whole, analyse(whole))
  assert.ok(!text.includes('secret'), text.match(/.{80}secret.{40}/s)?.[0])
  assert.ok(!text.includes('claim/case/spoken'))
  const {claims, leftOut} = JSON.parse(text) as {claims: {id: string}[]; leftOut: {claims: number; entities: number}}
  assert.deepEqual(
    claims.map(({id}) => id),
    ['claim/case/free']
  )
  assert.deepEqual([leftOut.claims, leftOut.entities], [5, 1])
})

test('nor is such a claim in the structured data of its page', () => {
  const whole = withSecret()
  for (const name of ['about', 'spoken', 'authored', 'asked', 'related'])
    assert.equal(jsonLd(whole, whole.claims.get(`claim/case/${name}` as never)!), undefined, name)
  assert.ok(jsonLd(whole, whole.claims.get('claim/case/free' as never)!))
})
