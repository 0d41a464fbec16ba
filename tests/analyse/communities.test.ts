import assert from 'node:assert/strict'
import {test} from 'node:test'
import {communities} from '../../src/analyse/communities.ts'
import {plantedNetwork, shuffled} from './planted-network.ts'

const cases = [
  {name: 'nothing', nodes: '', links: '', groups: []},
  {name: 'no links', nodes: 'b a', links: '', groups: [['a'], ['b']]},
  {
    name: 'two triangles and one link between them',
    nodes: 'a b c d e f',
    links: 'ab bc ca de ef fd cd',
    groups: [
      ['a', 'b', 'c'],
      ['d', 'e', 'f']
    ]
  },
  {name: 'somebody alone beside a pair', nodes: 'a b c', links: 'ab', groups: [['a', 'b'], ['c']]},
  {name: 'loops, double links and links to strangers do not count', nodes: 'a b', links: 'aa ab ba bx', groups: [['a', 'b']]}
]
for (const {name, nodes, links, groups} of cases) {
  test(`communities: ${name}`, () => {
    const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')
    const pairs = words(links).map((word) => [word[0]!, word[1]!] as const)
    assert.deepEqual(communities({nodes: words(nodes), links: pairs}), groups)
  })
}

test('communities: planted groups are found again', () => {
  const found = communities(plantedNetwork(6, 20))
  assert.equal(found.length, 6)
  for (const group of found) {
    const strangers = group.filter((node) => node.split('-')[0] !== group[1]!.split('-')[0])
    assert.ok(strangers.length <= 1, strangers.join())
  }
})

test('communities: the order of the input does not matter, nor do ids that are names of Object.prototype', () => {
  const {nodes, links} = plantedNetwork(5, 12)
  const odd = {nodes: [...nodes, 'work/constructor', 'work/__proto__'], links: [...links, ['work/constructor', 'work/__proto__'] as const]}
  const expected = communities(odd)
  for (const seed of ['a', 'b', 'c']) {
    const turned = shuffled(odd.links, seed).map(([a, b], at) => (at % 2 === 0 ? ([b, a] as const) : ([a, b] as const)))
    assert.deepEqual(communities({nodes: shuffled(odd.nodes, seed), links: turned}), expected)
  }
  assert.ok(expected.some((group) => group.join() === 'work/__proto__,work/constructor'))
})
