import type {ClaimBasis} from '../graph/basis-for-claim.ts'
import type {Claim} from '../model/claim.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {Id} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'
import {sharedBy, sharedWords} from './key-words.ts'
import type {Named} from './names.ts'
import {isTakenBack} from './spoken-by.ts'

/** How a report takes part in the count. */
export interface Counting {
  /** Numbers, from 1, of the counted lines that end with it. */
  readonly lines: readonly number[]
  /** Why it adds none, in a few words. */
  readonly because?: string
}

const nothingLeft = 'what it rests on was withdrawn or taken back'

function fallenWords(named: Named, {support}: EvidenceStatus, statements: readonly Statement[]): string {
  const [first] = statements
  if (first && named.sources.get(first.source)?.withdrawn) return 'the source was withdrawn'
  if (statements.every((statement) => isTakenBack(named, statement))) return 'the words were taken back'
  return support === 'circular' ? 'its sources only cite each other' : nothingLeft
}

/** How each report of a claim counts: as which line, or why not, naming what it shares with which line. */
export function countingOf(
  named: Named,
  status: EvidenceStatus,
  statements: readonly Statement[],
  {upstream}: ClaimBasis
): ReadonlyMap<Id<'source'>, Counting> {
  const reports = Map.groupBy(
    statements.filter(({stance}) => stance === 'supports'),
    ({source}) => source
  )
  const numberOf = new Map(status.counted.map((line, at) => [line, at + 1]))
  const shared = new Map(status.notCounted.map((row) => [row.source, row]))
  return new Map(
    [...reports].map(([source, own]): [Id<'source'>, Counting] => {
      const lines = status.counted.flatMap(({sources}, at) => (sources.at(-1) === source ? [at + 1] : []))
      if (lines.length > 0) return [source, {lines}]
      const row = shared.get(source)
      if (!row) return [source, {lines: [], because: fallenWords(named, status, own)}]
      const kind = sharedWords[sharedBy(named, row.because, upstream(source), row.absorbedBy.sources)]
      const number = numberOf.get(row.absorbedBy)
      return [source, {lines: [], because: number === undefined ? kind : `${kind} as line ${number}`}]
    })
  )
}

/** Whether the lines of a claim are those of its own reports, and not of claims it is inferred from. */
export const hasReports = ({statements}: Pick<Claim, 'statements'>): boolean => statements.some(({stance}) => stance === 'supports')
