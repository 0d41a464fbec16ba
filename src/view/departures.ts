import type {Analysis} from '../analyse/analysis.ts'
import type {Departure} from '../analyse/departures.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import {urlOf} from '../model/url-of.ts'
import {shown} from '../render/names.ts'
import type {LinkView, TextView} from './parts.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'

/** How a text differs from what it cites: shown at the claim and at both sources. */
export interface DepartureView {
  readonly source: LinkView
  readonly from: readonly LinkView[]
  readonly text: TextView
  /** To the statement on the claim's page. */
  readonly statement: LinkView
}

const departureView = (reading: Reading, {claim, statement, source, from, text}: Departure): DepartureView => ({
  source: linkTo(reading, source),
  from: from.map((id) => linkTo(reading, id)),
  text: shown(text, reading.lang),
  statement: {...linkTo(reading, claim), href: urlOf(claim, reading.graph.site.base, statement.slice(statement.indexOf('#') + 1))}
})

/** The departures that concern a claim, or in which a source is one of the two texts. */
export function departuresAt(graph: KnowledgeGraph, analysis: Analysis, id: Id<'claim'> | Id<'source'>): DepartureView[] {
  const reading: Reading = {graph, analysis, lang: graph.site.lang}
  return analysis.departures
    .filter(({claim, source, from}) => claim === id || source === id || from.some((one) => one === id))
    .map((departure) => departureView(reading, departure))
}
