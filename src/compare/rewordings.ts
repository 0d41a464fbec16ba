import type {ClaimPair} from './claim-pairs.ts'
import type {Regression, Versions} from './comparison.ts'
import {sameValue} from './same-value.ts'
import type {StatementPair} from './statement-pairs.ts'
import {claimTitle, placeOf} from './titles.ts'

/** Claims whose text is another while no support came and no quotation changed: their sources may not say it. */
export function rewordings(pairs: readonly ClaimPair[], {before, after, moved}: Versions): Regression[] {
  return pairs.flatMap((pair): Regression[] => {
    if (sameValue(pair.before.says, pair.after.says, moved)) return []
    const supporting = pair.statements.filter(({after: is}) => is?.stance === 'supports')
    const isNew = ({before: was, after: is}: StatementPair): boolean => !was || !sameValue(was.quote, is?.quote, moved)
    if (supporting.length === 0 || supporting.some(isNew)) return []
    return [
      {
        code: 'reworded',
        id: pair.after.id,
        title: claimTitle(after, pair.after),
        words: 'The text of the claim changed, its citations did not',
        details: [`Before: ${claimTitle(before, pair.before)}`],
        place: placeOf('after', pair.after.point)
      }
    ]
  })
}
