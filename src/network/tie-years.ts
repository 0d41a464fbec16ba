import type {Strength} from './topology.ts'

/** A claim that joins a pair, and the years in which it may hold: open ends are infinite. */
export interface TieClaim {
  readonly strength: Strength
  /** It relates the two; one speaks about the other in it; a claim may do both. */
  readonly relates: boolean
  readonly speaks: boolean
  readonly from: number
  readonly to: number
}

/** The claims of those pairs, by number, that have one with a time; all others may hold in any year. */
export type TieYears = ReadonlyMap<number, readonly TieClaim[]>

/** Columns: of pairs the gap to the one before and the number of claims; of claims the sorts with the strength, and the years. */
export interface TieYearsPayload {
  readonly gaps: readonly number[]
  readonly counts: readonly number[]
  readonly claims: readonly number[]
  readonly from: readonly (number | null)[]
  readonly to: readonly (number | null)[]
}

const yearOrOpen = (year: number): number | null => (Number.isFinite(year) ? year : null)
const sorts = 16

export function encodeTieYears(years: TieYears): string {
  const ties = [...years.keys()].sort((a, b) => a - b)
  const claims = ties.flatMap((tie) => years.get(tie)!)
  const payload: TieYearsPayload = {
    gaps: ties.map((tie, at) => tie - (ties[at - 1] ?? 0)),
    counts: ties.map((tie) => years.get(tie)!.length),
    claims: claims.map(({strength, relates, speaks}) => strength + sorts * (Number(relates) + 2 * Number(speaks))),
    from: claims.map(({from}) => yearOrOpen(from)),
    to: claims.map(({to}) => yearOrOpen(to))
  }
  return JSON.stringify(payload)
}

/** The reverse of `encodeTieYears`. */
export function decodeTieYears({gaps, counts, claims, from, to}: TieYearsPayload): TieYears {
  const years = new Map<number, TieClaim[]>()
  let [tie, at] = [0, 0]
  for (const [place, gap] of gaps.entries()) {
    tie += gap
    const own: TieClaim[] = []
    for (let count = 0; count < counts[place]!; count++, at++) {
      const code = claims[at]!
      const sort = Math.floor(code / sorts)
      own.push({
        strength: code % sorts,
        relates: sort % 2 === 1,
        speaks: sort >= 2,
        from: from[at] ?? Number.NEGATIVE_INFINITY,
        to: to[at] ?? Number.POSITIVE_INFINITY
      })
    }
    years.set(tie, own)
  }
  return years
}
