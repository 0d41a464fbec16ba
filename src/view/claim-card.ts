import {isLive} from '../graph/shown.ts'
import type {Claim} from '../model/claim.ts'
import type {Statement} from '../model/statement.ts'
import {urlOf} from '../model/url-of.ts'
import {attribution, claimAttribution} from '../render/attribution.ts'
import {evidenceChip} from '../render/evidence-words.ts'
import type {ChipView, ClaimCardView} from './parts.ts'
import {partViews, words} from './pieces.ts'
import type {Reading} from './reading.ts'

export const chipView = ({graph, analysis, lang}: Reading, claim: Claim): ChipView => evidenceChip(graph, claim, analysis.status.get(claim.id), lang)

/** A claim in a list; by the statement the list is about, where it is about one, else by the one that leads. */
export function claimCard(reading: Reading, claim: Claim, statement?: Statement, relationWords?: string): ClaimCardView {
  const {graph, lang} = reading
  const parts = statement ? attribution(graph, statement, lang, 'short') : claimAttribution(graph, claim, lang)
  return {
    id: claim.id,
    href: urlOf(claim.id, graph.site.base),
    attribution: isLive(claim) ? partViews(parts, reading) : [words('A claim that was withdrawn.')],
    ...(relationWords !== undefined && {relationWords}),
    chip: chipView(reading, claim),
    fictional: claim.fictional
  }
}

/** The cards of claims by their ids; what the graph does not hold is left out. */
export const claimCards = (reading: Reading, ids: readonly Claim['id'][]): ClaimCardView[] =>
  ids.flatMap((id) => {
    const claim = reading.graph.claims.get(id)
    return claim ? [claimCard(reading, claim)] : []
  })
