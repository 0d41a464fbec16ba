import assert from 'node:assert/strict'
import {test} from 'node:test'
import {arrowPaths, type EdgeStyle, edgeLooks, edgeStyles, nodeKinds, nodeLooks} from '../../src/network/encoding.ts'
import type {NodeId, Picture} from '../../src/network/picture.ts'
import {pictureSvg} from '../../src/network/svg.ts'

/** What is left of a line in grey: its strokes and gaps, its arrowhead. */
const inGrey = (style: EdgeStyle): string => `${edgeLooks[style].dashes.join(' ')} | ${edgeLooks[style].arrow}`

for (const [at, style] of edgeStyles.entries())
  for (const other of edgeStyles.slice(at + 1))
    test(`${style} and ${other} differ without colour`, () => {
      // Somebody who supports and a relation are told apart by width and by the words of the line.
      const sameLine = inGrey(style) === inGrey(other)
      assert.ok(!sameLine || edgeLooks[style].width !== edgeLooks[other].width, inGrey(style))
      assert.notEqual(edgeLooks[style].word, edgeLooks[other].word)
    })

test('the stances differ by strokes or arrowhead, not by width alone', () => {
  const stances: readonly EdgeStyle[] = ['says', 'supports', 'disputes', 'mentions', 'withdraws']
  assert.equal(new Set(stances.map(inGrey)).size, stances.length)
  for (const style of stances) assert.equal(edgeLooks[style].dashes.length > 0, style === 'disputes' || style === 'withdraws', style)
})

test('kinds differ in shape', () => {
  assert.equal(new Set(nodeKinds.map((kind) => nodeLooks[kind].path)).size, nodeKinds.length)
  assert.equal(new Set(nodeKinds.map((kind) => nodeLooks[kind].shape)).size, nodeKinds.length)
})

for (const style of edgeStyles)
  test(`a drawn line of ${style} has its strokes and its arrowhead`, () => {
    const node = (id: string, x: number) => ({id: id as NodeId, kind: 'person', label: id, x, y: 0, zoom: 1, connections: 1, contested: 0}) as const
    const edge = {from: 'person/a' as NodeId, to: 'person/b' as NodeId, style, claims: []}
    const picture: Picture = {nodes: [node('person/a', 0), node('person/b', 90)], edges: [edge], groups: [], more: 0}
    const svg = pictureSvg(picture, {base: '/', prefix: 'p', title: 'T', scale: 1, stretch: 1, fontSize: 13})
    const line = new RegExp(`<g class="edge ${style}[^"]*"[^>]*>`).exec(svg)?.[0] ?? ''
    const {dashes, arrow} = edgeLooks[style]
    assert.equal(line.includes(`stroke-dasharray="${dashes.join(' ')}"`), dashes.length > 0)
    assert.equal(/marker-end="url\(#p-[^)]+\)"/.test(line), arrow !== 'none')
    if (arrow !== 'none') assert.ok(svg.includes(`<path d="${arrowPaths[arrow]}"/></marker>`))
  })
