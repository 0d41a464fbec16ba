import type {Statement} from '../model/statement.ts'
import {type Candidate, type Engine, plainCandidates, type Report, reportOf} from './candidates.ts'
import type {Case} from './cases.ts'
import {compareChains} from './chain.ts'
import {type Found, foundOf} from './found.ts'
import {areDisjoint, includes, isSubset, type KeySet, keySet} from './key-set.ts'
import {retractedBy} from './key-table.ts'
import {once} from './once.ts'
import {isDisturbed, toldBy} from './told.ts'
import {walkBudget, walkedCandidates} from './walk.ts'

/** All lines of a claim for one stance. */
export interface Lines {
  /** The minimal ones, shortest first. */
  readonly found: readonly Found[]
  /** Whether there are more than were kept. */
  readonly isCut: boolean
}

export const noLines: Lines = {found: [], isCut: false}

/** A claim keeps so many lines, or one for each report as long as they have no more keys than that; of so many keys lines are made. */
const cap = {lines: 64, keys: 500_000, made: 2_000_000}

/** Keys that no longer hold up a claim: of those who took their words back. */
export function retractedKeys({sourcing: {table, numberOf, withdrawn, voices}}: Engine, {withdraws}: Case): KeySet {
  if (withdraws.length === 0) return withdraws as readonly never[]
  const retracting = withdraws.filter(({source}) => !withdrawn[numberOf.get(source)!])
  const speakers = retracting.flatMap(({speakers, source}) => (speakers.length > 0 ? speakers : voices[numberOf.get(source)!]!))
  return keySet(speakers.flatMap(retractedBy).map(table.number))
}

export const reportsOf = (engine: Engine, statements: readonly Statement[]): Report[] =>
  statements.map((statement) => reportOf(engine.sourcing, statement))

/** Every line of some reports on one claim, whether or not another makes it superfluous. */
export function candidatesOf(engine: Engine, reports: readonly Report[]): {found: readonly Candidate[]; isCut: boolean} {
  const [first] = reports
  if (reports.length === 1) return plainCandidates(engine, first!)
  const told = toldBy(engine.sourcing, reports)
  const found: Candidate[] = []
  const budget = walkBudget()
  let isCut = false
  for (const report of reports) {
    const isPlain = !isDisturbed(engine, report, told)
    const candidates = isPlain ? plainCandidates(engine, report) : walkedCandidates(engine, report, told, budget)
    for (const candidate of candidates.found) found.push(candidate)
    isCut ||= candidates.isCut
  }
  return {found, isCut}
}

const sizeOf = ({chain, speaker}: Candidate): number => chain.size + (chain.keys && includes(chain.keys, speaker) ? 0 : 1)

export const shortestFirst = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.length < 2 ? candidates : sortedBySize(candidates)

const sortedBySize = (candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .map((candidate) => ({candidate, size: sizeOf(candidate)}))
    .sort((a, b) => a.size - b.size || compareChains(a.candidate.chain, b.candidate.chain) || a.candidate.speaker - b.candidate.speaker)
    .map(({candidate}) => candidate)

/** Tells whether a chain runs through a report that has the same speaker; only asked where its keys are not at hand. */
function throughReport({sourcing}: Engine, reports: readonly Report[]): (candidate: Candidate) => boolean {
  const given = once(() => ({told: toldBy(sourcing, reports), reported: new Set(reports.map(({source}) => source))}))
  return ({chain, speaker}) => {
    const {told, reported} = given()
    const isAuthor = sourcing.authors[chain.head]!.includes(speaker)
    for (let at = chain.above; at !== undefined; at = at.above) {
      if (!reported.has(at.last) || told.resting.has(at.last)) continue
      const named = told.speakers(at.last)
      if (named.includes(speaker) || (named.length === 0 && isAuthor && told.speaking.size === 0)) return true
    }
    return false
  }
}

/** The lines no one of which has all keys of another, of lines that come shortest first; some may turn out to be none. */
export function minimalLines<T>(given: readonly T[], lineOf: (one: T) => Found | undefined, isCut: boolean, reports = 0): Lines {
  const found: Found[] = []
  let keys = 0
  for (const one of given) {
    const line = lineOf(one)
    if (!line || found.some((one) => isSubset(one.keys, line.keys))) continue
    if (found.length >= cap.lines && (found.length >= reports || keys >= cap.keys)) return {found, isCut: true}
    found.push(line)
    keys += line.keys.length
  }
  return {found, isCut}
}

/** The lines of a case for the sources that support or dispute it. */
export function linesOf(engine: Engine, {statements}: {readonly statements: readonly Statement[]}, retracted: KeySet): Lines {
  const reports = reportsOf(engine, statements)
  const {found, isCut} = candidatesOf(engine, reports)
  const isSuperfluous = throughReport(engine, reports)
  let left = cap.made
  const lineOf = (candidate: Candidate): Found | undefined => {
    if (left < 0 || (!candidate.chain.keys && isSuperfluous(candidate))) return undefined
    const line = foundOf(engine.sourcing, candidate)
    left -= line.keys.length
    return areDisjoint(line.keys, retracted) ? line : undefined
  }
  const ends = reports.length < 2 ? reports.length : new Set(reports.map(({source}) => source)).size
  const lines = minimalLines(shortestFirst(found), lineOf, isCut, ends)
  return left < 0 ? {...lines, isCut: true} : lines
}
