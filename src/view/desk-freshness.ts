import type {Finding, Staleness} from '../analyse/freshness.ts'
import type {Id} from '../model/id.ts'
import {type CodeWord, codeWords} from './code-words.ts'
import {type PlaceView, placeView} from './desk-place.ts'
import type {LinkView} from './parts.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'

export interface FreshnessRow {
  readonly source: LinkView
  readonly place: PlaceView
  /** Other records of the same work. */
  readonly others: readonly LinkView[]
}
/** What the records of sources lack, one kind at a time. */
export interface FreshnessGroup {
  readonly problem: Staleness
  readonly words: readonly CodeWord[]
  readonly count: number
  readonly rows: readonly FreshnessRow[]
  readonly left: number
}

const most = 80

const problemWords: Readonly<Record<Staleness, string>> = {
  'no-url': 'No address: neither `url` nor `archive`',
  'no-archive': 'An address without a public copy (`archive`)',
  'no-access-date': 'An address without the day it was read (`accessed`)',
  stale: 'Read long ago',
  undated: 'No date',
  'no-author-and-publisher': 'Neither author nor publisher',
  'duplicate-source': 'Seems to be recorded twice',
  'shortened-url': 'A shortened address',
  'http-url': 'An address without encryption (`http`)'
}
const problems = Object.keys(problemWords) as Staleness[]

/** The freshness of the sources' records: what is missing in how many, and in which. */
export function freshnessGroups(reading: Reading, findings: readonly Finding[]): FreshnessGroup[] {
  const {sources, site} = reading.graph
  const byProblem = Map.groupBy(findings, ({problem}) => problem)
  const rowOf = ({source: id, others}: Finding): FreshnessRow => {
    const known = (other: Id<'source'>) => sources.has(other)
    return {
      source: linkTo(reading, id),
      place: placeView(site, sources.get(id)!.point),
      others: others.filter(known).map((other) => linkTo(reading, other))
    }
  }
  return problems.flatMap((problem) => {
    const own = byProblem.get(problem)
    if (!own) return []
    const rows = own.slice(0, most)
    return [{problem, words: codeWords(problemWords[problem]), count: own.length, rows: rows.map(rowOf), left: own.length - rows.length}]
  })
}
