import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {entityGraph} from '../../src/graph/entity-graph.ts'
import type {EntityId} from '../../src/model/id.ts'
import {canvasElements} from '../../src/network/canvas-elements.ts'
import {claimEgo} from '../../src/network/claim-ego.ts'
import {entityEgo} from '../../src/network/ego.ts'
import {edgeLooks} from '../../src/network/encoding.ts'
import {pictureList} from '../../src/network/list.ts'
import {overview} from '../../src/network/overview.ts'
import {edgeKey, type Picture} from '../../src/network/picture.ts'
import {pictureSvg} from '../../src/network/svg.ts'
import {edgeTable, nodeTable} from '../../src/network/table.ts'
import {pictureOf, sample} from './sample-graph.ts'

const settings = {base: '/sub/', prefix: 'p', title: 'A picture', scale: 2, stretch: 1.2, fontSize: 13}
const given = sample()
const analysis = analyse(given)
const pictures: Record<string, Picture> = {
  overview: overview(pictureOf(given)),
  ...Object.fromEntries([...given.entities.keys()].map((id) => [id, entityEgo(given, analysis, id)])),
  ...Object.fromEntries([...given.claims.keys()].map((id) => [id, claimEgo(given, analysis, id)]))
}

test('the drawing joins the pairs that the graph connects, and no others', () => {
  const drawn = new Set(pictures.overview!.edges.map(({from, to}) => [from, to].sort().join(' ')))
  const connected = entityGraph(given).map(({ends}) => ends.join(' '))
  assert.deepEqual([...drawn].sort(), connected.sort())
})

for (const [name, picture] of Object.entries(pictures)) {
  test(`the list of ${name} holds the edges of the drawing, each at both its ends`, () => {
    const listed = pictureList(picture, '/').flatMap(({edges}) => edges.map(({key}) => key))
    assert.deepEqual(listed.sort(), picture.edges.flatMap((edge) => [edgeKey(edge), edgeKey(edge)]).sort())
    assert.deepEqual(
      pictureList(picture, '/')
        .map(({id}) => id as string)
        .sort(),
      picture.nodes.map(({id}) => id as string).sort()
    )
  })
  test(`the tables of ${name} hold the nodes and edges of the drawing, each once`, () => {
    const keys = (rows: readonly {readonly key: string}[]): string[] => rows.map(({key}) => key).sort()
    assert.deepEqual(keys(edgeTable(picture, '/').rows), picture.edges.map(edgeKey).sort())
    assert.deepEqual(keys(nodeTable(picture, '/').rows), picture.nodes.map(({id}) => String(id)).sort())
  })
  test(`the canvas of ${name} holds the nodes and edges of the drawing, each once`, () => {
    const elements = canvasElements(picture, {scale: 2, stretch: 1})
    const ids = (group: string): string[] => elements.filter((one) => one.group === group).map(({data}) => data.id)
    assert.deepEqual(ids('edges').sort(), picture.edges.map(edgeKey).sort())
    assert.deepEqual(ids('nodes').sort(), picture.nodes.map(({id}) => String(id)).sort())
    assert.equal(new Set(elements.map(({data}) => data.id)).size, elements.length)
  })
  test(`the SVG of ${name} draws every edge in its style and every node as a link with a title`, () => {
    const svg = pictureSvg(picture, settings)
    for (const [style, look] of Object.entries(edgeLooks)) {
      const groups = [...svg.matchAll(new RegExp(`<g class="edge ${style}"([^>]*)>(.*?)</g>`, 'g'))]
      const paths = groups.flatMap(([, , inside = '']) => [...inside.matchAll(/<path/g)])
      assert.equal(paths.length, picture.edges.filter((edge) => edge.style === style).length, style)
      for (const [, attributes = ''] of groups) {
        assert.equal(attributes.includes('stroke-dasharray'), look.dashes.length > 0, `${style}: dashes`)
        if (look.arrow === 'none') assert.ok(!attributes.includes('marker-end'))
      }
    }
    assert.equal([...svg.matchAll(/<a href="\/sub\/[^"]+"[^>]*><title>[^<]+<\/title>/g)].length, picture.nodes.length)
    assert.ok(!/ style=|<style|<script/.test(svg))
  })
}

test('a node of an ego says how many connections it has, drawn or not', () => {
  const halcyon = pictures['organisation/halcyon']!
  assert.equal(halcyon.nodes[0]!.connections, halcyon.nodes.length - 1)
  assert.equal(halcyon.more, 0)
})

test('an entity whom nobody connects has an ego of its own', () => {
  const {nodes, edges} = entityEgo(given, analysis, 'organisation/elsewhere' as EntityId)
  assert.deepEqual([nodes.length, edges.length], [1, 0])
})

test('no sentence of a claim stands in a drawing', () => {
  const telling = sample()
  const claims = new Map([...telling.claims].map(([id, claim]) => [id, {...claim, says: new Map([['en', 'The secret sentence.']])}]))
  const graph = {...telling, claims}
  for (const id of claims.keys()) assert.ok(!pictureSvg(claimEgo(graph, analyse(graph), id), settings).includes('secret'))
})
