import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Layout, spacing} from '../../src/analyse/discs.ts'
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

const placeOf = ({positions}: Layout, node: string) => positions.get(node)!

test('one article moves nobody else, and lies over nobody', () => {
  const later = layout(added, cache)
  assert.deepEqual(
    network.nodes.map((node) => placeOf(later, node)),
    network.nodes.map((node) => placeOf(first, node))
  )
  assert.equal(later.positions.size, network.nodes.length + 6)
  const fresh = added.nodes.slice(-6).map((node) => placeOf(later, node))
  const others = [...later.positions.values()]
  const nearest = fresh.map((one) => Math.min(...others.filter((other) => other !== one).map(({x, y}) => Math.hypot(x - one.x, y - one.y))))
  assert.ok(Math.min(...nearest) > spacing * 0.6, String(nearest))
})

/** The network after so many articles, each about two people who are known and three who are not. */
function grown(articles: number): PlainNetwork {
  const names = (article: number) => [0, 1, 2].map((at) => `person/later-${article}-${at}`)
  const numbers = Array.from({length: articles}, (_, article) => article)
  return {
    nodes: [...network.nodes, ...numbers.flatMap(names), 'person/hermit'],
    links: [
      ...network.links,
      ...numbers.flatMap((article) => {
        const [a, b, c] = names(article) as [string, string, string]
        const known = (step: number): string => network.nodes[(article * 41 + step) % network.nodes.length]!
        return [
          [a, b],
          [a, known(0)],
          [b, known(1)],
          [c, a]
        ] as const
      })
    ]
  }
}

test('article after article nobody moves, and discs lie over no other', () => {
  let [before, now] = [cache, first]
  for (let articles = 1; articles <= 12; articles++) {
    const last = now
    now = layout(grown(articles), before)
    for (const node of last.positions.keys()) assert.deepEqual(placeOf(now, node), placeOf(last, node), `${node} after ${articles}`)
    before = layoutCache(grown(articles), now, before)
  }
  for (const [at, a] of now.discs.entries())
    for (const b of now.discs.slice(at + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius, `${a.id} over ${b.id}`)
})

test('what groups were at best is kept, so that slow decay is told', () => {
  const worse = layoutCache(added, layout(added, cache), {...cache, modularity: cache.modularity + 0.02})
  assert.equal(worse.modularity, cache.modularity + 0.02)
  const other = grown(12)
  assert.ok(layoutCache(other, layout(other), {...cache, modularity: 0.99}).modularity < 0.99)
})

test('a small network keeps its groups though an article changes how good they are', () => {
  const nodes = ['person/a', 'person/b', 'person/c']
  const small: PlainNetwork = {
    nodes,
    links: [
      ['person/a', 'person/b'],
      ['person/b', 'person/c']
    ]
  }
  const before = layout(small)
  const more: PlainNetwork = {nodes: [...nodes, 'person/d', 'person/e'], links: [...small.links, ['person/a', 'person/d'], ['person/d', 'person/e']]}
  const after = layout(more, layoutCache(small, before))
  for (const node of nodes) assert.deepEqual(placeOf(after, node), placeOf(before, node))
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
