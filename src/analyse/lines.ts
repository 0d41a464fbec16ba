import type {Statement} from '../model/statement.ts'
import {type Candidate, type Engine, plainCandidates, type Report, reportOf} from './candidates.ts'
import type {Case} from './cases.ts'
import {type Chain, compareChains, keysOf} from './chain.ts'
import {areDisjoint, includes, isSubset, type KeySet, keySet, withKey} from './key-set.ts'
import {retractedBy} from './key-table.ts'
import {disturbing, restsOnAny, type Told, toldBy} from './told.ts'
import {walkedCandidates} from './walk.ts'

/** A line of sourcing in numbers; one of an inference is made of the lines of its premises. */
export interface Found {
  readonly keys: KeySet
  /** Who stands at its head; for an inference, at the head of each premise's line. */
  readonly speakers: readonly number[]
  /** The source that bears on the claim directly. */
  readonly last: number
  readonly chains: readonly Chain[]
}

/** All lines of a claim for one stance. */
export interface Lines {
  /** The minimal ones, shortest first. */
  readonly found: readonly Found[]
  /** Whether there are more than were kept. */
  readonly isCut: boolean
}

const none: Lines = {found: [], isCut: false}

/** A claim keeps so many lines, or one for each report as long as they have no more keys than that. */
const cap = {lines: 64, keys: 500_000}

/** Keys that no longer hold up a claim: of those who took their words back. */
export function retractedKeys({sourcing: {table, numberOf, withdrawn, voices}}: Engine, {statements}: Case): KeySet {
  const retracting = statements.filter(({stance, source}) => stance === 'withdraws' && !withdrawn[numberOf.get(source)!])
  const speakers = retracting.flatMap(({speakers, source}) => (speakers.length > 0 ? speakers : voices[numberOf.get(source)!]!))
  return keySet(speakers.flatMap(retractedBy).map(table.number))
}

export const reportsOf = (engine: Engine, statements: readonly Statement[]): Report[] =>
  statements.map((statement) => reportOf(engine.sourcing, statement))

/** Every line of some reports on one claim, whether or not another makes it superfluous. */
export function candidatesOf(engine: Engine, reports: readonly Report[], told: Told = toldBy(engine.sourcing, reports)) {
  const found: Candidate[] = []
  let isCut = false
  for (const report of reports) {
    const isPlain = !restsOnAny(engine, report, disturbing(report, told))
    const candidates = isPlain ? plainCandidates(engine, report) : walkedCandidates(engine, report, told)
    for (const candidate of candidates.found) found.push(candidate)
    isCut ||= candidates.isCut
  }
  return {found, isCut}
}

const sizeOf = ({chain, speaker}: Candidate): number => chain.size + (chain.keys && includes(chain.keys, speaker) ? 0 : 1)

export const shortestFirst = (candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .map((candidate) => ({candidate, size: sizeOf(candidate)}))
    .sort((a, b) => a.size - b.size || compareChains(a.candidate.chain, b.candidate.chain) || a.candidate.speaker - b.candidate.speaker)
    .map(({candidate}) => candidate)

/** Whether a chain runs through a report that has the same speaker; only asked where its keys are not at hand. */
function runsThroughReport({chain, speaker}: Candidate, {sourcing}: Engine, told: Told, reported: ReadonlySet<number>): boolean {
  const isAuthor = sourcing.authors[chain.head]!.includes(speaker)
  for (let at = chain.above; at !== undefined; at = at.above) {
    if (!reported.has(at.last) || told.resting.has(at.last)) continue
    const named = told.speakers(at.last)
    if (named.includes(speaker) || (named.length === 0 && isAuthor && told.speaking.size === 0)) return true
  }
  return false
}

/** The lines no one of which has all keys of another, of lines that come shortest first. */
export function minimalLines(lines: Iterable<Found>, isCut: boolean, reports = 0): Lines {
  const found: Found[] = []
  let keys = 0
  for (const line of lines) {
    if (found.some((one) => isSubset(one.keys, line.keys))) continue
    if (found.length >= cap.lines && (found.length >= reports || keys >= cap.keys)) return {found, isCut: true}
    found.push(line)
    keys += line.keys.length
  }
  return {found, isCut}
}

/** The lines of a case for the sources that support or dispute it. */
export function linesOf(engine: Engine, {statements}: {readonly statements: readonly Statement[]}, retracted: KeySet): Lines {
  if (statements.length === 0) return none
  const reports = reportsOf(engine, statements)
  const told = toldBy(engine.sourcing, reports)
  const reported = new Set(reports.map(({source}) => source))
  const {found, isCut} = candidatesOf(engine, reports, told)
  function* live(): Generator<Found> {
    for (const candidate of shortestFirst(found)) {
      const {chain, speaker} = candidate
      if (!chain.keys && runsThroughReport(candidate, engine, told, reported)) continue
      const keys = withKey(keysOf(engine.sourcing, chain), speaker)
      if (areDisjoint(keys, retracted)) yield {keys, speakers: [speaker], last: chain.last, chains: [chain]}
    }
  }
  return minimalLines(live(), isCut, reported.size)
}
