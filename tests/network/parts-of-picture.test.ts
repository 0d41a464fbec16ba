import assert from 'node:assert/strict'
import {test} from 'node:test'
import {cluster} from '../../src/network/cluster.ts'
import {beside} from '../../src/network/spread.ts'
import {changed, initialState} from '../../src/network/url-state.ts'
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
  const parts = whole.groups.map(({id}) => cluster(whole, id))
  assert.equal(
    parts.reduce((sum, {nodes}) => sum + nodes.length, 0),
    whole.nodes.length
  )
  for (const {nodes, edges} of parts) {
    const held = new Set(nodes.map(({id}) => id))
    assert.ok(edges.every(({from, to}) => held.has(from) && held.has(to)))
  }
})
