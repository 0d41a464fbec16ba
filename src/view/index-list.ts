import type {Kind} from '../model/id.ts'
import type {ChipView, PageView, PartView} from './parts.ts'

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
