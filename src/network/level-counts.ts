import {yearOf} from '../model/calendar.ts'
import type {EdgeStyle, NodeKind} from './encoding.ts'
import type {ClaimFacts, Facets} from './facts.ts'
import {type ClaimFilter, claimFilters, claimTests, filtered} from './filter.ts'
import {changed, type NetworkState} from './network-state.ts'
import type {Picture} from './picture.ts'

type Counts<W> = ReadonlyMap<W, number>

/** How much each choice would show of a level, the other filters as they are. Kinds count nodes, all else lines. */
export interface LevelCounts {
  readonly kinds: Counts<NodeKind>
  readonly styles: Counts<EdgeStyle>
  readonly relations: Counts<string>
  /** Words of support and of contest. */
  readonly statuses: Counts<string>
  /** Lines of the drawing with a claim of at least 1, 2, 3 independent lines. */
  readonly lines: Counts<number>
  readonly publishers: Counts<string>
  readonly speakers: Counts<string>
  readonly years: Counts<number>
  readonly undated: number
}

function tally<W>(words: Iterable<W>): Map<W, number> {
  const counts = new Map<W, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
const mostYears = 400

/** Every year in which a claim may have held, as far as it says when; an open end is its other end. */
function yearsOf({time}: ClaimFacts): number[] {
  if (!time) return []
  const [first, last] = [time.earliest, time.latest].map((days) => (Number.isFinite(days) ? yearOf(days) : undefined))
  const [from, to] = [first ?? last, last ?? first]
  if (from === undefined || to === undefined) return []
  return Array.from({length: Math.min(mostYears, to - from + 1)}, (_, at) => from + at)
}

/** The counts of a level, with all its lines, drawn or not. */
export function levelCounts(picture: Picture, state: NetworkState, facets: Facets): LevelCounts {
  const kinds = tally(filtered(picture, changed(state, {kinds: undefined}), facets).nodes.map(({kind}) => kind))
  const styles = tally(filtered(picture, changed(state, {styles: undefined}), facets).edges.map(({style}) => style))
  const plain = filtered(
    picture,
    changed(state, {
      relations: undefined,
      statuses: undefined,
      lines: undefined,
      publishers: undefined,
      speakers: undefined,
      from: undefined,
      to: undefined,
      undated: undefined
    }),
    facets
  )
  const tests = claimTests(state)
  /** The words of each edge's claims that pass all filters but one; each word once for each edge. */
  const words = <W>(filter: ClaimFilter, of: (facts: ClaimFacts) => readonly W[]): W[] => {
    const others = claimFilters.filter((one) => one !== filter).map((one) => tests[one])
    return plain.edges.flatMap(({claims}) => {
      const found = new Set<W>()
      for (const id of claims) {
        const facts = facets.claims.get(id)
        if (facts && others.every((test) => test(facts))) for (const word of of(facts)) found.add(word)
      }
      return [...found]
    })
  }
  const statuses = [
    ...words('support', ({support}) => [support as string]),
    ...words('contest', ({contest}) => (contest === 'none' ? [] : [contest as string]))
  ]
  return {
    kinds,
    styles,
    relations: tally(words('relations', ({predicate}) => (predicate === undefined ? [] : [predicate]))),
    statuses: tally(statuses),
    lines: tally(words('lines', ({lines}) => [1, 2, 3].filter((least) => lines >= least))),
    publishers: tally(words('publishers', ({publishers}) => publishers)),
    speakers: tally(words('speakers', ({speakers}) => speakers)),
    years: tally(words('dates', yearsOf)),
    undated: words('dates', ({time}) => (time ? [] : ['undated'])).length
  }
}

/** Bars of equal spans of years; `from` and `to` are both included. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** At most so many bars over all years that count; the count of a bar is that of its fullest year. */
export function histogram(years: Counts<number>, most = 24): Bar[] {
  if (years.size === 0) return []
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())]
  const span = [1, 2, 5, 10, 20, 50, 100].find((one) => (last - first + 1) / one <= most) ?? Math.ceil((last - first + 1) / most)
  const start = Math.floor(first / span) * span
  return Array.from({length: Math.floor((last - start) / span) + 1}, (_, at) => {
    const from = start + at * span
    const counts = Array.from({length: span}, (_, year) => years.get(from + year) ?? 0)
    return {from, to: from + span - 1, count: Math.max(...counts)}
  })
}
