import type {Nodes, Parents} from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import {unified} from 'unified'

const isParent = (node: Nodes): node is Extract<Nodes, Parents> => 'children' in node
const deepest = 200

/** The words of a node on one line. */
function wordsOf(node: Nodes, depth = 0): string {
  if (depth > deepest) return ''
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'html') return ''
  if ('value' in node) return node.value
  return isParent(node) ? node.children.map((child) => wordsOf(child, depth + 1)).join('') : ''
}

const lined = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/** Blocks of text in order, each without a blank line inside. */
function blocksOf(node: Nodes, depth = 0): string[] {
  if (depth > deepest) return []
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') return [lined(wordsOf(node))]
  if (node.type === 'list') {
    const rows = node.children.map(
      (one, index) =>
        `${node.ordered ? `${(node.start ?? 1) + index}. ` : ''}${blocksOf(one, depth + 1)
          .join(' ')
          .replaceAll('\n', ' ')}`
    )
    return [rows.join('\n')]
  }
  if (node.type === 'table') return node.children.map((row) => row.children.map((cell) => lined(wordsOf(cell))).join(' | '))
  return isParent(node) ? node.children.flatMap((child) => blocksOf(child, depth + 1)) : []
}

/** The text of a piece of HTML, a block each. */
export function plainBlocks(html: string): string[] {
  const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeRemark)
  return blocksOf(processor.runSync(processor.parse(html)) as Nodes).filter((block) => block !== '')
}
