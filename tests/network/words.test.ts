import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {EntityId, Id} from '../../src/model/id.ts'
import {edgeWords} from '../../src/network/edge-words.ts'
import {edgeLooks, edgeStyles, nodeKinds, nodeLooks} from '../../src/network/encoding.ts'
import {keyAction, keyHelp} from '../../src/network/keys.ts'
import {legend} from '../../src/network/legend.ts'
import {miniGraph} from '../../src/network/mini-graph.ts'
import type {NodeId, PictureEdge, PictureNode} from '../../src/network/picture.ts'
import {nodeTitle} from '../../src/network/titles.ts'
import {pictureOf, sample} from './sample-graph.ts'

const [ana, halcyon, claim, wire] = ['person/ana', 'organisation/halcyon', 'claim/case/count', 'source/wire'] as unknown as NodeId[]
const edge = (from: NodeId | undefined, style: PictureEdge['style'], to: NodeId | undefined, more: Partial<PictureEdge> = {}): PictureEdge => ({
  from: from!,
  to: to!,
  style,
  claims: [],
  ...more
})

const readings = [
  {given: edge(ana, 'says', halcyon), towards: 'says something about', back: 'is spoken about by'},
  {
    given: edge(ana, 'relation', halcyon, {words: [['is a member of', 'has member']]}),
    towards: 'claimed: is a member of',
    back: 'claimed: has member'
  },
  {
    given: edge(ana, 'relation', halcyon, {words: [['is a member of', 'has member']], ended: true}),
    towards: 'claimed for the past: is a member of',
    back: 'claimed for the past: has member'
  },
  {
    given: edge(ana, 'relation', halcyon, {
      words: [
        ['founded', 'was founded by'],
        ['owns', 'is owned by']
      ]
    }),
    towards: 'claimed: founded, owns',
    back: 'claimed: was founded by, is owned by'
  },
  {given: edge(ana, 'disputes', claim), towards: 'disputes it', back: 'disputed by'},
  {given: edge(wire, 'disputes', claim), towards: 'disputes it', back: 'disputed in'},
  {given: edge(wire, 'supports', claim), towards: 'supports it', back: 'supported in'},
  {given: edge(claim, 'about', halcyon), towards: 'about', back: 'is what it is about'}
]
for (const {given, towards, back} of readings) {
  test(`an edge in words: ${given.style}, ${given.from} to ${given.to}`, () => {
    assert.deepEqual([edgeWords(given, given.from), edgeWords(given, given.to)], [towards, back])
  })
}

test('stances are told apart without colour: no two have the same line and arrowhead', () => {
  for (const group of [
    ['says', 'disputes', 'mentions', 'withdraws'],
    ['supports', 'disputes', 'mentions', 'withdraws']
  ] as const) {
    const looks = group.map((style) => `${edgeLooks[style].line} ${edgeLooks[style].arrow}`)
    assert.equal(new Set(looks).size, group.length)
  }
})
test('kinds are told apart without colour: no two have the same shape', () => {
  assert.equal(new Set(nodeKinds.map((kind) => nodeLooks[kind].shape)).size, nodeKinds.length)
  assert.equal(new Set(nodeKinds.map((kind) => nodeLooks[kind].path)).size, nodeKinds.length)
})
test('no word of the interface judges', () => {
  const words = [
    ...edgeStyles.flatMap((style) => Object.values(edgeLooks[style])),
    ...nodeKinds.flatMap((kind) => Object.values(nodeLooks[kind])),
    ...keyHelp.flat()
  ]
  assert.ok(!/\b(true|false|verified|confirmed|debunked|credible|guilty)\b/i.test(words.join(' ')))
})

test('the legend counts what is in the picture', () => {
  const picture = pictureOf(sample())
  const {kinds, styles, marks} = legend(picture)
  assert.equal(
    kinds.reduce((sum, {count}) => sum + count, 0),
    picture.nodes.length
  )
  assert.equal(
    styles.reduce((sum, {count}) => sum + count, 0),
    picture.edges.length
  )
  assert.ok(marks.find(({key}) => key === 'contested')!.count > 0)
  const supports = marks.filter(({key}) => /line/.test(key))
  assert.equal(
    supports.reduce((sum, {count}) => sum + count, 0),
    picture.edges.length
  )
})

const node: PictureNode = {id: ana!, kind: 'person', label: 'Ana', x: 0, y: 0, zoom: 1, connections: 1, contested: 0}
const titles = [
  {given: node, title: 'Ana, person, 1 connection'},
  {given: {...node, connections: 12, contested: 2}, title: 'Ana, person, 12 connections, 2 contested claims'},
  {given: {...node, fictional: true as const}, title: 'Ana, person, 1 connection, invented'},
  {given: {...node, kind: 'claim' as const, label: 'this claim', contested: 1}, title: 'this claim, 1 connection, contested'}
]
for (const {given, title} of titles) test(`a node in words: ${title}`, () => assert.equal(nodeTitle(given), title))

const press = (key: string, held: 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | '' = '') =>
  keyAction({key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, ...(held && {[held]: true})})
const presses = [
  {key: 'ArrowLeft', held: '', action: {act: 'go', to: 'left', any: false}},
  {key: 'ArrowLeft', held: 'altKey', action: {act: 'go', to: 'left', any: true}},
  {key: 'ArrowUp', held: 'shiftKey', action: {act: 'pan', to: 'up'}},
  {key: 'Enter', held: '', action: {act: 'open'}},
  {key: ' ', held: '', action: {act: 'select'}},
  {key: '?', held: 'shiftKey', action: {act: 'help'}},
  {key: '0', held: 'ctrlKey', action: undefined},
  {key: 'f', held: 'metaKey', action: undefined},
  {key: 'Tab', held: '', action: undefined},
  {key: 'q', held: '', action: undefined}
] as const
for (const {key, held, action} of presses) test(`key ${held} ${key}`, () => assert.deepEqual(press(key, held), action))

test('a mini graph has the drawing, its edges in words, and the way into the network', () => {
  const graph = sample()
  const mini = miniGraph(graph, analyse(graph), 'organisation/halcyon' as EntityId)!
  assert.equal(mini.explore, '/network/?focus=organisation/halcyon')
  assert.equal(mini.caption, '2 connections')
  assert.equal(mini.rows.flatMap(({edges}) => edges).length, [...mini.svg.matchAll(/<path d="M[^"]*[LQ][^"]*"\/>/g)].length)
  assert.deepEqual(mini.rows.map(({words}) => words).slice(0, 2), ['claimed: has member', 'is spoken about by'])
})
test('a mini graph of a claim', () => {
  const graph = sample()
  const mini = miniGraph(graph, analyse(graph), 'claim/case/count' as Id<'claim'>)!
  const words = mini.rows.map((row) => row.words)
  for (const word of ['said by', 'supported in', 'disputed by', 'disputed in', 'about']) assert.ok(words.includes(word), `${word} in ${words}`)
})
test('nothing to draw, no mini graph', () => {
  const graph = sample()
  assert.equal(miniGraph(graph, analyse(graph), 'organisation/elsewhere' as EntityId), undefined)
})
