import {LineCounter, type Node, type Pair, parseDocument, type YAMLMap} from 'yaml'
import type {FilePoint} from '../../src/model/point.ts'
import {checkEntry, type EntryHead, type FileContext, type Path} from '../../src/schema/check-entry.ts'

/** A text as the data and points that reading a file gives; without the checks of reading. */
export function contextOf(text: string, given: Partial<FileContext>) {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, schema: 'failsafe'})
  const pointAt = (offset: number): FilePoint => {
    const {line, col} = lines.linePos(offset)
    return {file: given.file ?? 'x.md', line, column: col, offset}
  }
  const pointOf = (path: Path): FilePoint => {
    const node = document.getIn(path, true) as Node | undefined
    return node?.range ? pointAt(node.range[0]) : path.length === 0 ? pointAt(0) : pointOf(path.slice(0, -1))
  }
  const keyPointOf = (path: Path): FilePoint => {
    const holder = (path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents) as YAMLMap | undefined
    const pair = holder?.items?.find((item) => String((item as Pair).key) === String(path.at(-1))) as Pair<Node> | undefined
    return pair?.key.range ? pointAt(pair.key.range[0]) : pointOf(path)
  }
  const context: FileContext = {file: 'x.md', kind: 'article', slug: 'x', lang: 'en', ...given, pointOf, keyPointOf}
  return {data: document.toJS() as unknown, context}
}

/** What `checkEntry` makes of a text; messages as `line:column code reason (nearest)`. */
export function checkText(text: string, given: Partial<FileContext> = {}): {entry: EntryHead | undefined; messages: string[]} {
  const {data, context} = contextOf(text, given)
  const {entry, messages} = checkEntry(data, context)
  const lines = messages
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map(({line, column, code, reason, expected}) => `${line}:${column} ${code} ${reason}${expected.length > 0 ? ` (${expected.join(', ')})` : ''}`)
  return {entry, messages: lines}
}
