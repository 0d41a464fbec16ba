import type {Analysis} from '../analyse/analysis.ts'
import {isLive} from '../graph/shown.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import {attributionSentences, evidenceExplanation} from '../render/explanation-evidence.ts'
import {type AmplificationView, amplificationView} from './amplification.ts'
import {type DepartureView, departuresAt} from './departures.ts'
import type {PartView} from './parts.ts'
import {partViews} from './pieces.ts'
import type {Reading} from './reading.ts'
import {type TrailView, trailView} from './trail.ts'

/** What counting says of a claim, and all that explains it. */
export interface ClaimEvidenceView {
  /** “5 reports, 2 independent lines.” Nothing for what no line can settle. */
  readonly overview: readonly PartView[]
  /** Each line, and each report that is not counted with the reason. */
  readonly lines: readonly (readonly PartView[])[]
  /** Whether somebody said it: a row a speaker. */
  readonly attribution: readonly (readonly PartView[])[]
  readonly trail?: TrailView
  readonly amplification?: AmplificationView
  readonly departures: readonly DepartureView[]
}

/** What a claim's page shows of its evidence; nothing on a tombstone. */
export function claimEvidenceView(graph: KnowledgeGraph, analysis: Analysis, id: Id<'claim'>): ClaimEvidenceView | undefined {
  const claim = graph.claims.get(id)
  const status = analysis.status.get(id)
  if (!claim || !status || !isLive(claim)) return undefined
  const {lang} = graph.site
  const reading: Reading = {graph, analysis, lang}
  const [overview = [], ...lines] = evidenceExplanation(graph, claim, status, lang).map((parts) => partViews(parts, reading))
  const trail = trailView(graph, analysis, id)
  const amplification = claim.kind === 'factual' ? amplificationView(reading, id, analysis.timelines) : undefined
  return {
    overview,
    lines,
    attribution: attributionSentences(graph, status, lang).map((parts) => partViews(parts, reading)),
    ...(trail && {trail}),
    ...(amplification && {amplification}),
    departures: departuresAt(graph, analysis, id)
  }
}
