import assert from 'node:assert/strict'
import {test} from 'node:test'
import {brotliCompressSync} from 'node:zlib'
import fc from 'fast-check'
import {analyse} from '../../src/analyse/analyse.ts'
import {claimFacets} from '../../src/network/claim-facts.ts'
import {coveringGroups, hittingSet} from '../../src/network/covering.ts'
import {facetFiles} from '../../src/network/facet-files.ts'
import {decodeFacets, encodeFacets} from '../../src/network/facets.ts'
import {type Facets, joinedFacets} from '../../src/network/facts.ts'
import {overview} from '../../src/network/overview.ts'
import {facets, nodeAt} from './random-picture.ts'
import {pictureOf, sample} from './sample-graph.ts'

const plain = ({claims, names, predicates}: Facets): Facets => ({claims, names, predicates})
const sorted = ({claims, names, predicates}: Facets): unknown => [claims, names, predicates].map((map) => [...map].sort())

test('facts → files → the same facts, in one file or in several', () => {
  fc.assert(
    fc.property(facets, fc.constantFrom(60_000, 900, 10), (given, letters) => {
      const files = encodeFacets(given, letters).map((text) => decodeFacets(JSON.parse(text)))
      assert.deepEqual(sorted(joinedFacets(files.map(plain))), sorted(given))
      assert.ok(files.every(({parts}) => parts === files.length))
    })
  )
})

test('a full file is below 20 KB when compressed', () => {
  const names = Array.from({length: 220}, (_, at) => `organisation/publisher-of-${(at * 7919) % 1000}-news`)
  const claims = Array.from({length: 2000}, (_, at): [string, Facets['claims'] extends ReadonlyMap<string, infer F> ? F : never] => [
    `claim/article-${(at * 31) % 97}/what-is-said-${(at * 7919) % 4001}`,
    {
      support: at % 3 === 0 ? 'one-line' : 'many-lines',
      contest: 'none',
      lines: at % 5,
      publishers: [names[(at * 17) % 220]!, names[(at * 29) % 220]!],
      speakers: [`person/speaker-${(at * 6007) % 700}`],
      time: {earliest: 14_000 + ((at * 37) % 5000), latest: 14_000 + ((at * 37) % 5000)}
    }
  ])
  const words = new Set(claims.flatMap(([, {publishers, speakers}]) => [...publishers, ...speakers]))
  const files = encodeFacets({
    claims: new Map(claims),
    names: new Map([...words].map((word) => [word, {text: `The ${word}`}])),
    predicates: new Map()
  })
  assert.ok(files.length > 1)
  for (const text of files) assert.ok(brotliCompressSync(text).length <= 20_000, `${brotliCompressSync(text).length}`)
})

const given = sample()
const analysis = analyse(given)
const whole = pictureOf(given)
const files = facetFiles(given, analysis, {whole, overview: overview(whole), fictional: {nodes: [], edges: [], groups: [], more: 0}})
const read = (name: string): Facets => decodeFacets(JSON.parse(files.get(`data/network/facets/${name}.json`)!))

test('what is known of a claim', () => {
  const {claims, names, predicates} = claimFacets(given, analysis, given.claims.values())
  const former = [...claims].find(([id]) => id.endsWith('/former'))![1]
  assert.deepEqual([former.predicate, former.speakers, predicates.get('works-for')], ['works-for', ['person/tom'], 'works for'])
  assert.equal(names.get('person/tom')!.text.toLowerCase(), 'tom')
  assert.ok([...claims.values()].every(({publishers, speakers}) => [...publishers, ...speakers].every((word) => names.has(word))))
})
test('the groups that cover a picture have the facts of every claim on its lines', () => {
  const known = joinedFacets(coveringGroups(whole).map(read))
  for (const {claims} of whole.edges) for (const id of claims) assert.ok(known.claims.has(id), id)
})
test('the overview’s own file has the facts of its lines', () => {
  const known = read('overview')
  for (const {claims} of overview(whole).edges) for (const id of claims) assert.ok(known.claims.has(id), id)
})

test('hittingSet: meets every set, and no smaller one does', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(word, {minLength: 1, maxLength: 3}), {maxLength: 6}), (lists) => {
      const sets = lists.map((list) => new Set(list))
      const fits = (chosen: readonly string[]): boolean => sets.every((set) => chosen.some((one) => set.has(one as 'a')))
      const chosen = hittingSet(sets)
      assert.ok(fits(chosen))
      for (let bits = 0; bits < 32; bits++) {
        const other = (['a', 'b', 'c', 'd', 'e'] as const).filter((_, at) => bits & (1 << at))
        if (other.length < chosen.length) assert.ok(!fits(other), `${other} is smaller than ${chosen}`)
      }
    })
  )
})
test('hittingSet: with many words it still meets every set', () => {
  const sets = Array.from({length: 40}, (_, at) => new Set([`w${at % 17}`, `w${(at * 7) % 17}`]))
  const chosen = hittingSet(sets)
  assert.ok(sets.every((set) => chosen.some((one) => set.has(one))))
})
test('invented content has a file of its own', () => {
  const nodes = [nodeAt(0, {fictional: true}), nodeAt(1, {fictional: true})]
  const edges = [{from: nodes[0]!.id, to: nodes[1]!.id, style: 'says' as const, claims: ['claim/a/b' as never]}]
  assert.deepEqual(coveringGroups({nodes, edges, groups: [], more: 0}), ['fictional'])
})
