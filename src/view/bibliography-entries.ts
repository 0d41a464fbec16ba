import type {Id} from '../model/id.ts'
import {formatReferences} from '../render/bibliography.ts'
import type {CitedSource} from '../render/body-citations.ts'
import {citedThrough} from '../render/cited-through.ts'
import {sourceItem} from '../render/source-item.ts'
import type {LinkView} from './parts.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'

export interface BibliographyEntry {
  /** The `id` of the entry on the page: `source-wire-1`. */
  readonly anchor: string
  readonly number: number
  /** Sanitised HTML in the site's style. */
  readonly html: string
  /** To the source's own page. */
  readonly record: LinkView
  /** Ids of the citations in the body, for the way back. */
  readonly backlinks: readonly string[]
  /** “as cited in”: the source through which one that was not consulted is known. */
  readonly citedIn?: LinkView
}

/** The list of references of a page, in order of first citation, each with its ways back and to its record. */
export function bibliographyEntries(reading: Reading, cited: readonly CitedSource[], examined?: Id<'source'>): BibliographyEntry[] {
  const {graph, lang} = reading
  const works = new Map(cited.map(({source}) => [source, sourceItem(graph, source, lang)]))
  const {entries} = formatReferences(
    graph.site.citationStyle,
    lang,
    works,
    cited.map(({source}) => [{id: source}])
  )
  return cited.map(({source, number, anchor, uses}, index) => {
    const through = citedThrough(graph, source, examined)
    return {
      anchor,
      number,
      html: entries[index]!.html,
      record: {...linkTo(reading, source), text: 'record of this source'},
      backlinks: uses.map((use) => use.anchor),
      ...(through !== undefined && {citedIn: linkTo(reading, through)})
    }
  })
}
