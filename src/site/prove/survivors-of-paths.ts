import {type Explanation, inFile, sign} from './explanation.ts'

const notReached = 'Any negative number says that a node was not reached.'
const eitherSide = 'Only which side is widened first: the path is the same.'

export const survivorsOfPaths: readonly Explanation[] = [
  ...inFile('analyse/circular', [
    [
      'if (!statements.some(({basis}) => basis)) continue',
      ['if (!statements.some(({basis}) => basis)) continue → if (false) continue'],
      'Only slower: without a basis of its own a statement makes no circle that the sources do not make.'
    ],
    ['if (all.length === 0) return []', ['if (all.length === 0) return [] → if (false) return []'], 'Only slower: no circles give no rows.'],
    [
      'return cycles.sort((a, b) => (a.sources.join() < b.sources.join() ? -1 : 1))',
      ['a.sources.join() < b.sources.join() → a.sources.join() <= b.sources.join()', '1 → (1 + 1)', '1 → (1 + 1) (2)'],
      sign
    ]
  ]),
  ...inFile('analyse/components', [
    ['const order = new Int32Array(count).fill(-1)', ['1 → (1 + 1)'], 'Any negative number says that a node was not visited.'],
    ['let visited = 0', ['0 → (0 + 1)'], 'Numbers of visits are only compared with each other.'],
    ['isOpen[node] = 1', ['1 → (1 + 1)'], 'Any number but 0 says so.'],
    ['for (let node = -1; node !== root; ) {', ['1 → (1 + 1)'], 'Any number that is no node begins the loop.'],
    [
      'if (order[start]! >= 0) continue',
      ['order[start]! >= 0 → order[start]! > 0', '0 → (0 + 1)'],
      'Only the node that is visited first has the number 0, and the loop does not come back to it.'
    ],
    [
      'if (at < targets.length) {',
      ['at < targets.length → at <= targets.length'],
      'There is no target there: it is neither new nor open, and passed over.'
    ],
    [
      'if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!)',
      ['if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!) → if (true) low[parent] = Math.min(low[parent]!, low[node]!)'],
      'What is noted for no node nobody reads.'
    ]
  ]),
  ...inFile('analyse/paths', [
    ['from < to ? [...find(from, to)] : find(to, from).map(turned)', ['from < to → from <= to'], 'Two ends that are the same were answered before.']
  ]),
  ...inFile('analyse/connections', [
    ['({leastGrade = 1}: PathOptions): Usable =>', ['1 → (1 + 1)'], 'The next line takes the smaller of this and 1.']
  ]),
  ...inFile('analyse/shortest-path', [
    ['if (known) return known', ['if (known) return known → if (false) return known'], 'Only slower: notes are made anew.'],
    ['notesByNet.set(net, made)', ['notesByNet.set(net, made) → ;'], 'Only slower: notes are made anew.'],
    ['const count = net.starts.length - 1', ['net.starts.length - 1 → net.starts.length + 1'], 'Room for two nodes that are not there.'],
    ['const bytes = (): Int8Array => new Int8Array(count).fill(-1)', ['1 → (1 + 1)'], notReached],
    [
      'return {level, reached: [[node]], work: starts[node + 1]! - starts[node]!}',
      ['starts[node + 1]! - starts[node]! → starts[node + 1]! + starts[node]!', 'node + 1 → node - 1', '1 → (1 + 1)'],
      eitherSide
    ],
    ['for (const one of reached) for (const node of one) level[node] = -1', ['1 → (1 + 1)'], notReached],
    ['for (const node of nodes) level[node] = -1', ['1 → (1 + 1)'], notReached],
    ['side.work = 0', ['0 → (0 + 1)'], eitherSide],
    [
      'side.work += starts[target + 1]! - starts[target]!',
      [
        'side.work += starts[target + 1]! - starts[target]! → side.work -= starts[target + 1]! - starts[target]!',
        'starts[target + 1]! - starts[target]! → starts[target + 1]! + starts[target]!',
        'target + 1 → target - 1',
        '1 → (1 + 1)'
      ],
      eitherSide
    ]
  ])
]
