import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {overview} from '../../src/network/overview.ts'
import type {NodeId, Picture, PictureNode} from '../../src/network/picture.ts'
import {edgeTable, nodeTable, sortedRows} from '../../src/network/table.ts'
import {tableCsv} from '../../src/network/table-csv.ts'
import {graph} from '../shorthand.ts'
import {pictureOf} from './sample-graph.ts'

const node = (id: string, label: string, connections = 1, contested = 0): PictureNode => ({
  id: id as NodeId,
  kind: 'person',
  label,
  x: 0,
  y: 0,
  zoom: 1,
  connections,
  contested
})
const claim = (name: string) => `claim/a/${name}` as Id<'claim'>
const picture: Picture = {
  nodes: [node('person/z', 'émile', 2, 1), node('person/b', 'Zora', 10), node('person/a', 'Ana', 9), node('person/n', '=1+1')],
  edges: [
    {from: 'person/z' as NodeId, to: 'person/a' as NodeId, style: 'disputes', claims: [claim('x'), claim('y')], lines: 3, contested: true},
    {from: 'person/b' as NodeId, to: 'person/z' as NodeId, style: 'says', claims: [claim('x')], lines: 1}
  ],
  groups: [],
  more: 0
}
const first = (rows: readonly {readonly key: string}[]) => rows.map(({key}) => key)

test('nodeTable: by name, case and accents aside; lines are those of the best edge', () => {
  const {rows} = nodeTable(picture, '/')
  assert.deepEqual(first(rows), ['person/n', 'person/a', 'person/z', 'person/b'])
  assert.deepEqual(rows[2]!.cells.slice(1), ['person', 2, 3, 1])
  assert.deepEqual(rows[2]!.cells[0], [{text: 'émile', href: '/people/z/'}])
})

const orders = [
  {by: 'connections', at: 2, descending: true, keys: ['person/b', 'person/a', 'person/z', 'person/n']},
  {by: 'connections, least first', at: 2, descending: false, keys: ['person/n', 'person/z', 'person/a', 'person/b']},
  {by: 'lines, the same by name', at: 3, descending: true, keys: ['person/a', 'person/z', 'person/b', 'person/n']},
  {by: 'name backwards', at: 0, descending: true, keys: ['person/b', 'person/z', 'person/a', 'person/n']}
]
for (const {by, at, descending, keys} of orders)
  test(`sortedRows by ${by}`, () => assert.deepEqual(first(sortedRows(nodeTable(picture, '/').rows, at, descending)), keys))

test('edgeTable: from, words, to, claims, lines, contested', () => {
  const {rows} = edgeTable(picture, '/')
  assert.deepEqual(
    rows.map(({cells}) => cells.map((cell) => (typeof cell === 'object' ? cell.map(({text, href}) => `${text} ${href}`) : cell))),
    [
      ['émile /people/z/', 'disputes something said about', 'Ana /people/a/', ['claim 1 /claims/a/x/', 'claim 2 /claims/a/y/'], 3, 'contested'],
      ['Zora /people/b/', 'says something about', 'émile /people/z/', ['claim /claims/a/x/'], 1, '']
    ].map((cells) => cells.map((cell, at) => (at === 0 || at === 2 ? [cell] : cell)))
  )
})

test('the lines of an edge are the independent lines of its best claim', () => {
  const given = graph('wire@wire/okafor>original log@port/reed>original', {
    both: {supports: 'wire:ana log:ben', about: ['port']},
    one: {supports: 'wire:ana', about: ['port']}
  })
  const {edges} = overview(pictureOf(given))
  assert.deepEqual(
    edges.map(({from, claims, lines}) => [from, claims.length, lines]),
    [
      ['person/ana', 2, 2],
      ['person/ben', 1, 2]
    ]
  )
})

test('tableCsv: quotes, no formulas, addresses beside links, the caption first', () => {
  const csv = tableCsv(
    nodeTable({...picture, nodes: [node('person/q', 'A, "B"'), node('person/n', '=1+1')]}, '/'),
    ['Network, all'],
    'https://a.test'
  )
  assert.deepEqual(csv.split('\r\n'), [
    '"# Network, all"',
    'Name,Name (address),Kind,Connections,Independent lines,Contested claims',
    "'=1+1,https://a.test/people/n/,person,1,0,0",
    '"A, ""B""",https://a.test/people/q/,person,1,0,0',
    ''
  ])
})
