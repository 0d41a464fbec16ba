import {isMap, type Node} from 'yaml'
import type {Path} from '../schema/file-context.ts'
import type {Edit} from './apply-edits.ts'
import {removeEntry} from './remove-entry.ts'
import {columnOf, endOf, findPair, isBlank, keyText, lineStart, nextLine, nodeAt, pairEnd, pairsOf, startOf, type YamlSource} from './yaml-source.ts'

/** A key with its value and comments, as it was typed, on lines of its own that begin at the margin. LF only. */
export interface TypedEntry {
  readonly lines: string
  /** Takes it away from where it was. */
  readonly removal: Edit
  /** All that is taken, in the file. */
  readonly from: number
  readonly to: number
}

const indented = (lines: string, indent: number): string => lines.replace(/^(?=.)/gm, ' '.repeat(indent))
const outdented = (lines: string, indent: number): string => (indent === 0 ? lines : lines.replace(new RegExp(`^ {1,${indent}}`, 'gm'), ''))

/** The start of the comments that stand directly above a line, in its column. */
function commentStart(text: string, line: number, column: number): number {
  let start = line
  while (start > 0) {
    const above = lineStart(text, start - 1)
    const comment = /^( *)#/.exec(text.slice(above, start))
    if (!comment || comment[1]!.length !== column) return start
    start = above
  }
  return start
}

/** The entry at a path, as it was typed; nothing where it stands in a line with something else that is no flow. */
export function typedEntry(source: YamlSource, path: Path): TypedEntry | undefined {
  const {text} = source
  const above = path.slice(0, -1)
  const holder = above.length === 0 ? source.root : nodeAt(source, above)
  const pair = findPair(holder ?? null, String(path.at(-1)))
  if (!isMap(holder) || !pair) return undefined
  const [from, end] = [startOf(pair.key), pairEnd(text, pair)]
  const removal = removeEntry(source, path)!
  if (holder.flow) return {lines: `${text.slice(from, end).replaceAll('\r\n', '\n')}\n`, removal, from, to: end}
  const line = lineStart(text, from)
  const column = columnOf(text, from)
  if (text.slice(line, from).replace('\ufeff', '').trim() !== '') return undefined
  const start = holder.items.length === 1 || line === 0 ? line : commentStart(text, line, column)
  const to = nextLine(text, end)
  const typed = text.slice(start, to).replace('\ufeff', '').replaceAll('\r\n', '\n')
  const whole = holder.items.length === 1 ? removal : {from: start, to, text: ''}
  return {lines: outdented(typed.endsWith('\n') ? typed : `${typed}\n`, column), removal: whole, from: start, to}
}

/** The lines of what is in an entry's mapping: a key a line, at the margin. A text has the key it is given. */
export function innerLines(source: YamlSource, path: Path, keyForText: string): string {
  const {text} = source
  const node = nodeAt(source, path)
  if (!node) return ''
  if (!isMap(node)) return `${keyForText}: ${text.slice(startOf(node), endOf(text, node)).replaceAll('\r\n', '\n')}\n`
  if (node.flow)
    return pairsOf(node)
      .map((pair) => `${text.slice(startOf(pair.key), pairEnd(text, pair)).replaceAll('\r\n', '\n')}\n`)
      .join('')
  const first = startOf(pairsOf(node)[0]!.key)
  const column = columnOf(text, first)
  const start = commentStart(text, lineStart(text, first), column)
  const lines = text.slice(start, nextLine(text, endOf(text, node as Node))).replaceAll('\r\n', '\n')
  return outdented(lines.endsWith('\n') ? lines : `${lines}\n`, column)
}

const linesAt = (source: YamlSource, at: number, lines: string): Edit => {
  const isBroken = at === 0 || source.text[at - 1] === '\n'
  const text = isBroken ? lines : `\n${lines.replace(/\n$/, '')}`
  return {from: at, to: at, text: text.replaceAll('\n', source.eol)}
}
const afterLine = (source: YamlSource, end: number): number => Math.min(nextLine(source.text, end), source.to)

/** Puts typed entries below a key at the top of a file, which is made when it is missing; at the top itself for no key. */
export function insertTyped(source: YamlSource, key: string | undefined, lines: string, order: readonly string[]): Edit | undefined {
  const {text, root} = source
  if (root && (!isMap(root) || root.flow)) return undefined
  const pairs = root ? pairsOf(root) : []
  if (key === undefined) return linesAt(source, pairs.length > 0 ? afterLine(source, pairEnd(text, pairs.at(-1)!)) : source.to, lines)
  const pair = pairs.find((one) => keyText(one) === key)
  if (!pair) {
    const before = pairs.findLast((one) => order.indexOf(keyText(one)) < order.indexOf(key)) ?? pairs.at(-1)
    return linesAt(source, before ? afterLine(source, pairEnd(text, before)) : source.to, `${key}:\n${indented(lines, 2)}`)
  }
  if (!pair.value || isBlank(pair.value)) return linesAt(source, afterLine(source, pairEnd(text, pair)), indented(lines, 2))
  if (!isMap(pair.value) || pair.value.flow || pair.value.items.length === 0) return undefined
  const indent = columnOf(text, startOf(pairsOf(pair.value)[0]!.key))
  return linesAt(source, afterLine(source, pairEnd(text, pair)), indented(lines, indent))
}
