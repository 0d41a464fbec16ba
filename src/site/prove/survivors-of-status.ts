import {type Explanation, inFile, sign} from './explanation.ts'

export const survivorsOfStatus: readonly Explanation[] = [
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
  ])
]
