import {isScalar, type Node, type Scalar} from 'yaml'
import type {Path} from '../schema/file-context.ts'
import type {Edit} from './apply-edits.ts'
import {columnOf, endOf, nodeAt, startOf, type YamlSource} from './yaml-source.ts'
import {afterKey, flowText, quoted, scalarText} from './yaml-text.ts'
import type {YamlValue} from './yaml-value.ts'

const inSingle = (text: string): string => (/[\u0000-\u001f\u007f-\u009f]/.test(text) ? quoted(text) : `'${text.replaceAll("'", "''")}'`)
const inDouble = (text: string): string => (quoted(text).startsWith('"') ? quoted(text) : `"${text.replace(/[\\"]/g, '\\$&')}"`)
const needsQuotes = (text: string, inFlow: boolean): boolean => scalarText(text, inFlow) !== text

/**
 * A text in the quotes another one had. A plain one that cannot stay plain gets single quotes, and loses them with the next
 * text that needs none, so that a change and its opposite leave nothing behind.
 */
function inStyleOf(old: Scalar, text: string, inFlow: boolean): string {
  const before = String(old.value)
  switch (old.type) {
    case 'QUOTE_DOUBLE':
      return inDouble(text)
    case 'QUOTE_SINGLE':
      return needsQuotes(before, inFlow) && !needsQuotes(text, inFlow) ? text : inSingle(text)
    default:
      return needsQuotes(text, inFlow) ? inSingle(text) : text
  }
}

/** Whether a place is between brackets, where commas and brackets end a plain text. */
export function isInFlow({root}: YamlSource, at: number): boolean {
  let found = false
  const look = (node: Node | null): void => {
    if (!node?.range || at < node.range[0] || at >= node.range[2]) return
    const {flow, items} = node as {flow?: boolean; items?: readonly unknown[]}
    if (flow && at > node.range[0]) found = true
    for (const one of items ?? []) {
      const {key, value} = one as {key?: Node; value?: Node | null}
      for (const inner of key ? [key, value ?? null] : [one as Node]) look(inner)
    }
  }
  look(root)
  return found
}

/** The edit that writes another text in the place of a scalar, in its quotes. */
export const replaceScalar = (source: YamlSource, node: Scalar, text: string): Edit => ({
  from: startOf(node),
  to: endOf(source.text, node),
  text: inStyleOf(node, text, isInFlow(source, startOf(node)))
})

/** The edit that writes another value at a path; nothing when there is none yet. */
export function replaceValue(source: YamlSource, path: Path, value: YamlValue): Edit | undefined {
  const node = nodeAt(source, path)
  if (!node) return undefined
  if (typeof value === 'string' && isScalar(node)) return replaceScalar(source, node, value)
  const [from, to] = [startOf(node), endOf(source.text, node)]
  if (isInFlow(source, from)) return {from, to, text: flowText(value)}
  const key = typeof path.at(-1) === 'string' ? keyColumn(source.text, from) : columnOf(source.text, from)
  const before = /[ \t\r\n]*$/.exec(source.text.slice(0, from))![0].length
  return {from: from - before, to, text: afterKey(value, {indent: key}).replaceAll('\n', source.eol)}
}

/** The column of the line's key; what stands before a value below its key is the line above. */
function keyColumn(text: string, at: number): number {
  const end = text.slice(0, at).trimEnd().length
  const start = text.lastIndexOf('\n', end - 1) + 1
  return /^[ \t]*(?:- +)*/.exec(text.slice(start, end))![0].length
}
