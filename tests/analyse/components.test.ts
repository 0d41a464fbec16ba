import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {components} from '../../src/analyse/components.ts'

/** `1+2 0`: node 0 leads to 1 and 2, node 1 to 0; `-` leads nowhere. */
const inWords = (text: string): string => {
  const targets = text.split(' ').map((word) => (word === '-' ? [] : word.split('+').map(Number)))
  return components(targets.length, (node) => targets[node]!)
    .map((component) => component.join('+'))
    .join(' ')
}

const rows: readonly {name: string; graph: string; expected: string}[] = [
  {name: 'a node alone', graph: '-', expected: '0'},
  {name: 'a node that leads to itself', graph: '0', expected: '0'},
  {name: 'nodes that nothing joins, in their order', graph: '- - -', expected: '0 1 2'},
  {name: 'each after all that it leads to', graph: '1 2 -', expected: '2 1 0'},
  {name: 'also where it was met before', graph: '- 0 0+1', expected: '0 1 2'},
  {name: 'a circle as one, from where it was entered', graph: '1 2 0', expected: '0+1+2'},
  {name: 'a circle entered in its middle', graph: '3 2 1+3 2', expected: '3+2+1 0'},
  {name: 'what leads into a circle is not in it', graph: '1 2 1', expected: '1+2 0'},
  {name: 'what a circle leads to is not in it', graph: '1 0+2 -', expected: '2 0+1'},
  {name: 'two circles with one way between them', graph: '1 0+2 3 2', expected: '2+3 0+1'},
  {name: 'two circles that share a node', graph: '1+2 0 0', expected: '0+1+2'},
  {name: 'a node of a finished circle is no way back', graph: '1 - 1+3 2', expected: '1 0 2+3'},
  {name: 'the way back lies beyond another circle', graph: '1 2 1+3 0', expected: '0+1+2+3'}
]
for (const {name, graph, expected} of rows) test(`components: ${name}`, () => assert.equal(inWords(graph), expected))

test('components: no nodes', () =>
  assert.deepEqual(
    components(0, () => []),
    []
  ))

const graphs = fc
  .integer({min: 1, max: 9})
  .chain((count) => fc.array(fc.uniqueArray(fc.nat(count - 1), {maxLength: 3}), {minLength: count, maxLength: count}))

/** Which nodes a node leads to in any number of steps, itself included. */
function reached(targets: readonly (readonly number[])[], start: number): Set<number> {
  const found = new Set([start])
  for (const node of found) for (const target of targets[node]!) found.add(target)
  return found
}

test('components are the nodes that lead to each other, each after what it leads to, by following every way', () => {
  fc.assert(
    fc.property(graphs, (targets) => {
      const reach = targets.map((_, node) => reached(targets, node))
      const found = components(targets.length, (node) => targets[node]!)
      assert.deepEqual(found.flat().sort(), [...targets.keys()])
      const earlier = new Set<number>()
      for (const component of found) {
        const [first] = component
        assert.deepEqual(
          component.toSorted(),
          [...targets.keys()].filter((node) => reach[first!]!.has(node) && reach[node]!.has(first!))
        )
        for (const node of component) earlier.add(node)
        assert.ok(component.every((node) => targets[node]!.every((target) => earlier.has(target))))
      }
    }),
    {numRuns: 300, seed: 1}
  )
})
