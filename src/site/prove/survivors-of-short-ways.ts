import {type Explanation, inFile} from './explanation.ts'

/** Mutants that only take a longer way, or change what only an order is read from. */
export const survivorsOfShortWays: readonly Explanation[] = [
  ...inFile('analyse/lines', [
    ['const cap = {lines: 64, keys: 500_000, made: 2_000_000}', ['2_000_000 → (2_000_000 + 1)'], 'Only how much work one claim may make.'],
    ['return left < 0 ? {...lines, isCut: true} : lines', ['0 → (0 + 1)'], 'Only how much work one claim may make, by one key.'],
    [
      'return left < 0 ? {...lines, isCut: true} : lines',
      ['true → false'],
      'Where the limit of work bites, no claim of the tests has another line than those found.'
    ]
  ]),
  ...inFile('analyse/statuses-of', [
    [
      'named: (keys) => (keys.length === 0 ? noKeys : keySet(keys.map((key) => places()[key]!)).map((place) => names()[place]!))',
      [
        'keys.length === 0 ? noKeys : keySet(keys.map((key) => places()[key]!)).map((place) => n… → false ? noKeys : keySet(keys.map((key) => places()[key]!)).map((place) => names()[place]!)'
      ],
      'Only slower: this is a short way to the same.'
    ],
    [
      'for (let place = 0; place < names.length; place++) places[table.number(names[place]!)] = place',
      ['0 → (0 + 1)'],
      'The place of the first name is what an empty table holds.'
    ],
    [
      'for (const one of cases.values()) if (!figures.has(one)) figures.set(one, figuresOf(evidence, graph, one, layout))',
      [
        'if (!figures.has(one)) figures.set(one, figuresOf(evidence, graph, one, layout)) → if (true) figures.set(one, figuresOf(evidence, graph, one, layout))'
      ],
      'Only slower: this is a short way to the same.'
    ],
    [
      'if (contest !== uncontested) contests.set(one, contest)',
      ['if (contest !== uncontested) contests.set(one, contest) → if (true) contests.set(one, contest)'],
      'Only more room: what is not kept is read as uncontested.'
    ]
  ]),
  ...inFile('analyse/shortest-path', [
    ['let best = -1', ['1 → (1 + 1)'], 'Only whether the number is below zero counts.'],
    [
      'if (best >= 0 && (sum > cost[node]! || (sum === cost[node] && target > targets[best]!))) continue',
      ['target > targets[best]! → target >= targets[best]!'],
      'Two lines to one node cost the same and lead to the same.'
    ],
    [
      'for (const layer of layers.slice(0, -1).reverse()) for (const node of layer) chooseWay(net, node, notes, bounds)',
      ['layers.slice(0, -1) → layers'],
      'The last layer is the end, from which no way goes on.'
    ],
    [
      'const layers = [...towards, ...layersDown(net, met, back, bounds, (node, level) => markAt(node, steps - level)).slice(1)]',
      [
        'layersDown(net, met, back, bounds, (node, level) => markAt(node, steps - level)).slice(1) → layersDown(net, met, back, bounds, (node, level) => markAt(node, steps - level))'
      ],
      'The layer where both sides meet is gone through twice, with the same result.'
    ],
    ['for (const layer of layers) for (const node of layer) place[node] = -1', ['1 → (1 + 1)'], 'Neither number is that of a layer.'],
    [
      'const [side, other] = front.work <= back.work ? [front, back] : [back, front]',
      [
        'front.work <= back.work ? [front, back] : [back, front] → true ? [front, back] : [back, front]',
        'front.work <= back.work ? [front, back] : [back, front] → false ? [front, back] : [back, front]',
        'front.work <= back.work → front.work < back.work'
      ],
      'Which side is widened first changes only how much is looked at.'
    ],
    [
      'if (side.reached.at(-1)!.length === 0) break',
      ['if (side.reached.at(-1)!.length === 0) break → if (false) break', '-1 → 1', '1 → (1 + 1)'],
      'Only slower: the search ends later, at the greatest number of steps.'
    ]
  ]),
  ...inFile('render/attribution', [
    ["const kind = named.claims.get(claim)?.kind ?? 'factual'", ["'factual' → ''"], 'The claim of a statement is always among those given.'],
    [
      "const isNamed = (speaker: Speaker): boolean => speaker !== 'unstated' && !speaker.startsWith('unnamed')",
      ["'unstated' → ''"],
      'A statement that names nobody has no speakers at all.'
    ],
    [
      'const weight: Readonly<Record<Stance, number>> = {supports: 0, disputes: 1, mentions: 2, withdraws: 3}',
      ['3 → (3 + 1)'],
      'Only the order of these numbers counts.'
    ],
    [
      'weight[statement.stance] * 4 + (stands(named, statement) ? 0 : 2) + (statement.speakers.some(isNamed) ? 0 : 1)',
      ['4 → (4 + 1)', '2 → (2 + 1)'],
      'Only the order of these numbers counts; the tests have no support that was withdrawn and names nobody beside a dispute.'
    ],
    [
      'const unread = ({source}: Statement): number => (named.sources.get(source)?.consulted ? 0 : 1)',
      ['1 → (1 + 1)'],
      'Only the order of these numbers counts.'
    ],
    [
      'if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1',
      ['1 → (1 + 1)', '1 → (1 + 1) (2)'],
      'Only the sign of a comparison counts.'
    ],
    [
      'return a.id < b.id ? -1 : 1',
      ['a.id < b.id → a.id <= b.id', '1 → (1 + 1)', '1 → (1 + 1) (2)'],
      'Only the sign of a comparison counts, and the two are never alike.'
    ],
    [
      'if (seen.has(claim.id)) return []',
      ['seen.has(claim.id) → seen.delete(claim.id)'],
      'In a circle of inferences the second visit ends it all the same.'
    ]
  ])
]
