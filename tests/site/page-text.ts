import {type PageElement, readPage, withTag} from '../../src/site/audit/page.ts'

const blocks = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'caption',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form'
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tr', 'ul']
])
const left = new Set(['script', 'style', 'template', 'svg'])

function written({tag, attributes, content}: PageElement): string {
  if (left.has(tag)) return ''
  const text = content.map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ') : written(part))).join('')
  const rank = /^h([1-6])$/.exec(tag)?.[1]
  if (rank) return `\n${'#'.repeat(Number(rank))} ${text.trim()}\n`
  if (tag === 'a' && attributes.has('href')) return `[${text.trim()}](${attributes.get('href')})`
  if (tag === 'td' || tag === 'th') return `${text.trim()} | `
  return blocks.has(tag) ? `\n${text}\n` : text
}

/** What a reader of a page gets, as lines of text with links: independent of classes and of file names with hashes. */
export function pageText(path: string, html: string): string {
  const main = withTag(readPage(path, html), 'main')[0]
  if (!main) return ''
  const lines = written(main)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}
