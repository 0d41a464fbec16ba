import assert from 'node:assert/strict'
import {test} from 'node:test'
import {spacing} from '../../src/analyse/discs.ts'
import {layout} from '../../src/analyse/layout.ts'
import {plantedNetwork, shuffled} from './planted-network.ts'

const bytes = (network: Parameters<typeof layout>[0]): string => {
  const {discs, positions} = layout(network)
  return JSON.stringify({discs, positions: [...positions]})
}

test('layout: nothing and a single node', () => {
  assert.deepEqual([...layout({nodes: [], links: []}).positions], [])
  assert.deepEqual([...layout({nodes: ['person/a'], links: []}).positions.keys()], ['person/a'])
})

test('layout: the same bytes again, and for any order of the input', () => {
  const network = plantedNetwork(7, 15)
  const first = bytes(network)
  assert.equal(bytes(network), first)
  for (const seed of ['x', 'y']) assert.equal(bytes({nodes: shuffled(network.nodes, seed), links: shuffled(network.links, seed)}), first)
})

test('layout: whole numbers, every node once', () => {
  const {positions, discs} = layout(plantedNetwork(4, 10))
  assert.equal(positions.size, 40)
  for (const {x, y} of positions.values()) assert.ok(Number.isInteger(x) && Number.isInteger(y))
  assert.equal(discs.flatMap(({members}) => members).length, 40)
})

test('layout: discs do not overlap and hold their members', () => {
  const {positions, discs} = layout(plantedNetwork(8, 12))
  for (const [at, a] of discs.entries()) {
    for (const b of discs.slice(at + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > (a.radius + b.radius) * 0.95, `${a.id} over ${b.id}`)
    for (const member of a.members) {
      const {x, y} = positions.get(member)!
      assert.ok(Math.hypot(x - a.x, y - a.y) <= a.radius * 1.3, `${member} far outside ${a.id}`)
    }
  }
})

test('layout: hardly any nodes lie over each other, and neighbours are near', () => {
  const network = plantedNetwork(10, 25)
  const {positions} = layout(network)
  const points = [...positions.values()]
  const covered = points.filter((a, at) => points.some((b, other) => other !== at && Math.hypot(a.x - b.x, a.y - b.y) < spacing * 0.35))
  assert.ok(covered.length <= points.length * 0.02, `${covered.length} of ${points.length} covered`)
  const distance = ([a, b]: readonly [string, string]): number =>
    Math.hypot(positions.get(a)!.x - positions.get(b)!.x, positions.get(a)!.y - positions.get(b)!.y)
  const near = network.links.filter((link) => distance(link) < spacing * 6).length
  assert.ok(near > network.links.length * 0.9, `${near} of ${network.links.length}`)
})

test('layout: a community of more than 400 is laid out in parts', () => {
  const {positions, discs} = layout(plantedNetwork(1, 450))
  assert.equal(positions.size, 450)
  assert.ok(discs.length >= 1)
})
