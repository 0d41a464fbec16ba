import type {Element, ElementContent, Root} from 'hast'
import rehypeSanitize, {type Options as Schema} from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

const global = ['lang', 'dir']
const classes = (...names: (string | RegExp)[]): [string, ...(string | RegExp)[]] => ['className', ...names]

/**
 * What a text of the content may become. Everything that is not named here is dropped: scripts, styles,
 * handlers, images, forms, frames, and every attribute we do not write ourselves.
 *
 * Ids are ours alone and are prefixed where they are made; a prefix here too would break the footnote links.
 */
const schema: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'br', 'pre', 'code', 'em', 'strong', 'del', 'i', 'b', 'sup', 'sub', 'q'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'bdi', 'span', 'div', 'section', 'input']
  ],
  attributes: {
    '*': global,
    a: [
      'href',
      'id',
      'rel',
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      classes('entity', /^entity--[a-z]+$/, 'source', 'speaker', 'says', 'data-footnote-backref')
    ],
    span: ['dataSpeaker', 'dataClaim', classes('speaker', 'says', 'attribution', 'no-page', 'chip', /^chip--[a-z]+$/)],
    bdi: ['dataSpeaker'],
    p: ['dataClaim', classes('attribution', 'claim-card__status')],
    div: [classes('claim-card')],
    sup: [classes('citation')],
    h2: ['id', classes('unseen')],
    h3: ['id'],
    h4: ['id'],
    li: ['id', classes('task-list-item')],
    ul: [classes('contains-task-list')],
    ol: ['start'],
    section: ['dataFootnotes', classes('footnotes')],
    th: [classes(/^cell--(left|center|right)$/)],
    td: [classes(/^cell--(left|center|right)$/)],
    code: [classes(/^language-[\w-]+$/)],
    input: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true]
    ]
  },
  ancestors: {
    tbody: ['table'],
    thead: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
    li: ['ul', 'ol']
  },
  protocols: {href: ['http', 'https', 'mailto']},
  required: {input: {type: 'checkbox', disabled: true}},
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style']
}

const processor = unified().use(rehypeSanitize, schema).use(rehypeStringify, {closeSelfClosing: false}).freeze()

/** Whether two addresses of a link lead to the same kind of place: an address of another host, of this site, or none. */
const isForeign = (href: string): boolean => /^https?:\/\//i.test(href)

/** Links to other hosts tell them nothing; what is no link we know loses its address and keeps its words. */
function fixLinks(node: Root | ElementContent): void {
  if (node.type === 'element' && node.tagName === 'a') fixLink(node)
  if ('children' in node) for (const child of node.children) if (child.type !== 'doctype') fixLinks(child)
}
function fixLink(link: Element): void {
  const {href} = link.properties
  if (typeof href !== 'string' || /^\s*(\/\/|\\|\/\\)/.test(href)) delete link.properties.href
  else if (isForeign(href)) link.properties.rel = ['noopener', 'noreferrer', 'nofollow']
  else delete link.properties.rel
}

/** The alignment of a column as a class: the attribute is no longer HTML. */
function fixCells(node: Root | ElementContent): void {
  if (node.type === 'element' && typeof node.properties.align === 'string') {
    node.properties.className = [`cell--${node.properties.align}`]
    delete node.properties.align
  }
  if ('children' in node) for (const child of node.children) if (child.type !== 'doctype') fixCells(child)
}

/** The one way from a tree to HTML: links made safe, then the sanitiser last, then text. */
export function safeHtml(children: Root['children']): string {
  const root: Root = {type: 'root', children}
  fixLinks(root)
  fixCells(root)
  return processor.stringify(processor.runSync(root))
}
