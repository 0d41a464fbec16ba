import type {Nodes} from 'mdast'
import type {Body} from '../model/body.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {type FilePoint, startOf} from '../model/point.ts'

/** A sentence of a body, in the form in which names are compared. */
export interface Sentence {
  readonly key: string
  /** Of the paragraph it stands in. */
  readonly point: FilePoint
}

function textOf(node: Nodes): string {
  if (node.type === 'wikiLink') return node.embeds === undefined ? (node.label ?? node.target) : ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function* paragraphs(node: Nodes): Generator<Nodes> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') yield node
  else if ('children' in node) for (const child of node.children) yield* paragraphs(child)
}

export function bodySentences(body: Body, file: string): Sentence[] {
  return [...paragraphs(body)].flatMap((paragraph) => {
    const start = paragraph.position?.start
    const point = start ? {file, line: start.line, column: start.column, offset: start.offset ?? 0} : startOf(file)
    return textOf(paragraph)
      .split(/(?<=[.!?؟。])\s+/)
      .map((sentence) => ({key: lookupKey(sentence), point}))
      .filter(({key}) => key !== '')
  })
}
