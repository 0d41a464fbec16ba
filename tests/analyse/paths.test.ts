import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {alternatives, type NetEdge, pathNet, pathsBetween} from '../../src/analyse/paths.ts'
import {shortestPath} from '../../src/analyse/shortest-path.ts'

const runs = {numRuns: Number(process.env.PROPERTY_RUNS ?? 500), seed: Number(process.env.PROPERTY_SEED ?? 1)}

/** `0-1:3 1-2:2!`: edges with their grade, `!` where contested. */
const edges = (text: string): NetEdge[] =>
  text.split(' ').map((word) => {
    const [, a, b, grade, mark] = /^(\d+)-(\d+):(\d)(!?)$/.exec(word)!
    return {ends: [Number(a), Number(b)], grade: Number(grade), isContested: mark === '!'}
  })

interface Plain {
  readonly nodes: readonly number[]
  readonly weakest: number
  readonly contested: number
}

/** Every simple path, by its definition. */
function everyPath(all: readonly NetEdge[], from: number, to: number, mostSteps: number): Plain[] {
  const found: Plain[] = []
  const visit = (nodes: readonly number[], weakest: number, contested: number): void => {
    const last = nodes.at(-1)!
    if (last === to) found.push({nodes, weakest, contested})
    else if (nodes.length <= mostSteps)
      for (const {ends, grade, isContested} of all) {
        const next = ends[0] === last ? ends[1] : ends[1] === last ? ends[0] : undefined
        if (next !== undefined && !nodes.includes(next)) visit([...nodes, next], Math.min(weakest, grade), contested + Number(isContested))
      }
  }
  visit([from], 3, 0)
  return found
}

const byLexicon = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((node, place) => node !== b[place])
  return at < 0 ? 0 : a[at]! - b[at]!
}
const forwards = ({nodes}: Plain): readonly number[] => (nodes[0]! < nodes.at(-1)! ? nodes : nodes.toReversed())
const best = (paths: readonly Plain[]): Plain[] =>
  paths.toSorted((a, b) => a.nodes.length - b.nodes.length || a.contested - b.contested || byLexicon(forwards(a), forwards(b)))

/** For each length the strongest path, if it is stronger than all that are shorter. */
function pareto(paths: readonly Plain[], leastGrade: number): Plain[] {
  const found: Plain[] = []
  for (const path of best(paths.filter(({weakest}) => weakest >= leastGrade)).toSorted(
    (a, b) => a.nodes.length - b.nodes.length || b.weakest - a.weakest
  ))
    if (found.every(({weakest}) => weakest < path.weakest)) found.push(path)
  return found
}

const nets = fc.integer({min: 2, max: 10}).chain((count) => {
  const pairs = Array.from({length: count}, (_, a) => Array.from({length: a}, (_, b) => [b, a] as const)).flat()
  const edge = fc.record({grade: fc.integer({min: 0, max: 3}), isContested: fc.boolean()})
  return fc
    .subarray(pairs, {maxLength: Math.min(22, pairs.length)})
    .chain((chosen) =>
      fc
        .tuple(...chosen.map(() => edge))
        .map((given) => ({count, edges: given.map((one, at): NetEdge => ({ends: chosen[at]!, ...one})), from: 0, to: count - 1}))
    )
    .chain((net) => fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).map(([from, to]) => ({...net, from, to})))
})

test('paths are those that nothing beats in steps and in the strength of the weakest step, by trying all', () => {
  fc.assert(
    fc.property(nets, fc.integer({min: 0, max: 2}), fc.integer({min: 1, max: 6}), ({count, edges, from, to}, leastGrade, mostSteps) => {
      fc.pre(from !== to)
      const found = pathsBetween(pathNet(count, edges), from, to, {leastGrade: leastGrade as 0 | 1 | 2, mostSteps})
      const expected = pareto(everyPath(edges, from, to, mostSteps), leastGrade)
      assert.deepEqual(
        found.map(({nodes, weakest, contested}) => ({nodes, weakest, contested})),
        expected
      )
      for (const {nodes, edges: numbers} of found)
        for (const [at, number] of numbers.entries())
          assert.deepEqual(
            [nodes[at]!, nodes[at + 1]!].sort((a, b) => a - b),
            [...edges[number]!.ends].sort((a, b) => a - b)
          )
    }),
    runs
  )
})

test('alternatives are the three best paths of a grade, by trying all', () => {
  fc.assert(
    fc.property(nets, fc.integer({min: 0, max: 2}), fc.integer({min: 1, max: 6}), ({count, edges, from, to}, leastGrade, mostSteps) => {
      fc.pre(from !== to)
      const found = alternatives(pathNet(count, edges), from, to, {leastGrade: leastGrade as 0 | 1 | 2, mostSteps})
      const strong = everyPath(edges, from, to, mostSteps).filter(({weakest}) => weakest >= leastGrade)
      const expected = best(strong)
        .slice(0, 3)
        .map(({nodes, contested}) => ({nodes, contested}))
      assert.deepEqual(
        found.map(({nodes, contested}) => ({nodes, contested})),
        expected
      )
    }),
    runs
  )
})

test('the way back is the same way', () => {
  fc.assert(
    fc.property(nets, ({count, edges, from, to}) => {
      const net = pathNet(count, edges)
      assert.deepEqual(
        pathsBetween(net, to, from).map(({nodes}) => nodes),
        pathsBetween(net, from, to).map(({nodes}) => nodes.toReversed())
      )
    }),
    runs
  )
})

const cases: readonly {name: string; net: string; expected: readonly (readonly [string, number])[]}[] = [
  {name: 'one step is all there is', net: '0-4:1', expected: [['0 4', 1]]},
  {
    name: 'a longer path is shown when its weakest step is stronger',
    net: '0-4:1 0-1:2 1-4:2 0-2:3 2-3:3 3-4:3',
    expected: [
      ['0 4', 1],
      ['0 1 4', 2],
      ['0 2 3 4', 3]
    ]
  },
  {name: 'and not when it is not', net: '0-4:2 0-1:2 1-4:2', expected: [['0 4', 2]]},
  {name: 'of two as good the one with fewer contested steps', net: '0-1:2! 1-4:2 0-3:2 3-4:2', expected: [['0 3 4', 2]]},
  {name: 'of two quite alike the first by id', net: '0-2:2 2-4:2 0-1:2 1-4:2', expected: [['0 1 4', 2]]},
  {name: 'what has no live support joins nobody', net: '0-4:0', expected: []},
  {name: 'seven steps are too far', net: '0-1:3 1-2:3 2-3:3 3-5:3 5-6:3 6-7:3 7-4:3', expected: []}
]
for (const {name, net, expected} of cases)
  test(`paths: ${name}`, () =>
    assert.deepEqual(
      pathsBetween(pathNet(8, edges(net)), 0, 4).map(({nodes, weakest}) => [nodes.join(' '), weakest]),
      expected
    ))

test('paths: of two quite alike the same one from either end', () => {
  const net = pathNet(6, edges('0-1:2 1-4:2 4-5:2 0-2:2 2-3:2 3-5:2'))
  for (const find of [pathsBetween, alternatives]) {
    assert.deepEqual(find(net, 0, 5)[0]!.nodes, [0, 1, 4, 5])
    assert.deepEqual(find(net, 5, 0)[0]!.nodes, [5, 4, 1, 0])
  }
})

test('paths: nobody is connected to themselves, not even by way of others', () => {
  const net = pathNet(3, edges('0-1:3 1-2:3 0-2:3'))
  for (const find of [pathsBetween, alternatives]) assert.deepEqual(find(net, 1, 1), [])
})

test('shortestPath: an edge that is left out stays out, and out for the next search', () => {
  const net = pathNet(4, edges('0-1:3 1-3:3 0-2:3 2-3:3 0-3:3'))
  const out: ReadonlySet<number> = new Set([4, 0])
  for (let turn = 0; turn < 2; turn++) assert.deepEqual(shortestPath(net, 0, 3, {leastGrade: 0, mostSteps: 6, edges: out})?.nodes, [0, 2, 3])
  assert.deepEqual([...out], [4, 0])
})

test('shortestPath: of two edges between the same two, the one that is left out is not taken', () => {
  const out: ReadonlySet<number> = new Set([0, 2])
  const way = shortestPath(pathNet(3, edges('0-1:3 0-1:3! 1-2:3 1-2:3!')), 0, 2, {leastGrade: 0, mostSteps: 6, edges: out})
  assert.deepEqual([way?.edges, way?.contested, [...out]], [[1, 3], 2, [0, 2]])
})
