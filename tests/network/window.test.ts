import assert from 'node:assert/strict'
import {test} from 'node:test'
import {nearestIn} from '../../src/network/nearest.ts'
import {overview, overviewLimit} from '../../src/network/overview.ts'
import type {NodeId, Picture} from '../../src/network/picture.ts'
import {windowLimits, windowOf} from '../../src/network/window.ts'

const id = (at: number): NodeId => `person/p${at}` as NodeId
const wide: Picture = {
  nodes: Array.from({length: 1000}, (_, at) => ({id: id(at), kind: 'person', label: `P ${at}`, x: at, y: 0, zoom: 1, connections: 3, contested: 0})),
  edges: Array.from({length: 3000}, (_, at) => ({
    from: id(at % 1000),
    to: id((at * 7 + 1) % 1000),
    style: at % 2 === 0 ? 'says' : 'relation',
    claims: []
  })),
  groups: [],
  more: 5
}

test('a window is never above its limits and keeps what is wanted', () => {
  const {nodes, edges, more} = windowOf(wide, new Set([id(999)]))
  assert.equal(nodes.length, windowLimits.nodes)
  assert.ok(edges.length <= windowLimits.edges)
  assert.ok(nodes.some((node) => node.id === id(999)))
  assert.equal(more, 5 + 1000 - windowLimits.nodes)
})
test('edges of a window end in it', () => {
  const {nodes, edges} = windowOf(wide, new Set(), {nodes: 40, edges: 20})
  const held = new Set(nodes.map((node) => node.id))
  assert.ok(edges.every(({from, to}) => held.has(from) && held.has(to)))
  assert.ok(edges.length <= 20)
})
test('a small picture is its own window', () => {
  const small = {...wide, nodes: wide.nodes.slice(0, 10), edges: [], more: 0}
  assert.deepEqual(windowOf(small, new Set()), small)
})
test('the overview holds the first nodes and says how many more there are', () => {
  const first = overview(wide)
  assert.deepEqual([first.nodes.length, first.more], [overviewLimit.besideGroups, 1000 - overviewLimit.besideGroups])
})

const places = [
  {id: 'here', x: 0, y: 0},
  {id: 'right', x: 10, y: 1},
  {id: 'far right', x: 30, y: 0},
  {id: 'above', x: 0, y: -10},
  {id: 'below right', x: 10, y: 9}
]
const ways = [
  {way: 'right', to: 'right'},
  {way: 'up', to: 'above'},
  {way: 'down', to: 'below right'},
  {way: 'left', to: undefined}
] as const
for (const {way, to} of ways) test(`nearestIn: ${way}`, () => assert.equal(nearestIn(way, places[0]!, places), to))
