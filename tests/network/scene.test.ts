import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {canvasElements, groupKey, groupOfKey, noMarks} from '../../src/network/canvas-elements.ts'
import {elementChanges, zoomFor} from '../../src/network/element-changes.ts'
import {noFacets} from '../../src/network/facts.ts'
import {changed, initialState} from '../../src/network/network-state.ts'
import {edgeKey, type Picture, type PictureEdge} from '../../src/network/picture.ts'
import {countWords, sceneOf} from '../../src/network/scene.ts'
import {commonNeighbours} from '../../src/network/shared-neighbours.ts'
import {firstStep, type Steps, stepBack, stepForward, stepOn} from '../../src/network/steps.ts'
import {nodeAt, pictures} from './random-picture.ts'

test('what is not shown is filtered or beyond the window, and nothing else', () => {
  fc.assert(
    fc.property(pictures, fc.nat(6), fc.boolean(), fc.nat(20), (picture, room, fade, more) => {
      const state = changed(initialState, {fade, kinds: new Set(['person'] as const), hidden: ['person/n3']})
      const {counts, picture: drawn, faded} = sceneOf({...picture, more}, state, noFacets, {nodes: room, edges: 5})
      const {shown, all, filtered, beyond} = counts.nodes
      assert.equal(shown + filtered + beyond, all)
      assert.equal(drawn.nodes.filter(({id}) => !faded.has(id)).length, shown)
      assert.ok(drawn.nodes.length <= room && drawn.edges.length <= 5)
      assert.ok(!drawn.nodes.some(({id}) => String(id) === 'person/n3'))
      if (!fade) assert.equal(faded.size, 0)
    })
  )
})
test('what is selected, pinned and in the middle has its place in the window', () => {
  const picture: Picture = {nodes: Array.from({length: 30}, (_, at) => nodeAt(at)), edges: [], groups: [], more: 0}
  const state = changed(initialState, {selected: [nodeAt(29).id], pinned: [nodeAt(28).id], focus: [nodeAt(27).id]})
  assert.deepEqual(
    sceneOf(picture, state, noFacets, {nodes: 3, edges: 9}).picture.nodes.map(({id}) => id as string),
    [27, 28, 29].map((at) => nodeAt(at).id)
  )
})
const words = [
  {nodes: {shown: 42, all: 310, filtered: 268, beyond: 0}, text: 'Showing 42 of 310 nodes, 268 filtered, 1 of 1 line'},
  {nodes: {shown: 350, all: 1240, filtered: 0, beyond: 890}, text: 'Showing 350 of 1240 nodes, 890 not drawn, 1 of 1 line'},
  {nodes: {shown: 1, all: 1, filtered: 0, beyond: 0}, text: 'Showing 1 of 1 node, 1 of 1 line'}
]
for (const {nodes, text} of words) test(text, () => assert.equal(countWords({nodes, lines: {shown: 1, all: 1}}), text))

test('steps back and forward again lead to where one was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), {maxLength: 20}), fc.nat(25), (values, back) => {
      const there = values.reduce<Steps<number>>(stepOn, firstStep(-1))
      let steps = there
      for (let at = 0; at < back; at++) steps = stepBack(steps)
      assert.equal(steps.now, [-1, ...values].at(Math.max(0, values.length - back)))
      for (let at = 0; at < back; at++) steps = stepForward(steps)
      assert.deepEqual(steps, there)
    })
  )
})
test('a new step forgets what was taken back', () => assert.deepEqual(stepOn(stepBack(stepOn(firstStep(1), 2)), 3), {past: [1], now: 3, future: []}))

const line = (from: number, to: number): PictureEdge => ({from: nodeAt(from).id, to: nodeAt(to).id, style: 'says', claims: []})
test('common neighbours: joined to each of them, none of them itself', () => {
  const egos = new Map([
    [nodeAt(0).id as string, {edges: [line(0, 3), line(4, 0), line(0, 1), line(3, 4)]}],
    [nodeAt(1).id as string, {edges: [line(1, 3), line(0, 1), line(3, 5)]}]
  ])
  assert.deepEqual(commonNeighbours(egos), [nodeAt(3).id])
  assert.deepEqual(commonNeighbours(new Map()), [])
})

test('a canvas turned into another drawing holds its elements, nodes before their lines', () => {
  fc.assert(
    fc.property(pictures, pictures, fc.integer({min: 1, max: 6}), (before, after, atOnce) => {
      const spread = {scale: 2, stretch: 1}
      const held = new Set(canvasElements(before, spread).map(({data}) => data.id))
      const {gone, kept, fresh} = elementChanges(held, canvasElements(after, spread), atOnce)
      for (const id of gone) held.delete(id)
      for (const piece of fresh) {
        assert.ok(piece.length <= atOnce)
        for (const {group, data} of piece) {
          if (group === 'edges') assert.ok(held.has(data.source) && held.has(data.target))
          held.add(data.id)
        }
      }
      assert.deepEqual([...held].sort(), [...after.nodes.map(({id}) => id as string), ...after.edges.map(edgeKey)].sort())
      assert.ok(kept.every(({data}) => !gone.includes(data.id)))
    })
  )
})

test('zoomFor: a small drawing is not blown up, a wide one fits, an empty one is as it is', () => {
  const at = (...xs: number[]) =>
    canvasElements({nodes: xs.map((x, index) => nodeAt(index, {x, y: 0})), edges: [], groups: [], more: 0}, {scale: 1, stretch: 1})
  assert.equal(zoomFor([], 800, 600), 1)
  assert.equal(zoomFor(at(0, 10), 800, 600), 1.6)
  assert.ok(zoomFor(at(0, 1440), 800, 600) === 0.5)
})

test('marks of the reader are classes; a dragged node is where it was dragged to', () => {
  const picture: Picture = {nodes: [nodeAt(0), nodeAt(1)], edges: [line(0, 1)], groups: [], more: 0}
  const marks = {
    focus: [nodeAt(0).id],
    pinned: [nodeAt(0).id],
    faded: new Set([edgeKey(line(0, 1))]),
    moved: new Map([[nodeAt(1).id as string, {x: 7, y: 8}]])
  }
  const [first, second, edge] = canvasElements(picture, {scale: 2, stretch: 1}, marks)
  assert.deepEqual([first?.classes, edge?.classes], ['middle pinned', 'out'])
  assert.deepEqual(second?.group === 'nodes' && second.position, {x: 7, y: 8})
})
const lines = [
  {edge: {lines: 1}, weight: 1, mark: '', words: /, 1 line$/},
  {edge: {lines: 2}, weight: 2, mark: '', words: /, 2 lines$/},
  {edge: {lines: 9}, weight: 3, mark: '', words: /, 9 lines$/},
  {edge: {departs: true as const}, weight: 1, mark: '≠', words: /./},
  {edge: {fallen: true as const}, weight: 1, mark: 'support withdrawn', words: /, support withdrawn$/}
]
for (const {edge, weight, mark, words: pattern} of lines) {
  test(`a line on the canvas: ${JSON.stringify(edge)}`, () => {
    const [, , made] = canvasElements(
      {nodes: [nodeAt(0), nodeAt(1)], edges: [{...line(0, 1), ...edge}], groups: [], more: 0},
      {scale: 1, stretch: 1},
      noMarks
    )
    assert.ok(made?.group === 'edges' && 'words' in made.data)
    assert.deepEqual([made.data.weight, made.data.mark], [weight, mark])
    assert.match(made.data.words, pattern)
  })
}
test('a group is a disc with a key of its own', () => {
  const groups = [{id: 'person-n0', x: 1, y: 2, radius: 10, size: 12, names: ['A', 'B']}]
  const [disc] = canvasElements({nodes: [], edges: [], groups, more: 12}, {scale: 2, stretch: 1.5}, noMarks)
  assert.ok(disc?.group === 'nodes')
  assert.deepEqual([disc.data.id, disc.data.width, disc.data.height, disc.data.label], ['group person-n0', 60, 40, 'A, B and others (12)'])
  assert.equal(groupOfKey(groupKey('person-n0')), 'person-n0')
  assert.equal(groupOfKey('person/group'), undefined)
})
