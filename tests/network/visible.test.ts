import assert from 'node:assert/strict'
import {test} from 'node:test'
import {cluster} from '../../src/network/cluster.ts'
import {isFiltered} from '../../src/network/network-state.ts'
import {beside} from '../../src/network/spread.ts'
import {changed, initialState, readState} from '../../src/network/url-state.ts'
import {visiblePicture} from '../../src/network/visible.ts'
import {pictureOf, sample} from './sample-graph.ts'

const whole = pictureOf(sample())

test('without filters everything is visible', () => {
  assert.deepEqual(visiblePicture(whole, initialState), whole)
  assert.equal(isFiltered(initialState), false)
})
test('a kind left out takes its edges with it', () => {
  const {state} = readState('?kind=organisation')
  const {nodes, edges} = visiblePicture(whole, state)
  assert.ok(nodes.length > 0 && nodes.every(({kind}) => kind === 'organisation'))
  assert.ok(edges.every(({from, to}) => from.startsWith('organisation/') && to.startsWith('organisation/')))
  assert.equal(isFiltered(state), true)
})
test('the node in the middle stays', () => {
  const {state} = readState('?kind=organisation&focus=person/ana')
  assert.ok(visiblePicture(whole, state).nodes.some(({id}) => String(id) === 'person/ana'))
})
test('a stance left out takes its edges only', () => {
  const {nodes, edges} = visiblePicture(whole, readState('?stance=disputes').state)
  assert.equal(nodes.length, whole.nodes.length)
  assert.ok(edges.length > 0 && edges.every(({style}) => style === 'disputes'))
})
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
