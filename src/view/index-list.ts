import type {Statuses} from '../analyse/statuses.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type Id, type Kind, plural} from '../model/id.ts'
import {articleRows} from './article-rows.ts'
import {claimRows} from './claim-rows.ts'
import {entityRows} from './entity-rows.ts'
import {countWords, kindLabel} from './kind-words.ts'
import {pageFor, siteTitle} from './page.ts'
import type {ChipView, PageView, PartView} from './parts.ts'
import type {Reading} from './reading.ts'
import {sourceRows} from './source-rows.ts'

export interface Column {
  readonly key: string
  readonly label: string
  readonly sortable: boolean
}
/** A filter: rows whose values of this facet include the chosen one stay. */
export interface Facet {
  readonly key: string
  readonly label: string
  readonly options: readonly {readonly value: string; readonly text: string; readonly count: number}[]
}
export interface Cell {
  readonly parts: readonly PartView[]
  /** Compared as text with `<`. */
  readonly sort: string
}
export interface Row {
  readonly href: string
  /** One a column, in their order; the first holds the link to the page. */
  readonly cells: readonly Cell[]
  readonly chip?: ChipView
  /** The claim that the first cell attributes. */
  readonly claim?: Id<'claim'>
  /** One list a facet, in their order. */
  readonly facetValues: readonly (readonly string[])[]
  readonly fictional: boolean
}

/** All things of one kind, in a table that is in order without JavaScript. */
export interface IndexListView extends PageView {
  readonly kind: Kind
  /** What is listed here, in a sentence. */
  readonly intro: string
  readonly columns: readonly Column[]
  readonly facets: readonly Facet[]
  readonly rows: readonly Row[]
  /** What stands instead of the table when nothing is there. */
  readonly empty: string
}

/** Rows before the facets are counted. */
export interface Listing {
  readonly columns: readonly Column[]
  readonly facets: readonly {readonly key: string; readonly label: string}[]
  readonly rows: readonly Row[]
}

const listings: Readonly<Record<Kind, (reading: Reading, kind: Kind) => Listing>> = {
  article: articleRows,
  claim: claimRows,
  source: sourceRows,
  person: entityRows,
  organisation: entityRows,
  account: entityRows,
  place: entityRows,
  event: entityRows,
  work: entityRows,
  topic: entityRows
}
const intros: Readonly<Record<Kind, string>> = {
  article: 'Neutral pages that lay out who says what on a matter, and on what source.',
  claim: 'Each claim with who makes it and where; the state counts lines of sourcing and names who objects. It is no judgement.',
  source: 'Works that claims are traced to, whether they were consulted for this site or are known through others.',
  person: 'People named here. Being listed says nothing about a person; every claim has its speaker and source.',
  organisation: 'Organisations, publishers and public bodies named here.',
  account: 'Accounts and bylines. Who stands behind one is a matter of claims.',
  place: 'Places named here.',
  event: 'Events named here.',
  work: 'Books, films and other works named here as such, not as sources.',
  topic: 'Topics that articles are filed under.'
}

/** The values of a facet among the rows, most frequent first; a facet that cannot part the rows is left out later. */
function withCounts({facets, rows}: Listing): Facet[] {
  return facets.map(({key, label}, index) => {
    const counts = new Map<string, number>()
    for (const {facetValues} of rows) for (const value of new Set(facetValues[index])) counts.set(value, (counts.get(value) ?? 0) + 1)
    const options = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    return {key, label, options: options.map(([value, count]) => ({value, text: value, count}))}
  })
}

/** Facets that part the rows, and the rows' values of those alone. */
function usefulFacets(listing: Listing): {readonly facets: Facet[]; readonly rows: Row[]} {
  const counted = withCounts(listing)
  const useful = counted.flatMap(({options}, index) => (options.length > 1 ? [index] : []))
  return {
    facets: useful.map((index) => counted[index]!),
    rows: listing.rows.map((row) => ({...row, facetValues: useful.map((index) => row.facetValues[index] ?? [])}))
  }
}

/** The page that lists all things of one kind. */
export function indexList(graph: KnowledgeGraph, analysis: Statuses, kind: Kind): IndexListView {
  const listing = listings[kind]({graph, analysis, lang: graph.site.lang}, kind)
  const {many} = kindLabel(kind)
  const page = pageFor(graph, {
    title: {text: many},
    description: `${countWords(kind, listing.rows.filter(({fictional}) => !fictional).length)} at ${siteTitle(graph)}. ${intros[kind]}`,
    path: `${plural[kind]}/`
  })
  return {
    ...page,
    kind,
    intro: intros[kind],
    columns: listing.columns,
    ...usefulFacets(listing),
    empty: `There are no ${many.toLowerCase()} here yet.`
  }
}
