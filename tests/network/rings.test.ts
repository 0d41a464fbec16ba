import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {neighbourCounts, neighboursFor, withAdded, withExpanded, withLines} from '../../src/network/expanded.ts'
import {neighboursIn} from '../../src/network/merged.ts'
import {edgeKey, type Picture, type PictureEdge} from '../../src/network/picture.ts'
import {placeAround} from '../../src/network/place-around.ts'
import {radial} from '../../src/network/radial.ts'
import {distancesFrom, rings} from '../../src/network/rings.ts'
import {nodeAt, pictures} from './random-picture.ts'

/** What the file of one entity holds: it, its neighbours, and the lines among them. */
function egoOf(picture: Picture, id: string): Picture {
  const near = neighboursIn(picture).get(id) ?? new Set()
  const nodes = picture.nodes.filter((node) => node.id === id || near.has(node.id))
  const held = new Set<string>(nodes.map((node) => node.id))
  const own = [...nodes.filter((node) => node.id === id), ...nodes.filter((node) => node.id !== id)]
  return {nodes: own, edges: picture.edges.filter(({from, to}) => held.has(from) && held.has(to)), groups: [], more: 0}
}
const load = (picture: Picture) => async (id: string) => egoOf(picture, id)

/** Distances by trying every line again and again. */
function slowDistances(start: string, picture: Picture): Map<string, number> {
  const far = new Map([[start, 0]])
  for (let round = 0; round < picture.nodes.length; round++)
    for (const {from, to} of picture.edges)
      for (const [a, b] of [
        [from, to],
        [to, from]
      ] as const)
        if (far.has(a) && (far.get(b) ?? 99) > far.get(a)! + 1) far.set(b, far.get(a)! + 1)
  return far
}

test('rings hold every node at most so many lines away, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(pictures, fc.constantFrom(1, 2, 3), async (picture, depth) => {
      const start = picture.nodes[0]!.id
      const found = await rings([start], depth, 350, load(picture))
      const expected = [...slowDistances(start, picture)].filter(([, far]) => far <= depth).map(([id]) => id)
      assert.deepEqual(found.nodes.map(({id}) => id as string).sort(), expected.sort())
      assert.deepEqual(distancesFrom([start], picture), slowDistances(start, picture))
    }),
    {numRuns: 120}
  )
})
test('rings stop at the window, the nearest first, and say how many are left out', async () => {
  const nodes = Array.from({length: 60}, (_, at) => nodeAt(at))
  const edges = nodes.slice(1).map(({id}): PictureEdge => ({from: nodes[0]!.id, to: id, style: 'says', claims: []}))
  const found = await rings([nodes[0]!.id], 2, 20, load({nodes, edges, groups: [], more: 0}))
  assert.deepEqual([found.nodes.length, found.nodes[0]!.id, found.more], [20, nodes[0]!.id, 40])
})
test('several in the middle are one picture, and one whose file is missing stops it', async () => {
  const picture: Picture = {
    nodes: [0, 1, 2].map((at) => nodeAt(at)),
    edges: [{from: nodeAt(0).id, to: nodeAt(1).id, style: 'says', claims: []}],
    groups: [],
    more: 0
  }
  const both = await rings([nodeAt(0).id, nodeAt(2).id], 1, 350, load(picture))
  assert.equal(both.nodes.length, 3)
  await assert.rejects(rings(['person/none'], 1, 350, async () => Promise.reject(new Error('404'))))
})

test('radial: the same places each time, no two at one, those in the middle nearest to it', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const focus = [picture.nodes[0]!.id]
      const placed = radial(picture, focus)
      assert.deepEqual(radial(picture, focus), placed)
      assert.equal(new Set(placed.nodes.map(({x, y}) => `${x} ${y}`)).size, picture.nodes.length)
      const far = distancesFrom(focus, picture)
      if (picture.nodes.every(({id}) => far.has(id))) {
        const radius = (id: string): number => {
          const {x, y} = placed.nodes.find((node) => node.id === id)!
          return Math.hypot(x, y)
        }
        for (const {id} of placed.nodes) if (far.get(id)! > 1) assert.ok(radius(id) > 95)
        assert.equal(radius(focus[0]!), 0)
      }
    })
  )
})

test('placeAround: what is there stays, newcomers lie over nothing', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 60}), fc.integer({min: 1, max: 60}), (there, fresh) => {
      const old = Array.from({length: there}, (_, at) => nodeAt(at))
      const placed = placeAround(
        old[0]!,
        Array.from({length: fresh}, (_, at) => nodeAt(1000 + at)),
        {nodes: old}
      )
      const all = [...old, ...placed]
      for (const one of placed) for (const other of all) if (one !== other) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 8)
    }),
    {numRuns: 40}
  )
})

const star: Picture = {
  nodes: Array.from({length: 50}, (_, at) => nodeAt(at)),
  edges: Array.from(
    {length: 49},
    (_, at): PictureEdge => ({from: nodeAt(0).id, to: nodeAt(at + 1).id, style: at % 2 === 0 ? 'says' : 'disputes', claims: []})
  ),
  groups: [],
  more: 0
}
const start: Picture = {nodes: [nodeAt(0), nodeAt(1)], edges: [star.edges[0]!], groups: [], more: 0}
const id = nodeAt(0).id as string

test('the relation kinds of an expansion are counted before it', () => {
  assert.deepEqual([...neighbourCounts(star, id)].sort(), [
    ['disputes', 24],
    ['says', 25]
  ])
})
test('an expansion draws 36 neighbours unless told how many, and only along the styles asked for', () => {
  assert.equal(neighboursFor(star, {id}).length, 36)
  const few = withExpanded(start, {id, styles: ['disputes'], most: 5}, star)
  assert.equal(few.nodes.length, 2 + 5)
  assert.equal(few.edges.filter(({style}) => style === 'disputes').length, 5)
  assert.deepEqual(few.nodes.slice(0, 2), start.nodes)
  assert.equal(withExpanded(start, {id: 'person/none'}, star), start)
})
test('no line stands twice after an expansion', () => {
  const {edges} = withExpanded(start, {id}, star)
  assert.equal(new Set(edges.map(edgeKey)).size, edges.length)
})
test('a node drawn in addition comes with its lines to what is there', () => {
  const added = withAdded(start, nodeAt(4).id, egoOf(star, nodeAt(4).id))
  assert.deepEqual([added.nodes.length, added.edges.length], [3, 2])
  const alone = withAdded(start, 'topic/n2', {nodes: [nodeAt(2)], edges: [], groups: [], more: 0})
  assert.deepEqual([alone.nodes.length, alone.edges.length], [3, 1])
})
test('lines of another picture, only where both ends are drawn', () => {
  const fallen: Picture = {
    nodes: [],
    edges: [
      {...star.edges[0]!, style: 'relation', fallen: true},
      {...star.edges[9]!, fallen: true}
    ],
    groups: [],
    more: 0
  }
  assert.deepEqual(
    withLines(start, fallen).edges.map(({style}) => style),
    ['says', 'relation']
  )
})
