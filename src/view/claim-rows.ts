import {isLive} from '../graph/shown.ts'
import type {Claim} from '../model/claim.ts'
import {urlOf} from '../model/url-of.ts'
import {entityName} from '../render/names.ts'
import {cell, countCell, dateCell} from './cells.ts'
import {chipView, claimCard} from './claim-card.ts'
import type {Listing} from './index-list.ts'
import {linkPart, linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'

const kinds: Readonly<Record<Claim['kind'], string>> = {factual: 'Matter of fact', opinion: 'Opinion', forecast: 'Forecast'}
const contests = {none: 'Not disputed here', disputed: 'Disputed', denied: 'Denied by somebody concerned'} as const

function stateOf({analysis}: Reading, claim: Claim): string {
  const status = analysis.status.get(claim.id)
  return !isLive(claim) || !status ? 'Withdrawn' : contests[status.contest.state]
}

function supportOf({analysis}: Reading, claim: Claim): string {
  const status = analysis.status.get(claim.id)
  if (!isLive(claim) || !status) return 'Withdrawn'
  if (status.support === 'unsourced') return 'No source given'
  if (status.support === 'fallen') return 'Support withdrawn'
  return status.reports === 1 ? '1 report' : 'Several reports'
}

/** Claims by the page that introduces them, each attributed, each with its chip. */
export function claimRows(reading: Reading): Listing {
  const {graph, analysis, lang} = reading
  const rows = [...graph.claims.values()].map((claim) => ({
    href: urlOf(claim.id, graph.site.base),
    cells: [
      cell(claimCard(reading, claim).attribution),
      cell([linkPart(reading, claim.owner)]),
      countCell(analysis.status.get(claim.id)?.reports ?? 0),
      dateCell(reading, claim.when ?? claim.made)
    ],
    chip: chipView(reading, claim),
    claim: claim.id,
    facetValues: [
      [stateOf(reading, claim)],
      [supportOf(reading, claim)],
      [kinds[claim.kind]],
      claim.about.map((id) => entityName(graph, id, lang).text),
      [linkTo(reading, claim.owner).text]
    ],
    fictional: claim.fictional
  }))
  return {
    columns: [
      {key: 'claim', label: 'Claim, and who makes it', sortable: false},
      {key: 'page', label: 'Introduced in', sortable: true},
      {key: 'reports', label: 'Reports', sortable: true},
      {key: 'time', label: 'Time of the matter', sortable: true}
    ],
    facets: [
      {key: 'contest', label: 'Objections'},
      {key: 'support', label: 'Support'},
      {key: 'kind', label: 'Kind'},
      {key: 'about', label: 'About'},
      {key: 'page', label: 'Introduced in'}
    ],
    rows: rows.sort((a, b) => {
      const [x, y] = [a.cells[1]!.sort, b.cells[1]!.sort]
      if (x !== y) return x < y ? -1 : 1
      return a.href < b.href ? -1 : 1
    })
  }
}
