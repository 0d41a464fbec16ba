import {type Case, withPremises} from './cases.ts'
import {disjointEnds} from './disjoint-ends.ts'
import type {Evidence} from './evidence.ts'
import type {Found} from './found.ts'
import {independentLines} from './independent-lines.ts'
import {intersection} from './key-set.ts'
import {reportsOf} from './lines.ts'
import type {Breaking, Layout} from './measure.ts'
import {once} from './once.ts'
import {onEveryLine} from './reach.ts'
import {sourceCut} from './source-cut.ts'
import {toldBy} from './told.ts'
import {unavoidableOf} from './unavoidable.ts'

/** What is known of the lines of a case although some of them were left out. */
export interface CutLines {
  /** No more lines than this share nothing. */
  readonly atMost: number
  /** The keys on every line. */
  readonly singlePoints: () => readonly number[]
  readonly breaking: () => Breaking
  /** Lines that share nothing, more than `enough` of them if they are found, and how many there can be. */
  readonly disjoint: (enough: number) => {readonly found: readonly Found[]; readonly atMost: number}
}

/** An inference is made of what its premises have; of the lines that it lacks nothing more is known. */
const ofInference = (shared: readonly number[], atMost: number): CutLines => ({
  atMost,
  singlePoints: () => shared,
  breaking: () => ({}),
  disjoint: () => ({found: [], atMost})
})

/**
 * The bounds of a case some lines of which were left out, found on the sources themselves.
 *
 * No more lines share nothing than there are sources whose lines cannot avoid anything in common.
 */
export function cutLines(evidence: Evidence, one: Case, shared: readonly number[], {incidenceOf}: Layout, reported: number): CutLines {
  const {engine} = evidence
  if (withPremises([one], evidence.cases).size > 1) return ofInference(shared, reported)
  const reports = reportsOf(engine, one.supports)
  const retracted = evidence.retracted(one)
  const told = once(() => toldBy(engine.sourcing, reports))
  const {each, isWhole} = unavoidableOf(engine, reports, evidence.unavoidable())
  const {chosen, isExact} = independentLines(incidenceOf(each))
  const atMost = Math.min(reported, isExact ? chosen.length : each.length)
  return {
    atMost,
    singlePoints: () =>
      isWhole && retracted.length === 0 && each.length > 0
        ? each.map(({keys}) => keys).reduce(intersection)
        : onEveryLine(engine, reports, told(), retracted, shared),
    breaking: () => {
      const cut = sourceCut(engine, reports, told(), retracted)
      return cut ? {src: cut.map((source) => engine.sourcing.own[source]!).sort((a, b) => a - b)} : {}
    },
    disjoint: (enough) => disjointEnds({engine, reports, told: told(), removed: retracted, needs: each}, atMost, enough)
  }
}
