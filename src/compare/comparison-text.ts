import {type Comparison, comparedThings, type Place} from './comparison.ts'
import {kindCounts, kindWords, regressionWords, summaryWords, thingWords} from './comparison-words.ts'

const placeWords = ({side, file, line}: Place): string => `${file}:${line}${side === 'before' ? ' (before)' : ''}`

/** A comparison for a terminal, a line each; control characters are left to whoever prints it. */
export function comparisonText(comparison: Comparison): string[] {
  const {regressions, differences} = comparison
  const worst = regressions.flatMap(({code, title, words, details, place}) => [
    '',
    `${regressionWords[code]}: ${words}`,
    `  ${title}`,
    ...details.map((detail) => `  ${detail}`),
    `  ${placeWords(place)}`
  ])
  const rest = comparedThings.flatMap((thing) => {
    const own = differences.filter(({of}) => of === thing)
    if (own.length === 0) return []
    const rows = own.flatMap(({kind, id, title, words, place}) => [
      `  ${kindWords[kind].padEnd(7)}  ${title}`,
      `           ${[id, ...words].join(' · ')}`,
      `           ${placeWords(place)}`
    ])
    return ['', `${thingWords[thing][1]}: ${kindCounts(own).join(', ')}`, ...rows]
  })
  return [summaryWords(comparison), ...worst, ...rest]
}
