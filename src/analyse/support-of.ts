import type {Support} from '../model/evidence-status.ts'
import {type Case, withPremises} from './cases.ts'
import type {Evidence} from './evidence.ts'
import {reportsOf} from './lines.ts'
import {toldBy} from './told.ts'
import {circlesIn, upstreamOf} from './upstream.ts'

/** Whether reports of a case lead into sources that rest on each other. */
function restsOnCircle({engine, retracted}: Evidence, one: Case): boolean {
  const reports = reportsOf(engine, one.supports)
  const upstream = upstreamOf(engine.sourcing, reports, toldBy(engine.sourcing, reports), retracted(one))
  return circlesIn(upstream).length > 0
}

/** What a claim has for itself, from the lines that share nothing. */
export function supportOf(evidence: Evidence, one: Case, counted: number): Support {
  if (counted > 0) return counted === 1 ? 'one-line' : 'many-lines'
  const all = [...withPremises([one], evidence.cases)].filter((each) => each.supports.length > 0)
  if (all.length === 0) return 'unsourced'
  return all.some((each) => restsOnCircle(evidence, each)) ? 'circular' : 'fallen'
}
