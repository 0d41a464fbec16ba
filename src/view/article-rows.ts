import {claimsOwnedBy} from '../graph/claims-about.ts'
import {urlOf} from '../model/url-of.ts'
import {cell, countCell, dateCell, yearsOf} from './cells.ts'
import type {Listing} from './index-list.ts'
import {linkPart} from './pieces.ts'
import type {Reading} from './reading.ts'

const states = {draft: 'Draft', review: 'Under review', published: 'Published', withdrawn: 'Withdrawn'} as const

/** Articles, the newest first. */
export function articleRows(reading: Reading): Listing {
  const {graph} = reading
  const rows = [...graph.articles.values()].map((article) => ({
    href: urlOf(article.id, graph.site.base),
    cells: [
      cell([linkPart(reading, article.id)]),
      cell(article.examines === undefined ? [] : [linkPart(reading, article.examines)]),
      countCell(claimsOwnedBy(graph, article.id).length),
      dateCell(reading, article.updated ?? article.date)
    ],
    facetValues: [[states[article.publication]], article.tags, yearsOf(article.updated ?? article.date), [article.fictional ? 'Invented' : 'Real']],
    fictional: article.fictional
  }))
  const newest = (sort: string): string => (sort === '~' ? '' : sort)
  return {
    columns: [
      {key: 'title', label: 'Title', sortable: true},
      {key: 'examines', label: 'Examines', sortable: true},
      {key: 'claims', label: 'Claims', sortable: true},
      {key: 'date', label: 'Last changed', sortable: true}
    ],
    facets: [
      {key: 'status', label: 'Status'},
      {key: 'tag', label: 'Topic'},
      {key: 'year', label: 'Year'},
      {key: 'kind', label: 'Real or invented'}
    ],
    rows: rows.sort((a, b) => {
      const [x, y] = [newest(a.cells[3]!.sort), newest(b.cells[3]!.sort)]
      if (x !== y) return x > y ? -1 : 1
      return a.href < b.href ? -1 : 1
    })
  }
}
