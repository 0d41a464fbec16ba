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
  const singles = singlePoints.map(table.key)
  const bearing = new Set(one.statements.map(({source}) => source))
  const wasRead = (source: Id<'source'>): boolean => sources.get(source)!.consulted || bearing.has(source)
  const isAlone = (kind: string): boolean => reports >= 2 && singles.some((key) => key.startsWith(kind) && !unknown.has(key))
  const claims = new Set(one.claims.map(({id}) => id))
  const isCorrected = (key: LineKey): boolean =>
    key.startsWith('src:') &&
    sources
      .get(`source/${key.slice(4)}` as Id<'source'>)!
      .corrected.some(({claims: named}) => named.length === 0 || named.some((id) => claims.has(id)))
  const every = (holds: (line: (typeof lines.found)[number]) => boolean): boolean => lines.found.length > 0 && lines.found.every(holds)
  const when: [EvidenceFlag, boolean][] = [
    ['second-hand', every(({chains}) => chains.every(({head}) => !wasRead(ids[head]!)))],
    ['unnamed-origin', every(({speakers}) => speakers.every((speaker) => /^who:unnamed(:|$)/.test(table.key(speaker))))],
    ['origin-not-stated', every(({speakers}) => speakers.every((speaker) => table.key(speaker) === 'who:unstated'))],
    ['one-person', isAlone('who:')],
    ['one-publisher', isAlone('pub:')],
    ['amplified', reports >= 3 && counted.length === 1 && measure.isExact],
    ['corrected-source', singles.some(isCorrected)]
  ]
  return when.flatMap(([flag, holds]) => (holds ? [flag] : []))
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
