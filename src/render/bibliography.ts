import CSL, {type CitationItem, type Engine} from 'citeproc'
import type {CslItem} from '../model/csl-item.ts'
import type {LanguageTag} from '../model/text.ts'
import {citationLocale, citationStyle} from './citation-styles.ts'
import {cslLocator} from './locator.ts'
import {markedTree, markedWords, marks, withoutMarks} from './marked-text.ts'
import {safeHtml} from './safe-html.ts'

/** One work in one citation. */
export interface CitedWork {
  readonly id: string
  readonly locator?: string
  readonly suppressAuthor?: boolean
}
/** An entry of a list of references. */
export interface Reference {
  readonly id: string
  /** Sanitised. */
  readonly html: string
  readonly text: string
}
export interface References {
  /** One for each cluster, in the site's style: “(Limbert, 2019, p. 3)”. */
  readonly citations: readonly string[]
  /** In order of first citation. */
  readonly entries: readonly Reference[]
}

const around = (mark: string): string => `${mark}%%STRING%%${marks.end}`
const link = (address: string, text: string): string => `${marks.link}${address}${marks.linkText}${text}${marks.end}`

/** Our output format: marks instead of HTML; see `marked-text.ts`. */
const format = 'marked'
CSL.Output.Formats[format] = {
  ...CSL.Output.Formats.text,
  text_escape: (text: string) => text || '',
  '@font-style/italic': around(marks.italic),
  '@font-style/oblique': around(marks.italic),
  '@font-weight/bold': around(marks.bold),
  '@vertical-align/sup': around(marks.superscript),
  '@vertical-align/sub': around(marks.subscript),
  '@bibliography/entry': (_state: unknown, text: string) => text,
  '@URL/true': (_state: unknown, text: string) => link(text, text),
  '@DOI/true': (_state: unknown, text: string) => link(text.startsWith('http') ? text : `https://doi.org/${text}`, text)
}

interface Desk {
  readonly engine: Engine
  readonly items: Map<string, object>
}
const desks = new Map<string, Desk>()

/** One engine for each style and language: making it takes longer than a page of references. */
function deskFor(style: string, lang: LanguageTag): Desk {
  const key = `${style} ${lang}`
  const known = desks.get(key)
  if (known) return known
  const items = new Map<string, object>()
  const system = {retrieveLocale: citationLocale, retrieveItem: (id: string) => items.get(id)!}
  const engine = new CSL.Engine(system, citationStyle(style).xml, 'en-US', true)
  engine.opt.development_extensions.wrap_url_and_doi = true
  const desk = {engine, items}
  desks.set(key, desk)
  return desk
}

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutMarks(value)
  if (Array.isArray(value)) return value.map(clean)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]))
}

function citationItem({id, locator, suppressAuthor}: CitedWork): CitationItem {
  const place = locator === undefined ? {} : cslLocator(withoutMarks(locator))
  return {id, ...place, ...(suppressAuthor && {'suppress-author': true})}
}

/**
 * The references of one page: its citations, in order, and the list of what they cite.
 * How a work is cited again (ibid, short forms) is left to the style.
 */
export function formatReferences(
  style: string,
  lang: LanguageTag,
  works: ReadonlyMap<string, CslItem>,
  clusters: readonly (readonly CitedWork[])[]
): References {
  if (clusters.length === 0) return {citations: [], entries: []}
  const {engine, items} = deskFor(style, lang)
  engine.updateItems([])
  items.clear()
  for (const [id, item] of works) items.set(id, clean(item) as object)
  const citations = engine.rebuildProcessorState(
    clusters.map((cluster, index) => ({citationID: `c${index}`, citationItems: cluster.map(citationItem), properties: {noteIndex: 0}})),
    format
  )
  engine.setOutputFormat(format)
  const bibliography = engine.makeBibliography()
  const marked = bibliography
    ? new Map(bibliography[0].entry_ids.map(([id], index) => [id, bibliography[1][index]!.trim()]))
    : new Map<string, string>()
  const cited = [...new Set(clusters.flatMap((cluster) => cluster.map(({id}) => id)))]
  return {
    citations: citations.map(([, , text]) => markedWords(text)),
    entries: cited.map((id) => {
      const text = marked.get(id) ?? ''
      return {id, html: safeHtml(markedTree(text)), text: markedWords(text)}
    })
  }
}

/** One work alone, as an entry of a list. */
export function formatReference(style: string, lang: LanguageTag, item: CslItem): Reference {
  return formatReferences(style, lang, new Map([[item.id, item]]), [[{id: item.id}]]).entries[0]!
}
