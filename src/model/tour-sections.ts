import type {Heading, Nodes, Root, RootContent} from 'mdast'
import type {Body} from './body.ts'

/** The part of a body under one heading. */
export interface BodySection {
  readonly heading: Heading
  /** The heading as plain text. */
  readonly title: string
  readonly content: readonly RootContent[]
}

function textOf(node: Nodes): string {
  if (node.type === 'wikiLink') return node.label ?? node.target
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

const isStart = (node: Root['children'][number]): node is Heading => node.type === 'heading' && node.depth <= 2

/** What stands before the first `##` heading, and the sections after it, one for each step of a tour. */
export function tourSections({children}: Body): {readonly introduction: readonly RootContent[]; readonly sections: readonly BodySection[]} {
  const starts = children.flatMap((node, at) => (isStart(node) ? [at] : []))
  return {
    introduction: children.slice(0, starts[0] ?? children.length),
    sections: starts.map((start, index) => {
      const heading = children[start] as Heading
      return {heading, title: textOf(heading).replace(/\s+/g, ' ').trim(), content: children.slice(start + 1, starts[index + 1] ?? children.length)}
    })
  }
}
