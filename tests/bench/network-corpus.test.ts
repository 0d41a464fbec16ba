import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {layoutQuality, movements} from '../../src/bench/layout-quality.ts'
import {networkCorpus, usualPairs} from '../../src/bench/network-corpus.ts'
import {plantedPairs} from '../../src/bench/planted-pairs.ts'
import {displayName, scriptOf} from '../../src/model/name.ts'
import {entityEdges} from '../../src/network/entity-edges.ts'

const settings = {entities: 300, pairs: usualPairs(300), seed: 3}

test('a network corpus is the same for the same settings, and another for another seed', () => {
  const once = networkCorpus(settings)
  assert.deepEqual(networkCorpus(settings), once)
  assert.notDeepEqual(networkCorpus({...settings, seed: 4}), once)
})

test('a network corpus has what the drawing feeds on: every kind, several scripts, relations, denials, mentions, dates', () => {
  const graph = networkCorpus({entities: 1000, pairs: usualPairs(1000), seed: 1})
  const entities = [...graph.entities.values()]
  assert.equal(entities.length, 1000)
  assert.equal(new Set(entities.map(({kind}) => kind)).size, 7)
  const scripts = new Set(entities.map(({names}) => scriptOf(displayName(names, 'en').text)))
  for (const script of ['Latin', 'Arabic', 'Cyrillic', 'Han']) assert.ok(scripts.has(script), script)
  const edges = entityEdges(graph, analyse(graph))
  for (const style of ['relation', 'says', 'disputes', 'mentions'])
    assert.ok(
      edges.some((edge) => edge.style === style),
      style
    )
  assert.ok(edges.some(({contested}) => contested))
  assert.ok([...graph.claims.values()].some(({when}) => when !== undefined))
  assert.ok(Math.abs(edges.length / 1000 - 2.6) < 0.3, `${edges.length} lines`)
})

test('planted pairs: as many as asked for, once each, mostly inside the communities, a few nodes with very many', () => {
  const {communities, pairs} = plantedPairs({nodes: 2000, pairs: 5000, seed: 1})
  assert.deepEqual([communities.length, pairs.length], [2000, 5000])
  assert.equal(new Set(pairs.map((pair) => [...pair].sort().join(' '))).size, 5000)
  const inside = pairs.filter(([a, b]) => communities[a] === communities[b]).length / pairs.length
  assert.ok(inside > 0.8 && inside < 0.95, String(inside))
  const degrees = communities.map(() => 0)
  for (const node of pairs.flat()) degrees[node]!++
  const sorted = degrees.sort((a, b) => b - a)
  assert.ok(sorted[0]! > 12 * sorted[1000]!, `${sorted[0]} and ${sorted[1000]}`)
  assert.ok(sorted.filter((degree) => degree === 0).length > 20)
})

test('layout quality, by hand: a square with its diagonals, a row', () => {
  const square = [
    {x: 0, y: 0},
    {x: 100, y: 0},
    {x: 100, y: 100},
    {x: 0, y: 100}
  ]
  const diagonals = layoutQuality(square, [
    [0, 2],
    [1, 3]
  ])
  assert.equal(diagonals.neighbourhood, 0, 'the nearest is never the one across')
  assert.ok(Math.abs(diagonals.crossingsPerEdge - 1) < 0.01, 'half of all pairs are the two diagonals, times two edges')
  assert.deepEqual(
    layoutQuality(square, [
      [0, 1],
      [2, 3]
    ]).crossingsPerEdge,
    0
  )
  const row = Array.from({length: 9}, (_, at) => ({x: at * 10, y: (at % 2) * 5}))
  assert.equal(
    layoutQuality(
      row,
      row.slice(1).map((_, at) => [at, at + 1] as const)
    ).neighbourhood,
    1
  )
  const heap = [...row.slice(1), row[1]!]
  assert.ok(
    layoutQuality(heap, [
      [0, 8],
      [1, 2]
    ]).overlap > 0
  )
})

test('movements: the share that went more than half a spacing', () => {
  const before = [
    {x: 0, y: 0},
    {x: 10, y: 0},
    {x: 20, y: 0},
    {x: 30, y: 0}
  ]
  const after = [
    {x: 0, y: 0},
    {x: 10, y: 4},
    {x: 20, y: 20},
    {x: 30, y: 0}
  ]
  assert.deepEqual(movements(before, after, 10), {p95: 2, most: 2, movedShare: 0.25})
})
