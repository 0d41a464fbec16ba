import type {Claim} from '../model/claim.ts'
import {slugOf} from '../model/id.ts'
import {fragmentOf, type Statement} from '../model/statement.ts'
import type {Versions} from './comparison.ts'
import {sameValue} from './same-value.ts'

/** A statement in both versions, or in one of them. */
export interface StatementPair {
  readonly before?: Statement
  readonly after?: Statement
}

const noted: ReadonlySet<string> = new Set(['id', 'claim'])
const contentOf = (statement: Statement): Record<string, unknown> =>
  Object.fromEntries(Object.entries(statement).filter(([key, value]) => !noted.has(key) && value !== undefined))

/** Whether two statements say the same, wherever they are written. */
export const sameStatement = (a: Statement, b: Statement, {moved}: Pick<Versions, 'moved'>): boolean => sameValue(contentOf(a), contentOf(b), moved)

/** The fragment of a statement under the name its source has afterwards. */
function fragmentAfter(statement: Statement, {moved}: Versions): string {
  const fragment = fragmentOf(statement)
  const successor = moved.get(statement.source)
  return successor === undefined ? fragment : fragment.replace(slugOf(statement.source), slugOf(successor))
}

/**
 * The statements of a claim side by side. What says the same is a pair wherever it stands; of the rest, those with the
 * same fragment, which is the source and how often it bears on the claim.
 */
export function statementPairs(before: Claim | undefined, after: Claim | undefined, versions: Versions): StatementPair[] {
  const left = [...(after?.statements ?? [])]
  const take = (fits: (statement: Statement) => boolean): Statement | undefined => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const pairs = new Map<Statement, Statement>()
  for (const one of before?.statements ?? []) {
    const same = take((other) => sameStatement(one, other, versions))
    if (same) pairs.set(one, same)
  }
  for (const one of before?.statements ?? []) {
    if (pairs.has(one)) continue
    const near = take((other) => fragmentOf(other) === fragmentAfter(one, versions))
    if (near) pairs.set(one, near)
  }
  const kept = (before?.statements ?? []).map((one): StatementPair => {
    const other = pairs.get(one)
    return other ? {before: one, after: other} : {before: one}
  })
  return [...kept, ...left.map((after) => ({after}))]
}
