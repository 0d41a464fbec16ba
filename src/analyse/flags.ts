import type {Claim} from '../model/claim.ts'
import type {EvidenceFlag} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import type {Case} from './cases.ts'
import type {Evidence} from './evidence.ts'
import type {Measure} from './measure.ts'

/** Keys that stand for what is not known; nobody is meant by them. */
const unknown: ReadonlySet<LineKey> = new Set(['who:unnamed', 'who:unstated', 'pub:unknown'])

/** Statements whose quote was looked for in its capture and not found. */
export type AbsentQuotes = ReadonlySet<string>

/** Flags that follow from the lines; the same for all claims of a case. */
export function lineFlags({engine: {sourcing}}: Evidence, {sources}: KnowledgeGraph, one: Case, measure: Measure, reports: number): EvidenceFlag[] {
  const {ids, table} = sourcing
  const {lines, singlePoints, counted} = measure
  if (lines.found.length === 0) return []
  const wasRead = (id: Id<'source'>): boolean => sources.get(id)!.consulted || one.statements.some(({source}) => source === id)
  const isAlone = (kind: string): boolean =>
    reports >= 2 && singlePoints.some((key) => table.key(key).startsWith(kind) && !unknown.has(table.key(key)))
  const isCorrected = (key: LineKey): boolean =>
    key.startsWith('src:') &&
    sources
      .get(`source/${key.slice(4)}` as Id<'source'>)!
      .corrected.some(({claims: named}) => named.length === 0 || named.some((named) => one.claims.some(({id}) => id === named)))
  const beginsWith = (is: (key: LineKey) => boolean): boolean =>
    lines.found.every(({speakers}) => speakers.every((speaker) => is(table.key(speaker))))
  const flags: EvidenceFlag[] = []
  if (lines.found.every(({chains}) => chains.every(({head}) => !wasRead(ids[head]!)))) flags.push('second-hand')
  if (beginsWith((key) => key === 'who:unnamed' || key.startsWith('who:unnamed:'))) flags.push('unnamed-origin')
  if (beginsWith((key) => key === 'who:unstated')) flags.push('origin-not-stated')
  if (isAlone('who:')) flags.push('one-person')
  if (isAlone('pub:')) flags.push('one-publisher')
  if (reports >= 3 && counted.length === 1 && measure.isExact) flags.push('amplified')
  if (singlePoints.some((key) => isCorrected(table.key(key)))) flags.push('corrected-source')
  return flags
}

/** Flags that follow from what is said of the claim. */
export function claimFlags(claim: Claim, {claims, statements}: Case, absent: AbsentQuotes): EvidenceFlag[] {
  const when: [EvidenceFlag, boolean][] = [
    ['quote-absent', statements.some(({id}) => absent.has(id))],
    ['inference', claims.some(({inferredFrom}) => inferredFrom.length > 0)],
    ['opinion', claim.kind === 'opinion'],
    ['departs', statements.some(({departs}) => departs !== undefined)]
  ]
  return when.flatMap(([flag, holds]) => (holds ? [flag] : []))
}
