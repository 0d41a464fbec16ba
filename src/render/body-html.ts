import type {Root as HtmlRoot} from 'hast'
import type {FootnoteDefinition, Paragraph, Root} from 'mdast'
import remarkRehype, {defaultHandlers, type Options} from 'remark-rehype'
import {unified} from 'unified'
import type {Statuses} from '../analyse/statuses.ts'
import type {Body, CitationCluster, WikiLink} from '../model/body.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type Id, kindOf} from '../model/id.ts'
import {limits} from '../model/limits.ts'
import type {LanguageTag} from '../model/text.ts'
import {urlOf} from '../model/url-of.ts'
import {type CitedSource, citationNumbers, inStyle} from './body-citations.ts'
import {claimCard} from './claim-card.ts'
import {findClaim, findEntity} from './find-target.ts'
import {entityName} from './names.ts'
import {element, isolated} from './parts-tree.ts'
import {safeHtml} from './safe-html.ts'

/** A body, ready to be put into a page, and what it cites. */
export interface BodyHtml {
  /** Sanitised. */
  readonly html: string
  /** In order of first citation. */
  readonly cited: readonly CitedSource[]
}

/** Prefix of ids of footnotes. The sanitiser adds none of its own: two would part the links from their ends. */
const notePrefix = 'note-'

type Handlers = NonNullable<Options['handlers']>
interface Setting {
  readonly graph: KnowledgeGraph
  readonly analysis: Statuses
  readonly lang: LanguageTag
  /** Slug of the article or entity whose body it is. */
  readonly owner: string
}

const isEmbed = (node: Paragraph['children'][number] | undefined): node is WikiLink => node?.type === 'wikiLink' && node.embeds === 'claim'

/** A mention as a link, a claim as a card; what this graph does not hold stays as words. */
function wikiLinkTree({graph, analysis, lang, owner}: Setting, {target, label, embeds}: WikiLink, block: boolean) {
  if (embeds === 'claim') {
    const id = findClaim(graph, target, owner)
    return id ? claimCard(graph, analysis, id, lang, block) : element('span', {className: ['no-page']}, label ?? 'a claim that is not published here')
  }
  const found = findEntity(graph, target)
  if (!found) return element('span', {className: ['no-page']}, isolated(label ?? target, undefined))
  const {text, lang: written} = label !== undefined ? {text: label} : (found.name ?? entityName(graph, found.id, lang))
  const kind = kindOf(found.id)
  const shownLang = written === lang ? undefined : written
  return element('a', {className: ['entity', `entity--${kind}`], href: urlOf(found.id, graph.site.base)}, isolated(text, shownLang))
}

/** A footnote that holds a citation and nothing else is a citation. */
function citationNotes(body: Root): ReadonlyMap<string, CitationCluster> {
  const notes = new Map<string, CitationCluster>()
  for (const node of body.children) {
    const cluster = node.type === 'footnoteDefinition' ? onlyCitation(node) : undefined
    if (node.type === 'footnoteDefinition' && cluster) notes.set(node.identifier.toUpperCase(), cluster)
  }
  return notes
}
function onlyCitation({children: [paragraph, ...more]}: FootnoteDefinition): CitationCluster | undefined {
  if (paragraph?.type !== 'paragraph' || more.length > 0) return undefined
  const [cluster, ...rest] = paragraph.children
  return cluster?.type === 'citationCluster' && rest.every((node) => node.type === 'text' && /^[\s.]*$/.test(node.value)) ? cluster : undefined
}

/** How each node of ours, and each we restrict, becomes HTML. */
function handlersFor(setting: Setting, body: Root, cite: (cluster: CitationCluster) => ReturnType<typeof element>): Handlers {
  const notes = citationNotes(body)
  const image: NonNullable<Handlers['image']> = (_state, node) =>
    element('span', {className: ['no-page']}, `[image: ${node.alt || node.url || node.label}]`)
  return {
    wikiLink: (_state, node: WikiLink) => wikiLinkTree(setting, node, false),
    citationCluster: (_state, node: CitationCluster) => cite(node),
    paragraph(state, node: Paragraph) {
      const [only, ...more] = node.children
      return isEmbed(only) && more.length === 0 ? wikiLinkTree(setting, only, true) : defaultHandlers.paragraph(state, node)
    },
    footnoteReference(state, node) {
      const cluster = notes.get(String(node.identifier).toUpperCase())
      return cluster ? cite(cluster) : defaultHandlers.footnoteReference(state, node)
    },
    // The page's own heading is the only one of level 1.
    heading: (state, node) => defaultHandlers.heading(state, node.depth === 1 ? {...node, depth: 2} : node),
    // Refused when read; should it come this far, it stays the text that was typed.
    html: (_state, node) => ({type: 'text', value: node.value}),
    image,
    imageReference: image
  }
}

/** A body as sanitised HTML with numbered citations. */
export function bodyHtml(graph: KnowledgeGraph, analysis: Statuses, body: Body, lang: LanguageTag, owner: string): BodyHtml {
  const citations = citationNumbers(graph)
  const handlers = handlersFor({graph, analysis, lang, owner}, body, citations.cite)
  const options: Options = {
    handlers,
    clobberPrefix: notePrefix,
    footnoteLabel: 'Notes',
    footnoteLabelProperties: {className: ['unseen']},
    footnoteBackLabel: (index, again) => `Back to note ${index + 1}${again > 1 ? `, use ${again}` : ''} in the text`
  }
  const tree = unified().use(remarkRehype, options).runSync(body) as HtmlRoot
  const cited = inStyle(graph, citations.cited(), lang)
  const html = safeHtml(tree.children)
  if (html.length > limits.bodyOutputBytes)
    throw new Error(`Unexpected body of ${html.length} characters under \`${owner}\`, expected at most ${limits.bodyOutputBytes}`)
  return {html, cited}
}

/** The ids of the claims a body embeds, for lists that shall not repeat them; `asCards`: those alone that stand there as a card with their status. */
export const embeddedClaims = (graph: KnowledgeGraph, body: Body, owner: string, asCards = false): ReadonlySet<Id<'claim'>> => {
  const ids = new Set<Id<'claim'>>()
  const visit = (node: Root | Root['children'][number], isAlone = false): void => {
    if (node.type === 'wikiLink' && node.embeds === 'claim' && (isAlone || !asCards)) {
      const id = findClaim(graph, node.target, owner)
      if (id) ids.add(id)
    }
    if (!('children' in node)) return
    for (const child of node.children) visit(child as Root['children'][number], node.type === 'paragraph' && node.children.length === 1)
  }
  visit(body)
  return ids
}
