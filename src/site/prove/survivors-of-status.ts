import {type Explanation, inFile, sign} from './explanation.ts'

export const survivorsOfStatus: readonly Explanation[] = [
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
