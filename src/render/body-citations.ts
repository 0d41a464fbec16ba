import type {Element} from 'hast'
import type {CitationCluster} from '../model/body.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type Id, slugOf} from '../model/id.ts'
import type {LanguageTag} from '../model/text.ts'
import {type CitedWork, formatReferences} from './bibliography.ts'
import {findSource} from './find-target.ts'
import {element} from './parts-tree.ts'
import {sourceItem} from './source-item.ts'

/** One use of a source in a body: its link, and what it says beside the source. */
interface Use {
  readonly anchor: string
  readonly link: Element
  /** The number and the place, as they stand in the text. */
  readonly words: string
  readonly work: CitedWork
}
/** A source that a body cites, with its number in order of first citation. */
interface NumberedSource {
  readonly source: Id<'source'>
  readonly number: number
  /** The `id` of its entry in the page's list of references. */
  readonly anchor: string
  readonly uses: readonly Use[]
}
export interface CitedSource extends NumberedSource {
  /** Its entry in the list of references, sanitised. */
  readonly html: string
}

export const referenceAnchor = (source: Id<'source'>): string => `source-${slugOf(source)}`

/**
 * Numbers the sources of one body as they are met. `cite` gives what stands in the text: a raised number for each
 * source, a link to the entry, which links back.
 */
export function citationNumbers(graph: KnowledgeGraph) {
  const cited = new Map<Id<'source'>, {readonly number: number; readonly uses: Use[]}>()
  const use = ({key, locator}: CitationCluster['items'][number]): Element => {
    const source = findSource(graph, key)
    if (!source) return element('span', {className: ['no-page']}, key)
    const known = cited.get(source) ?? {number: cited.size + 1, uses: []}
    cited.set(source, known)
    const anchor = `cite-${slugOf(source)}-${known.uses.length + 1}`
    const words = locator === undefined ? String(known.number) : `${known.number}, ${locator}`
    const link = element('a', {href: `#${referenceAnchor(source)}`, id: anchor}, words)
    known.uses.push({anchor, link, words, work: {id: source, ...(locator !== undefined && {locator})}})
    return link
  }
  return {
    cite({items}: CitationCluster): Element {
      const links = items.map(use)
      return element('sup', {className: ['citation']}, '[', ...links.flatMap((link, index) => (index === 0 ? [link] : ['; ', link])), ']')
    },
    cited: (): NumberedSource[] => [...cited].map(([source, {number, uses}]) => ({source, number, anchor: referenceAnchor(source), uses}))
  }
}

/**
 * Puts the cited sources into the site's style: each citation gets its accessible name, what stands in the text and
 * the citation as the style has it, and each source its entry. Where an author is not to be repeated (`[-@key]`), the
 * text shows a number alone anyway, and the name keeps the author.
 */
export function inStyle(graph: KnowledgeGraph, cited: readonly NumberedSource[], lang: LanguageTag): CitedSource[] {
  const works = new Map(cited.map(({source}) => [source, sourceItem(graph, source, lang)]))
  const uses = cited.flatMap((one) => one.uses)
  const clusters = uses.map(({work}) => [work])
  const {citations, entries} = formatReferences(graph.site.citationStyle, lang, works, clusters)
  for (const [index, {link, words}] of uses.entries()) link.properties.ariaLabel = `Source ${words}: ${citations[index]?.replace(/^\((.*)\)$/, '$1')}`
  return cited.map((one, index) => ({...one, html: entries[index]!.html}))
}
