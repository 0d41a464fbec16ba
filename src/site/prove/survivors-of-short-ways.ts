import {type Explanation, inFile} from './explanation.ts'

/** Mutants that only take a longer way, change what only an order is read from, or show a gap of the tests, which is then named. */
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
    ]
  ]),
  ...inFile('analyse/flags', [
    [
      "['quote-absent', statements.some(({id}) => absent.has(id))],",
      ['absent.has(id) → absent.delete(id)'],
      'A gap of the tests: a quote that is not found, on two claims that are the same.'
    ]
  ]),
  ...inFile('analyse/attribution-of', [
    [
      '.map(({chain, speaker}) => ({keys: withKey(keysOf(sourcing, chain), speaker), speakers: [speaker], last: chain.last, chains: [chain]}))',
      ['[chain] → []'],
      'Nobody asks for the chains of these lines.'
    ]
  ]),
  ...inFile('analyse/shortest-path', [
    [
      'if (side.level[target] === at && !bounds.edges?.has(net.edges[slot]!) && mark(target, at)) layer.push(target)',
      ['bounds.edges?.has(net.edges[slot]!) → bounds.edges?.delete(net.edges[slot]!)'],
      'A gap of the tests: a line left out of an alternative, met twice.'
    ],
    ['let best = -1', ['1 → (1 + 1)'], 'Only whether the number is below zero counts.'],
    [
      'if (place[target] !== next || bounds.edges?.has(edges[slot]!)) continue',
      ['bounds.edges?.has(edges[slot]!) → bounds.edges?.delete(edges[slot]!)'],
      'A gap of the tests: a line left out of an alternative, met twice.'
    ],
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
      "'{hedge}': hedge === undefined ? [] : [{words: hedges[hedge]}],",
      ['hedge === undefined ? [] : [{words: hedges[hedge]}] → false ? [] : [{words: hedges[hedge]}]'],
      'A part without words prints nothing.'
    ],
    [
      "const sentence = template.split(/(\\{\\w+\\})/).flatMap((piece): readonly Part[] => pieces[piece] ?? (piece === '' ? [] : [{words: piece}]))",
      ["piece === '' ? [] : [{words: piece}] → false ? [] : [{words: piece}]"],
      'A part without words prints nothing.'
    ],
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
      "export function claimAttribution(named: Named, claim: Claim, lang: LanguageTag, form: Form = 'short'): Part[] {",
      ["'short' → ''"],
      'A gap of the tests: a claim told in short whose statement has a locator. Pages hold it.'
    ],
    [
      'if (statement) return attribution(named, statement, lang, form)',
      ['if (statement) return attribution(named, statement, lang, form) → if (false) return attribution(named, statement, lang, form)'],
      'Noticed by the tests of pages, which this proof does not run.'
    ],
    [
      'if (seen.has(claim.id)) return []',
      ['seen.has(claim.id) → seen.delete(claim.id)'],
      'In a circle of inferences the second visit ends it all the same.'
    ]
  ])
]
