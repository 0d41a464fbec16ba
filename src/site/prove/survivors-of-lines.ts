import {type Explanation, inFile} from './explanation.ts'

const quick = 'Only slower: this is a short way to the same.'
const workLimit = 'Only how much work one claim may make.'
const heldAnyway = 'Only slower: a line through a report of the same speaker holds the line of that report, and is left out later for that.'

export const survivorsOfLines: readonly Explanation[] = [
  ...inFile('analyse/lines', [
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
      'if (left < 0 || (!candidate.chain.keys && isSuperfluous(candidate))) return undefined',
      [
        'if (left < 0 || (!candidate.chain.keys && isSuperfluous(candidate))) return undefined → if (false) return undefined',
        'left < 0 || (!candidate.chain.keys && isSuperfluous(candidate)) → left < 0 && (!candidate.chain.keys && isSuperfluous(candidate))',
        'left < 0 → left <= 0',
        '0 → (0 + 1)',
        '!candidate.chain.keys → candidate.chain.keys'
      ],
      `${workLimit} The rest is only slower: the line of the report itself is found first.`
    ],
    ['left -= line.keys.length', ['left -= line.keys.length → left += line.keys.length'], workLimit],
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
  ...inFile('analyse/breaking-set', [
    ['const stepLimit = 20_000', ['20_000 → (20_000 + 1)'], 'Only how long a search may last.'],
    ['return 0', ['0 → (0 + 1)'], 'Keys on the very same lines: the smaller comes first anyway, the other is never needed.'],
    [
      'places.sort((a, b) => b.lines - a.lines || compareRows(having, words, a.place, b.place) || a.key - b.key)',
      ['a.key - b.key → a.key + b.key'],
      'Keys on the very same lines come in ascending order already, and the sort keeps it.'
    ],
    [
      'return places.filter(({place}, at) => at === 0 || compareRows(having, words, place, places[at - 1]!.place) !== 0).map(({place}) => place)',
      ['places.filter(({place}, at) => at === 0 || compareRows(having, words, place, places[at … → places'],
      'Only slower: more keys are tried than need be.'
    ],
    [
      'if (most === 0 || budget.steps-- <= 0) return undefined',
      ['0 → (0 + 1)', 'budget.steps-- <= 0 → budget.steps-- < 0', '0 → (0 + 1) (2)'],
      'The size is found one round later, or a step more or less is taken before giving up.'
    ],
    [
      'if (most === 1 && overlap(uncovered, incidence.having, place) < open) continue',
      [
        'if (most === 1 && overlap(uncovered, incidence.having, place) < open) continue → if (false) continue',
        '1 → (1 + 1)',
        'overlap(uncovered, incidence.having, place) < open → overlap(uncovered, incidence.having, place) <= open'
      ],
      'Only which keys are passed over early: the same size is found in this round or a later one.'
    ],
    [
      'const rest = within(incidence, onLine, minus(uncovered, incidence.having, place), most - 1, budget)',
      ['1 → (1 + 1)'],
      'Only slower: the same size is found in a later round.'
    ],
    [
      'if (lines.length === 1) return {keys: [places[0]!], isExact: true}',
      ['if (lines.length === 1) return {keys: [places[0]!], isExact: true} → if (false) return {keys: [places[0]!], isExact: true}', '1 → (1 + 1)'],
      'The search takes the same key; one that two lines of a group share comes first.'
    ],
    [
      'for (let most = atLeast; budget.steps > 0; most++) {',
      ['budget.steps > 0 → budget.steps >= 0', '0 → (0 + 1)'],
      'A round more or less before giving up.'
    ],
    [
      'const sets = groups.map((lines) => breakingGroup(incidence, lines, isAllowed, groups.length === 1 ? Math.max(1, atLeast) : 1, budget))',
      [
        'groups.length === 1 ? Math.max(1, atLeast) : 1 → false ? Math.max(1, atLeast) : 1',
        'Math.max(1, atLeast) → Math.min(1, atLeast)',
        '1 → (1 + 1) (2)',
        '1 → (1 + 1) (3)'
      ],
      'A bound only saves rounds, and a set of one key is found at any bound, as that key comes first.'
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
  ])
]
