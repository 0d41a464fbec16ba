import {type Id, slugOf} from '../model/id.ts'
import {comparePoints} from '../model/point.ts'
import {type Statement, stances} from '../model/statement.ts'

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** By source, then stance, speakers and locator: the order that numbers the fragments of one source. */
const compareStatements = (a: Statement, b: Statement): number =>
  compare(a.source, b.source) ||
  stances.indexOf(a.stance) - stances.indexOf(b.stance) ||
  compare(a.speakers.join(), b.speakers.join()) ||
  compare(a.locator ?? '', b.locator ?? '') ||
  compare(a.quote?.text ?? '', b.quote?.text ?? '') ||
  comparePoints(a.point, b.point)

/** Statements of one claim in stance order, each with the fragment that names it: the source's slug, `~2`, `~3` … */
export function numbered(claim: Id<'claim'>, statements: readonly Statement[]): readonly Statement[] {
  const seen = new Map<Id<'source'>, number>()
  const named = [...statements].sort(compareStatements).map((statement) => {
    const count = (seen.get(statement.source) ?? 0) + 1
    seen.set(statement.source, count)
    return {...statement, id: `${claim}#${slugOf(statement.source)}${count > 1 ? `~${count}` : ''}`}
  })
  return named.sort((a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance))
}
