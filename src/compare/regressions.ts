import {regressionCodes} from '../model/regression-code.ts'
import type {ClaimPair} from './claim-pairs.ts'
import {collisions} from './collisions.ts'
import type {Regression, Versions} from './comparison.ts'
import {denials} from './denials.ts'
import {movedBases} from './moved-bases.ts'
import {rewordings} from './rewordings.ts'
import {statusRegressions} from './status-regressions.ts'
import {vanishedIds} from './vanished-ids.ts'
import {withdrawals} from './withdrawals.ts'

const searches: readonly ((pairs: readonly ClaimPair[], versions: Versions) => readonly Regression[])[] = [
  statusRegressions,
  (_, versions) => withdrawals(versions),
  denials,
  rewordings,
  movedBases,
  (_, versions) => collisions(versions),
  (_, versions) => vanishedIds(versions)
]

/** All regressions, worst kind first, then by id and place. */
export function regressions(pairs: readonly ClaimPair[], versions: Versions): Regression[] {
  const found = searches.flatMap((search) => search(pairs, versions))
  return found.sort((a, b) => {
    if (a.code !== b.code) return regressionCodes.indexOf(a.code) - regressionCodes.indexOf(b.code)
    if (a.id !== b.id) return a.id < b.id ? -1 : 1
    return a.place.line - b.place.line
  })
}
