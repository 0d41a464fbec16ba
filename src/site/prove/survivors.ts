/** Why mutants that no test notices are no gap: they compute the same, or only slower. */
export interface Explanation {
  readonly file: string
  /** The line that is changed, without the space around it. */
  readonly code: string
  readonly changes: readonly string[]
  readonly reason: string
}

const sign = 'Only the sign of a comparison counts, and the two are never alike.'

type Row = readonly [code: string, changes: readonly string[], reason: string]
const inFile = (name: string, rows: readonly Row[]): Explanation[] =>
  rows.map(([code, changes, reason]) => ({file: `src/${name}.ts`, code, changes, reason}))

const quick = 'Only slower: this is a short way to the same.'
const workLimit = 'Only how much work one claim may make.'
const heldAnyway = 'Only slower: a line through a report of the same speaker holds the line of that report, and is left out later for that.'

export const explanations: readonly Explanation[] = [
  ...inFile('analyse/flags', [
    [
      "const wasRead = (source: Id<'source'>): boolean => sources.get(source)!.consulted || bearing.has(source)",
      ['bearing.has(source) → bearing.delete(source)'],
      'With the first source that was read the answer is known, so nobody asks again.'
    ],
    [
      '.corrected.some(({claims: named}) => named.length === 0 || named.some((id) => claims.has(id)))',
      ['claims.has(id) → claims.delete(id)'],
      'With the first claim that is named the answer is known, so nobody asks again.'
    ]
  ]),
  ...inFile('analyse/falls', [
    [
      'return new Map([...claims].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, ids]) => [key, ids.sort()]))',
      ['a < b → a <= b', '1 → (1 + 1)', '1 → (1 + 1) (2)'],
      sign
    ]
  ]),
  ...inFile('analyse/attribution-of', [
    [
      'return attributions.sort((a, b) => b.reports - a.reports || b.lines - a.lines || (a.speaker < b.speaker ? -1 : 1))',
      ['a.speaker < b.speaker → a.speaker <= b.speaker', '1 → (1 + 1)', '1 → (1 + 1) (2)'],
      sign
    ]
  ]),
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
  ...inFile('analyse/lines', [
    ['const cap = {lines: 64, keys: 500_000, made: 5_000_000}', ['5_000_000 → (5_000_000 + 1)'], workLimit],
    [
      'if (withdraws.length === 0) return withdraws as readonly never[]',
      ['if (withdraws.length === 0) return withdraws as readonly never[] → if (false) return withdraws as readonly never[]'],
      quick
    ],
    [
      'if (reports.length === 1) return plainCandidates(engine, first!)',
      ['if (reports.length === 1) return plainCandidates(engine, first!) → if (false) return plainCandidates(engine, first!)'],
      quick
    ],
    [
      'const candidates = isPlain ? plainCandidates(engine, report) : walkedCandidates(engine, report, told, budget)',
      [
        'isPlain ? plainCandidates(engine, report) : walkedCandidates(engine, report, told, budget) → false ? plainCandidates(engine, report) : walkedCandidates(engine, report, told, budget)'
      ],
      quick
    ],
    [
      'const sizeOf = ({chain, speaker}: Candidate): number => chain.size + (chain.keys && includes(chain.keys, speaker) ? 0 : 1)',
      ['1 → (1 + 1)'],
      'Where two lines of different size look alike by this, the comparison of their chains still puts the smaller one first.'
    ],
    [
      'candidates.length < 2 ? candidates : sortedBySize(candidates)',
      ['candidates.length < 2 ? candidates : sortedBySize(candidates) → false ? candidates : sortedBySize(candidates)'],
      quick
    ],
    ['return ({chain, speaker}) => {', ['{ const {told, reported} = given() const isAuthor = sourcing.authors[chain.head]!.inclu… → {}'], heldAnyway],
    [
      'for (let at = chain.above; at !== undefined; at = at.above) {',
      ['at !== undefined → at === undefined', '{ if (!reported.has(at.last) || told.resting.has(at.last)) continue const named = told.… → {}'],
      heldAnyway
    ],
    [
      'if (!reported.has(at.last) || told.resting.has(at.last)) continue',
      [
        'if (!reported.has(at.last) || told.resting.has(at.last)) continue → if (true) continue',
        'reported.has(at.last) → reported.delete(at.last)',
        'told.resting.has(at.last) → told.resting.delete(at.last)'
      ],
      heldAnyway
    ],
    [
      'if (named.includes(speaker) || (named.length === 0 && isAuthor && told.speaking.size === 0)) return true',
      [
        'if (named.includes(speaker) || (named.length === 0 && isAuthor && told.speaking.size ==… → if (false) return true',
        'named.includes(speaker) || (named.length === 0 && isAuthor && told.speaking.size === 0) → named.includes(speaker) && (named.length === 0 && isAuthor && told.speaking.size === 0)',
        'named.length === 0 && isAuthor && told.speaking.size === 0 → named.length === 0 && isAuthor || told.speaking.size === 0',
        'named.length === 0 → named.length !== 0',
        '0 → (0 + 1)',
        'told.speaking.size === 0 → told.speaking.size !== 0',
        '0 → (0 + 1) (2)',
        'true → false'
      ],
      heldAnyway
    ],
    [
      'export function minimalLines<T>(given: readonly T[], lineOf: (one: T) => Found | undefined, isCut: boolean, reports = 0): Lines {',
      ['0 → (0 + 1)'],
      'Sixty-four lines are kept before reports are counted.'
    ],
    [
      'if (left < 0 || (!chain.keys && isSuperfluous(candidate))) return undefined',
      [
        'if (left < 0 || (!chain.keys && isSuperfluous(candidate))) return undefined → if (false) return undefined',
        'left < 0 || (!chain.keys && isSuperfluous(candidate)) → left < 0 && (!chain.keys && isSuperfluous(candidate))',
        'left < 0 → left <= 0',
        '0 → (0 + 1)',
        '!chain.keys → chain.keys'
      ],
      `${workLimit} The rest is only slower: the line of the report itself is found first.`
    ],
    ['left -= keys.length', ['left -= keys.length → left += keys.length'], workLimit],
    [
      'const ends = reports.length < 2 ? reports.length : new Set(reports.map(({source}) => source)).size',
      [
        'reports.length < 2 ? reports.length : new Set(reports.map(({source}) => source)).size → false ? reports.length : new Set(reports.map(({source}) => source)).size',
        'reports.length < 2 → reports.length <= 2',
        '2 → (2 + 1)'
      ],
      'Sixty-four lines are kept before reports are counted.'
    ],
    [
      'return left < 0 ? {...lines, isCut: true} : lines',
      ['left < 0 ? {...lines, isCut: true} : lines → false ? {...lines, isCut: true} : lines', 'left < 0 → left <= 0'],
      workLimit
    ]
  ]),
  ...inFile('analyse/independent-lines', [
    ['const stepLimit = 20_000', ['20_000 → (20_000 + 1)'], 'Only how long a search may last.'],
    [
      'if (!has(left, line)) continue',
      ['if (!has(left, line)) continue → if (false) continue (2)'],
      'Only slower: more parts than need be bound what can be found.'
    ],
    ['let [most, best] = [0, -1]', ['-1 → 1', '1 → (1 + 1)'], 'Always replaced, as a line has a key.'],
    [
      'if (size > most) [most, best] = [size, place]',
      ['if (size > most) [most, best] = [size, place] → if (true) [most, best] = [size, place]', 'size > most → size >= most'],
      'Only slower: any key of the line makes a part, a larger one bounds better.'
    ],
    ['let freest = -1', ['-1 → 1', '1 → (1 + 1)'], 'Always replaced: there is a candidate whenever it is asked.'],
    [
      'const others = overlap(candidates, clashing, line) - 1',
      ['overlap(candidates, clashing, line) - 1 → overlap(candidates, clashing, line) + 1'],
      'Only slower: the order stays, and more is tried than need be.'
    ],
    [
      'if (others === 0) break',
      ['if (others === 0) break → if (false) break', '0 → (0 + 1)'],
      'Only ends the loop early: a line that clashes with one or none is in some largest set.'
    ],
    [
      'if (clashes > 1) search(without(candidates, freest))',
      ['if (clashes > 1) search(without(candidates, freest)) → if (true) search(without(candidates, freest))', 'clashes > 1 → clashes >= 1'],
      'Only slower: without a line that clashes with one or none no larger set is found.'
    ],
    [
      'if (budget.steps >= 0) return best',
      ['if (budget.steps >= 0) return best → if (false) return best', 'budget.steps >= 0 → budget.steps > 0', '0 → (0 + 1)'],
      'Only slower: a search that came to its end found no fewer than going through in order.'
    ],
    [
      'if (lines.length === 1 || shareSome(incidence, group, lines[0]!)) return {chosen: [lines[0]!], isExact: true}',
      ['1 → (1 + 1)', '0 → (0 + 1)'],
      'One line shares its keys with itself, two that hang together share one; a key of all is one of each.'
    ],
    [
      'return {chosen, isExact: budget.steps >= 0 || chosen.length >= enough}',
      ['chosen.length >= enough → chosen.length > enough'],
      'The caller asks the same of all lines together.'
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
  ])
]
