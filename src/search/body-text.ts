import type {Body} from '../model/body.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly target?: string
  readonly label?: string
  readonly embeds?: string
  readonly children?: readonly Node[]
}
const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'wikiLink',
  'citationCluster',
  'footnoteReference'
])

function textOf(node: Node): string {
  // A claim stands in a body only with its speaker and source; it has a record of its own.
  if (node.type === 'wikiLink') return node.embeds ? '' : (node.label ?? node.target ?? '')
  if (node.type === 'citationCluster' || node.type === 'html') return ''
  if (node.value !== undefined) return node.value
  const inside = (node.children ?? []).map(textOf).join('')
  return inline.has(node.type) ? inside : `${inside}\n`
}

/** The words of a body, for the full-text search. */
export const bodyText = (body: Body): string =>
  textOf(body as Node)
    .replace(/\s+/g, ' ')
    .trim()
