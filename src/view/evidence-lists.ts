import type {Statuses} from '../analyse/statuses.ts'
import {isLive} from '../graph/shown.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import {lineWords, reportWords} from '../render/evidence-words.ts'
import {claimCard} from './claim-card.ts'
import type {ClaimCardView} from './parts.ts'
import type {Reading} from './reading.ts'

/** Lists of the front page that come from counting; invented claims are left out. */
export interface EvidenceLists {
  readonly amplified: readonly ClaimCardView[]
  readonly fallen: readonly ClaimCardView[]
}

const most = 6

interface Counted {
  readonly id: Id<'claim'>
  readonly status: EvidenceStatus
}

/** The claims whose reports exceed their lines by most, and those that lost all support; most reports first. */
export function evidenceLists(graph: KnowledgeGraph, analysis: Statuses): EvidenceLists {
  const reading: Reading = {graph, analysis, lang: graph.site.lang}
  const live = [...graph.claims.values()].filter((claim) => isLive(claim) && !claim.fictional)
  const counted = live.flatMap(({id}): Counted[] => {
    const status = analysis.status.get(id)
    return status ? [{id, status}] : []
  })
  const factor = ({status: {reports, independent}}: Counted): number => reports / independent.lines
  const amplified = counted
    .filter(({status: {reports, independent}}) => reports >= 3 && independent.lines > 0 && reports > independent.lines)
    .sort((a, b) => factor(b) - factor(a) || b.status.reports - a.status.reports || (a.id < b.id ? -1 : 1))
  const fallen = counted
    .filter(({status: {support}}) => support === 'fallen')
    .sort((a, b) => b.status.reports - a.status.reports || (a.id < b.id ? -1 : 1))
  const cards = (rows: readonly Counted[], wordsOf: (status: EvidenceStatus) => string | undefined): ClaimCardView[] =>
    rows.slice(0, most).map(({id, status}) => claimCard(reading, graph.claims.get(id)!, undefined, wordsOf(status)))
  return {
    amplified: cards(amplified, ({reports, independent}) => `${reportWords(reports)}, ${lineWords(independent)}`),
    fallen: cards(fallen, () => undefined)
  }
}
