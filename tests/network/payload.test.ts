import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {claimEgo} from '../../src/network/claim-ego.ts'
import {entityEgo} from '../../src/network/ego.ts'
import {decodePicture, encodePicture} from '../../src/network/payload.ts'
import {pictureOf, sample} from './sample-graph.ts'

const given = sample()
const analysis = analyse(given)
const pictures = {
  'the whole network, with its groups': pictureOf(given),
  'an entity': entityEgo(given, analysis, [...given.entities.keys()][0]!, true),
  'a claim': claimEgo(given, analysis, [...given.claims.keys()][0]!)
}
for (const [name, picture] of Object.entries(pictures)) {
  test(`what is encoded is decoded the same: ${name}`, () => assert.deepEqual(decodePicture(JSON.parse(encodePicture(picture))), picture))
}
test('no sentence of a claim is in a payload', () => {
  const said = [...given.claims.values()].map((claim) => ({...claim, says: new Map([['en', 'The secret sentence.']])}))
  const graph = {...given, claims: new Map(said.map((claim) => [claim.id, claim]))}
  for (const {id} of said) assert.ok(!encodePicture(claimEgo(graph, analyse(graph), id)).includes('secret'))
  assert.ok(!encodePicture(pictureOf(graph)).includes('secret'))
})
