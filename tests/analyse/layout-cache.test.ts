import assert from 'node:assert/strict'
import {test} from 'node:test'
import {spacing} from '../../src/analyse/discs.ts'
import {layout} from '../../src/analyse/layout.ts'
import {groupsFrom, layoutCache, layoutCacheFrom} from '../../src/analyse/layout-cache.ts'
import {modularity} from '../../src/analyse/modularity.ts'
import {inOrder, type PlainNetwork} from '../../src/analyse/plain-network.ts'
import {plantedNetwork, shuffled} from './planted-network.ts'

const network = plantedNetwork(20, 20)
const first = layout(network)
const cache = layoutCache(network, first)
/** One article: a source's six new entities, linked among themselves and to one group. */
const added: PlainNetwork = {
  nodes: [...network.nodes, ...[0, 1, 2, 3, 4, 5].map((at) => `person/new-${at}`)],
  links: [
    ...network.links,
    ...[1, 2, 3, 4, 5].map((at) => ['person/new-0', `person/new-${at}`] as const),
    ...[1, 2, 3, 4, 5, 6].map((at) => [`person/new-${at % 6}`, `person/g3-${at * 2}`] as const)
  ]
}

test('without a change nobody moves', () => assert.deepEqual([...layout(network, cache).positions], [...first.positions]))

test('one article moves hardly anybody else', () => {
  const {positions} = layout(added, cache)
  const moves = network.nodes.map(
    (node) => Math.hypot(positions.get(node)!.x - first.positions.get(node)!.x, positions.get(node)!.y - first.positions.get(node)!.y) / spacing
  )
  assert.equal(moves.filter((move) => move > 0.5).length, 0, `${Math.max(...moves)}`)
  assert.ok(moves.sort((a, b) => a - b)[Math.floor(moves.length * 0.95)]! < 0.25)
  assert.equal(positions.size, network.nodes.length + 6)
})

test('the same input and cache give the same bytes, in any order', () => {
  const places = (seed: string) =>
    JSON.stringify([...layout({nodes: shuffled(added.nodes, seed), links: shuffled(added.links, seed)}, cache).positions])
  assert.equal(places('a'), places('b'))
})

test('a cache comes back from its text', () => assert.deepEqual(layoutCacheFrom(JSON.parse(JSON.stringify(cache))), cache))

const broken = [
  undefined,
  null,
  'places',
  {},
  [],
  {version: 2},
  {...cache, version: 2},
  {...cache, modularity: 'high'},
  {...cache, nodes: [['a', 999, 0, 0]]},
  {...cache, nodes: [['a', 0.5, 0, 0]]},
  {...cache, nodes: [['a', 0, Number.NaN, 0]]},
  {...cache, discs: [['a', 'x', 0, 0, 0]]}
]
for (const value of broken) test(`no cache: ${JSON.stringify(value)?.slice(0, 60)}`, () => assert.equal(layoutCacheFrom(value), undefined))

test('who leaves is forgotten, who is alone has a disc', () => {
  const left = {nodes: [...network.nodes.slice(1), 'person/hermit'], links: network.links}
  const {positions, discs} = layout(left, cache)
  assert.ok(!positions.has(network.nodes[0]!))
  assert.deepEqual(discs.find(({members}) => members.includes('person/hermit'))?.members, ['person/hermit'])
})

test('groups that have become much worse are made afresh', () => {
  const {nodes} = network
  const other = inOrder({nodes, links: nodes.map((node, at) => [node, nodes[(at * 37 + 11) % nodes.length]!] as const)})
  assert.equal(groupsFrom(other, cache), undefined)
})

test('modularity of two separate pairs, by hand', () => {
  const pairs: PlainNetwork = {
    nodes: ['a', 'b', 'c', 'd'],
    links: [
      ['a', 'b'],
      ['c', 'd']
    ]
  }
  assert.equal(
    modularity(
      pairs,
      [
        ['a', 'b'],
        ['c', 'd']
      ],
      1
    ),
    0.5
  )
  assert.equal(modularity(pairs, [['a', 'b', 'c', 'd']], 1), 0)
})
