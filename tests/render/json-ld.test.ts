import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {EntityId, Id} from '../../src/model/id.ts'
import {jsonLd} from '../../src/render/json-ld.ts'
import {scriptJson} from '../../src/render/script-json.ts'
import {harbour} from '../view/harbour.ts'

const {graph} = harbour({url: 'https://x.example/r/', base: '/r/'})
const claim = (name: string) => graph.claims.get(`claim/harbour/${name}` as Id<'claim'>)!
const source = (name: string) => graph.sources.get(`source/${name}` as Id<'source'>)!
const entity = (id: string) => graph.entities.get(id as EntityId)!
const node = (thing: Parameters<typeof jsonLd>[1]) => JSON.parse(jsonLd(graph, thing)!)

test('a claim has who makes it and where; no relation, no rating, and nothing of what fell', () => {
  const {text, name, author, appearance, about, claimInterpreter, ...rest} = node(claim('no-pilot'))
  assert.equal(text, 'Ferries left Northport without a pilot that night.')
  assert.match(name, /^According to an unnamed speaker \(dispatcher\), in /)
  assert.equal(author, undefined)
  assert.deepEqual(appearance, [{'@id': 'https://x.example/r/sources/leaflet/#it', headline: '“Harbour Control” and the lost hour'}])
  assert.deepEqual(about, [{'@id': 'https://x.example/r/organisations/northport/#it'}])
  assert.equal(claimInterpreter.name, 'Rootnote')
  assert.deepEqual(rest, {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': 'https://x.example/r/claims/harbour/no-pilot/#claim',
    temporalCoverage: '2031-05-03'
  })
  assert.deepEqual(Object.keys(node(claim('employs'))).sort(), [
    '@context',
    '@id',
    '@type',
    'about',
    'appearance',
    'author',
    'claimInterpreter',
    'name',
    'text'
  ])
})

test('no review and no rating anywhere', () => {
  for (const thing of [...graph.claims.values(), ...graph.entities.values(), ...graph.sources.values(), ...graph.articles.values()])
    assert.doesNotMatch(jsonLd(graph, thing) ?? '', /Review"|rating|memberOf|worksFor/i)
})

const types: readonly (readonly [string, string])[] = [
  ['person/jo-marsh', 'Person'],
  ['organisation/northport', 'GovernmentOrganization'],
  ['organisation/herald', 'NewsMediaOrganization'],
  ['account/ferry-watch', 'CreativeWork']
]
for (const [id, type] of types) test(`${id} is a ${type}`, () => assert.equal(node(entity(id))['@type'], type))

test('names carry their language; names for the search are not exported', () => {
  assert.deepEqual(node(entity('person/jo-marsh')).alternateName, [{'@value': 'جو مارش', '@language': 'fa'}])
  assert.deepEqual(node(entity('person/petra-lind')).sameAs, ['https://www.wikidata.org/entity/Q42'])
})

test('a source by its type; a withdrawn one is marked; only a day is a date', () => {
  assert.deepEqual(
    [node(source('lind-2031'))['@type'], node(source('lind-2031')).datePublished, node(source('lind-2031')).archivedAt],
    ['NewsArticle', '2031-05-04', 'https://archive.example/1']
  )
  assert.equal(node(source('retracted-1')).creativeWorkStatus, 'Retracted')
  assert.equal(node([...graph.articles.values()][0]!).dateModified, undefined)
})

test('nothing for what is invented, withdrawn or kept out of exports', () => {
  assert.equal(jsonLd(graph, {...claim('had-pilot'), fictional: true}), undefined)
  assert.equal(jsonLd(graph, claim('ours')), undefined)
  assert.equal(jsonLd(graph, {...entity('person/jo-marsh'), noExport: true}), undefined)
  const hidden = {...graph, entities: new Map([...graph.entities].map(([id, one]) => [id, {...one, noExport: true}]))}
  assert.equal(jsonLd(hidden, claim('had-pilot')), undefined)
})

test('scriptJson reads back the same and holds nothing that ends a script', () => {
  const value = {a: '</script><!-- & \u2028\u2029', b: ['é', 1, null]}
  assert.deepEqual(JSON.parse(scriptJson(value)), value)
  assert.doesNotMatch(scriptJson(value), /[<>&\u2028\u2029]/)
})
