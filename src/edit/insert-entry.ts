import {isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq} from 'yaml'
import type {Path} from '../schema/file-context.ts'
import type {Edit} from './apply-edits.ts'
import {
  columnOf,
  endOf,
  findPair,
  isBlank,
  keyText,
  nextLine,
  nodeAt,
  pairEnd,
  pairsOf,
  startOf,
  type YamlPair,
  type YamlSource
} from './yaml-source.ts'
import {afterKey, flowText, listElement, scalarText} from './yaml-text.ts'
import type {YamlValue} from './yaml-value.ts'

export interface InsertStyle {
  /** Keys of the mapping in their order: the entry comes after the last that stands before it in this order, without an order at the end. */
  readonly order?: readonly string[] | undefined
  /** The same for the keys of the mappings above that have to be made; by the length of their path. */
  readonly orders?: readonly (readonly string[] | undefined)[]
  /** Levels of mappings in the value that get a line a key. */
  readonly blockLevels?: number
}

const insertion = (source: YamlSource, at: number, text: string): Edit => ({from: at, to: at, text: text.replaceAll('\n', source.eol)})

/** New lines after the one in which something ends. */
function linesAfter(source: YamlSource, end: number, lines: string): Edit {
  const at = Math.min(nextLine(source.text, end), source.to)
  const isBroken = at === 0 || source.text[at - 1] === '\n'
  return insertion(source, at, isBroken ? `${lines}\n` : `\n${lines}`)
}

/** The pair after which a key comes; nothing when it comes first. */
function predecessor(map: YAMLMap, key: string, order: readonly string[] | undefined): YamlPair | undefined {
  const pairs = pairsOf(map)
  const rank = order?.indexOf(key) ?? -1
  if (!order || rank < 0) return pairs.at(-1)
  return pairs.findLast((pair) => order.indexOf(keyText(pair)) < rank)
}

function intoFlow(source: YamlSource, map: YAMLMap, key: string, value: YamlValue, order: readonly string[] | undefined): Edit {
  const text = `${scalarText(key, true)}: ${flowText(value)}`
  const before = predecessor(map, key, order)
  if (before) return insertion(source, pairEnd(source.text, before), `, ${text}`)
  const [first] = pairsOf(map)
  return first ? insertion(source, startOf(first.key), `${text}, `) : insertion(source, startOf(map) + 1, text)
}

function intoBlock(source: YamlSource, map: YAMLMap, key: string, value: YamlValue, style: InsertStyle): Edit {
  const first = startOf(pairsOf(map)[0]!.key)
  const indent = columnOf(source.text, first)
  const place = {indent, used: indent + key.length + 1, blockLevels: style.blockLevels ?? 0}
  const text = `${scalarText(key)}:${afterKey(value, place)}`
  const before = predecessor(map, key, style.order)
  return before
    ? linesAfter(source, pairEnd(source.text, before), ' '.repeat(indent) + text)
    : insertion(source, first, `${text}\n${' '.repeat(indent)}`)
}

/** Below a key that has no value yet. */
function intoBlank(source: YamlSource, pair: YamlPair, isInFlow: boolean, value: YamlValue, blockLevels: number): Edit {
  const end = pairEnd(source.text, pair)
  if (isInFlow) return insertion(source, end, ` ${flowText(value)}`)
  const indent = columnOf(source.text, startOf(pair.key))
  const text = afterKey(value, {indent, used: indent + keyText(pair).length + 1, blockLevels})
  return text.startsWith('\n') ? linesAfter(source, end, text.slice(1)) : insertion(source, end, text)
}

const atRoot = (source: YamlSource, key: string, value: YamlValue, {blockLevels = 0}: InsertStyle): Edit =>
  linesAfter(source, source.to, `${scalarText(key)}:${afterKey(value, {indent: 0, used: key.length + 1, blockLevels})}`)

/**
 * The edit that puts a new key into the mapping at a path, which is made when it is missing, as are those above it.
 * Nothing when the place is taken: by something that is no mapping, or by the key itself.
 */
export function insertEntry(source: YamlSource, path: Path, key: string, value: YamlValue, style: InsertStyle = {}): Edit | undefined {
  if (path.length === 0) {
    if (!source.root) return atRoot(source, key, value, style)
    if (!isMap(source.root) || findPair(source.root, key)) return undefined
    return source.root.flow ? intoFlow(source, source.root, key, value, style.order) : intoBlock(source, source.root, key, value, style)
  }
  const node = nodeAt(source, path)
  if (isMap(node)) {
    const taken = findPair(node, key)
    if (taken) return isBlank(taken.value) ? intoBlank(source, taken, node.flow === true, value, style.blockLevels ?? 0) : undefined
    return node.flow ? intoFlow(source, node, key, value, style.order) : intoBlock(source, node, key, value, style)
  }
  if (node) return undefined
  const last = path.at(-1)!
  if (typeof last === 'number') return undefined
  const above = path.slice(0, -1)
  const inner = new Map([[key, value]])
  const blockLevels = style.blockLevels === undefined ? 0 : style.blockLevels + 1
  const outer = nodeAt(source, above) ?? (above.length === 0 ? source.root : undefined)
  const blank = findPair(outer ?? null, last)
  if (blank) return intoBlank(source, blank, isMap(outer) && outer.flow === true, inner, blockLevels)
  return insertEntry(source, above, last, inner, {...style, order: style.orders?.[above.length], blockLevels})
}

function afterBlockList(source: YamlSource, list: YAMLSeq, value: YamlValue, blockLevels: number): Edit {
  const indent = columnOf(source.text, startOf(list as unknown as Node))
  const text = ' '.repeat(indent) + listElement(value, indent, blockLevels)
  return linesAfter(source, endOf(source.text, list as unknown as Node), text)
}

/** A single value becomes the first element of a list. */
function listOfTwo(source: YamlSource, node: Node, value: YamlValue): Edit[] {
  const [from, to] = [startOf(node), endOf(source.text, node)]
  if (isMap(node) && !node.flow) {
    const {text} = source
    const indent = columnOf(text, from)
    const lines: Edit[] = [insertion(source, from, '- ')]
    for (let at = nextLine(text, from); at < to; at = nextLine(text, at)) lines.push(insertion(source, at, '  '))
    return [...lines, linesAfter(source, to, `${' '.repeat(indent)}- ${flowText(value)}`)]
  }
  const first = isScalar(node) ? flowText(String(node.value)) : source.text.slice(from, to)
  return [{from, to, text: `[${first}, ${flowText(value)}]`}]
}

/** The edits that add a value to the list at a path; a key that is missing is made, a single value becomes a list. */
export function appendElement(source: YamlSource, path: Path, value: YamlValue, style: InsertStyle = {}): Edit[] | undefined {
  const node = nodeAt(source, path)
  if (!node) {
    const key = path.at(-1)
    const edit = typeof key === 'string' ? insertEntry(source, path.slice(0, -1), key, [value], style) : undefined
    return edit && [edit]
  }
  if (!isSeq(node)) return listOfTwo(source, node, value)
  const last = node.items.at(-1) as Node | undefined
  if (!node.flow && last) return [afterBlockList(source, node, value, style.blockLevels ?? 0)]
  return [last ? insertion(source, endOf(source.text, last), `, ${flowText(value)}`) : insertion(source, startOf(node) + 1, flowText(value))]
}
