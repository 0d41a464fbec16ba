import type {Claim} from '../model/claim.ts'
import {type Id, slugOf} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import type {Regression, Versions} from './comparison.ts'
import {claimTitle, placeOf, titleOf} from './titles.ts'

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 claim ${one}` : `${count} claims ${many}`)

function effectWords(falls: number, weakens: number): string {
  const parts = [falls > 0 ? counted(falls, 'falls', 'fall') : '', weakens > 0 ? counted(weakens, 'weakens', 'weaken') : ''].filter(Boolean)
  return parts.length === 0 ? 'Withdrawn; no claim rests on it' : `Withdrawn; ${parts.join(', ')}`
}

/** Sources that are withdrawn now and were not, with the claims that rested on them. */
export function withdrawals({before, after, carried}: Versions): Regression[] {
  return [...before.graph.sources.values()].flatMap((source): Regression[] => {
    const id = carried(source.id)
    const other = id && after.graph.sources.get(id)
    if (!other?.withdrawn || source.withdrawn) return []
    const key: LineKey = `src:${slugOf(source.id)}`
    const [falls, weakens] = [before.analysis.falls.get(key) ?? [], before.analysis.weakens.get(key) ?? []]
    const still = (claims: readonly Id<'claim'>[]): Claim[] => claims.flatMap((one) => after.graph.claims.get(carried(one) ?? one) ?? [])
    return [
      {
        code: 'source-withdrawn',
        id: other.id,
        title: titleOf(after, other.id),
        words: effectWords(falls.length, weakens.length),
        details: still([...falls, ...weakens]).map((claim) => claimTitle(after, claim)),
        place: placeOf('after', other.point)
      }
    ]
  })
}
