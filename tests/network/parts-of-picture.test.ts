import assert from 'node:assert/strict'
import {test} from 'node:test'
import {networkCorpus, usualPairs} from '../../src/bench/network-corpus.ts'
import {clusters} from '../../src/network/cluster.ts'
import {changed, initialState} from '../../src/network/network-state.ts'
import {overview} from '../../src/network/overview.ts'
import {decodePicture, encodePicture} from '../../src/network/payload.ts'
import {beside} from '../../src/network/spread.ts'
import {pictureOf, sample} from './sample-graph.ts'

const whole = pictureOf(sample())

test('changed: a key that is undefined goes', () =>
  assert.deepEqual(changed({...initialState, focus: ['person/ana']}, {focus: undefined, view: 'list'}), {...initialState, view: 'list'}))

test('beside: the first stays, nothing of the second is over it', () => {
  const both = beside(whole, whole)
  assert.deepEqual(both.nodes.slice(0, whole.nodes.length), whole.nodes)
  const right = Math.max(...whole.nodes.map(({x}) => x))
  assert.ok(both.nodes.slice(whole.nodes.length).every(({x}) => x > right))
})
test('the groups share out all nodes, each with its own edges', () => {
  const parts = [...clusters(whole).values()]
  assert.equal(
    parts.reduce((sum, {nodes}) => sum + nodes.length, 0),
    whole.nodes.length
  )
  for (const {nodes, edges} of parts) {
    const held = new Set(nodes.map(({id}) => id))
    assert.ok(edges.every(({from, to}) => held.has(from) && held.has(to)))
  }
})

const wide = pictureOf(networkCorpus({entities: 400, pairs: usualPairs(400), seed: 1}))

test('no line is lost: what a group does not draw is counted at the member it leaves from', () => {
  const groupOf = new Map<string, string | undefined>(wide.nodes.map(({id, group}) => [id, group]))
  for (const [id, {edges, outside = []}] of clusters(wide)) {
    const leaving = wide.edges.filter(({from, to}) => (groupOf.get(from) === id) !== (groupOf.get(to) === id))
    assert.equal(
      outside.reduce((sum, {lines}) => sum + lines, 0),
      leaving.length,
      id
    )
    assert.equal(
      outside.reduce((sum, {contested}) => sum + contested, 0),
      leaving.filter(({contested}) => contested).length
    )
    for (const {node, group} of outside) assert.ok(groupOf.get(node) === id && group !== id)
    assert.equal(edges.length, wide.edges.filter(({from, to}) => groupOf.get(from) === id && groupOf.get(to) === id).length)
  }
})
test('the overview counts the lines within each group, and those to the two groups it has most lines to', () => {
  const {groupLines = [], groups} = overview(wide)
  const groupOf = new Map<string, string | undefined>(wide.nodes.map(({id, group}) => [id, group]))
  const between = (a: string, b: string): number =>
    wide.edges.filter(({from, to}) => [groupOf.get(from), groupOf.get(to)].sort().join(' ') === [a, b].sort().join(' ')).length
  for (const {between: ends, lines} of groupLines) assert.equal(lines, between(...ends))
  assert.equal(new Set(groupLines.map(({between: ends}) => ends.join(' '))).size, groupLines.length)
  for (const {id} of groups) {
    const told = groupLines.filter(({between: ends}) => ends.includes(id))
    const all = groups.map((other) => between(id, other.id)).sort((a, b) => b - a)
    const others = groups.filter((other) => other.id !== id && between(id, other.id) > 0).length
    assert.ok(told.length >= Math.min(2, others), id)
    assert.ok(
      told.some(({lines}) => lines === all[0]),
      `the most lines of ${id}`
    )
  }
  assert.deepEqual(
    groupLines.map(({lines}) => lines),
    groupLines.map(({lines}) => lines).sort((a, b) => b - a)
  )
})
test('overview and groups come back from their payloads', () => {
  for (const picture of [overview(wide), ...clusters(wide).values()]) assert.deepEqual(decodePicture(JSON.parse(encodePicture(picture))), picture)
})
