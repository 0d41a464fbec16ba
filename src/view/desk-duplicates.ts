import type {Suggestion} from '../analyse/duplicates.ts'
import {type PlaceView, placeView} from './desk-place.ts'
import type {LinkView} from './parts.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'

/** Two entities that may be one; nothing is merged. */
export interface DuplicateView {
  readonly pair: readonly [LinkView, LinkView]
  readonly places: readonly PlaceView[]
  /** Why it is suggested, in words. */
  readonly why: string
  /** The line for `content/decisions.yaml` that says they are two. */
  readonly decision: string
}

const most = 80

/** Pairs that may be one, the likeliest first, each with the decision to paste; and how many are left out. */
export function duplicateViews(reading: Reading, suggestions: readonly Suggestion[]): {readonly pairs: DuplicateView[]; readonly left: number} {
  const {entities, site} = reading.graph
  const known = suggestions.filter(({pair}) => pair.every((id) => entities.has(id)))
  const sorted = known.toSorted((a, b) => b.score - a.score || (a.pair.join() < b.pair.join() ? -1 : 1))
  const pairs = sorted.slice(0, most).map(({pair, why}): DuplicateView => {
    const [first, second] = pair
    return {
      pair: [linkTo(reading, first), linkTo(reading, second)],
      places: pair.map((id) => placeView(site, entities.get(id)!.point)),
      why,
      decision: `  - [${first}, ${second}, who decided and why]`
    }
  })
  return {pairs, left: sorted.length - pairs.length}
}
