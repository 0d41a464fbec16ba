import {neighbours} from '../graph/neighbours.ts'
import {urlOf} from '../model/url-of.ts'
import {partyName} from '../render/names.ts'
import {byFirstCell, cell, countCell, dateCell, textCell, yearsOf} from './cells.ts'
import type {Listing} from './index-list.ts'
import {sourceTypeWords} from './kind-words.ts'
import {linkPart} from './pieces.ts'
import type {Reading} from './reading.ts'
import {readFor} from './source-facts.ts'
import {sourceBy} from './statement-view.ts'

const readWords = {site: 'consulted', claims: 'for a claim', nothing: 'not consulted'} as const

/** Sources by title. */
export function sourceRows(reading: Reading): Listing {
  const {graph, lang} = reading
  const edges = neighbours(graph).out
  const rows = [...graph.sources.values()].map((source) => {
    const {id, type, publisher, date, withdrawn} = source
    const read = [readWords[readFor(reading, source)], ...(withdrawn ? ['withdrawn'] : [])]
    const bearing = new Set((edges.get(id) ?? []).filter(({kind}) => kind === 'statement').map(({to}) => to)).size
    return {
      href: urlOf(id, graph.site.base),
      cells: [
        cell([linkPart(reading, id)]),
        cell(sourceBy(reading, source)),
        dateCell(reading, date),
        textCell(sourceTypeWords(type)),
        countCell(bearing),
        textCell(read.join(', '))
      ],
      facetValues: [
        [sourceTypeWords(type)],
        [publisher === undefined ? 'publisher not stated' : partyName(graph, publisher, lang).text],
        yearsOf(date),
        read
      ],
      fictional: source.fictional
    }
  })
  return {
    columns: [
      {key: 'title', label: 'Title', sortable: true},
      {key: 'by', label: 'By', sortable: true},
      {key: 'date', label: 'Published', sortable: true},
      {key: 'type', label: 'Type', sortable: true},
      {key: 'claims', label: 'Bears on claims', sortable: true},
      {key: 'read', label: 'Consulted', sortable: true}
    ],
    facets: [
      {key: 'type', label: 'Type'},
      {key: 'publisher', label: 'Publisher'},
      {key: 'year', label: 'Year'},
      {key: 'read', label: 'Consulted'}
    ],
    rows: byFirstCell(rows)
  }
}
