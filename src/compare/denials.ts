import {isEntityId} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'
import type {ClaimPair} from './claim-pairs.ts'
import type {Regression, Side, Version, Versions} from './comparison.ts'
import {placeOf, statementTitle} from './titles.ts'

const disputes = (statement: Statement | undefined): boolean => statement?.stance === 'disputes'

/** Whether those whom a claim is about deny it in this statement. */
const denies = ({analysis}: Version, {claim, speakers}: Statement): boolean =>
  speakers.some((speaker) => isEntityId(speaker) && analysis.status.get(claim)?.contest.by.includes(speaker))

const nouns = (version: Version, statements: readonly Statement[]): string =>
  statements.every((one) => denies(version, one)) ? 'denial' : statements.some((one) => denies(version, one)) ? 'denial or dispute' : 'dispute'

const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`)

/** The disputing statements of one voice in one source, told together. */
function toldTogether(side: Side, version: Version, statements: readonly Statement[]): Regression {
  const [first, ...rest] = statements
  const what = `A ${nouns(version, statements)} was ${side === 'after' ? 'added' : 'removed'} on ${pages(new Set(statements.map(({claim}) => claim)).size)}`
  return {
    code: side === 'after' ? 'denial-added' : 'denial-removed',
    id: first!.claim,
    title: statementTitle(version, first!),
    words: what,
    details: rest.map((statement) => statementTitle(version, statement)),
    place: placeOf(side, first!.point)
  }
}

function grouped(side: Side, version: Version, statements: readonly Statement[]): Regression[] {
  const groups = Map.groupBy(statements, ({source, speakers}) => `${source} ${speakers.join(' ')}`)
  return [...groups.values()].map((group) => toldTogether(side, version, group))
}

/** Denials and disputes that came and went on claims that were there before. */
export function denials(pairs: readonly ClaimPair[], {before, after}: Versions): Regression[] {
  const all = pairs.flatMap(({statements}) => statements)
  const removed = all.flatMap((pair) => (disputes(pair.before) && !disputes(pair.after) ? [pair.before!] : []))
  const added = all.flatMap((pair) => (disputes(pair.after) && !disputes(pair.before) ? [pair.after!] : []))
  return [...grouped('before', before, removed), ...grouped('after', after, added)]
}
