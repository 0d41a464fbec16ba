import type {Id} from '../model/id.ts'
import type {CitedSource} from '../render/body-citations.ts'
import {citedThrough} from '../render/cited-through.ts'
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
  return cited.map(({source, number, anchor, html, uses}) => {
    const through = citedThrough(reading.graph, source, examined)
    return {
      anchor,
      number,
      html,
      record: {...linkTo(reading, source), text: 'record of this source'},
      backlinks: uses.map((use) => use.anchor),
      ...(through !== undefined && {citedIn: linkTo(reading, through)})
    }
  })
}
