import {isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap} from 'yaml'
import type {Path} from '../schema/file-context.ts'

/** The YAML of a file, as it lies on the disk: with its BOM and line ends. Offsets are those of the file's text. */
export interface YamlSource {
  readonly text: string
  /** Of the YAML: the whole file, or the lines between the fences of a Markdown file. */
  readonly from: number
  readonly to: number
  readonly eol: '\n' | '\r\n'
  /** Nothing when there is no value yet. */
  readonly root: Node | null
}
export type YamlPair = Pair<Node, Node | null>

const opening = /^\ufeff?---[ \t]*\r?\n/
const closing = /^---[ \t]*\r?$/m

/** The lines between the fences of a Markdown file; nothing when it has none. */
export function frontMatterRange(text: string): readonly [from: number, to: number] | undefined {
  const from = opening.exec(text)?.[0].length
  if (from === undefined) return undefined
  const found = closing.exec(text.slice(from))
  return found ? [from, from + found.index] : undefined
}

/** The YAML of a file; nothing when it has no front matter, or YAML that cannot be read: such a file is left alone. */
export function yamlSource(path: string, text: string): YamlSource | undefined {
  const range = path.endsWith('.md') ? frontMatterRange(text) : ([0, text.length] as const)
  if (!range) return undefined
  const [from, to] = range
  // Line ends in place of what stands before keep all offsets those of the file.
  const document = parseDocument(from === 0 ? text : '\n'.repeat(from) + text.slice(from, to), {
    schema: 'failsafe',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error'
  })
  if (document.errors.length > 0) return undefined
  const root = document.contents as Node | null
  return {text, from, to, eol: text.includes('\r\n') ? '\r\n' : '\n', root: root && isBlank(root) ? null : root}
}

/** A key without a value has an empty one. */
export const isBlank = (node: Node | null): boolean => !node || (isScalar(node) && node.range![0] === node.range![1])

export const keyText = ({key}: YamlPair): string => (isScalar(key) && typeof key.value === 'string' ? key.value.normalize('NFC') : '')
export const pairsOf = (map: YAMLMap): YamlPair[] => map.items as YamlPair[]
export const findPair = (map: Node | null, key: string): YamlPair | undefined =>
  isMap(map) ? pairsOf(map).find((pair) => keyText(pair) === key) : undefined

/** The value at a path; nothing when it was not typed. */
export function nodeAt({root}: YamlSource, path: Path): Node | undefined {
  let node: Node | null | undefined = root
  for (const step of path) {
    if (typeof step === 'number') node = isSeq(node) ? (node.items[step] as Node | undefined) : undefined
    else node = findPair(node ?? null, step)?.value
  }
  return node && !isBlank(node) ? node : undefined
}

/** Where a value begins. */
export const startOf = (node: Node): number => node.range![0]

/** Where a value ends: after its last character, before spaces, comments and line ends. */
export function endOf(text: string, node: Node): number {
  if (isMap(node) && !node.flow && node.items.length > 0) return pairEnd(text, pairsOf(node).at(-1)!)
  if (isSeq(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1) as Node
    return isBlank(last) ? startOf(last) : endOf(text, last)
  }
  const end = node.range![1]
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
  return isBlock ? startOf(node) + text.slice(startOf(node), end).trimEnd().length : end
}

export function pairEnd(text: string, {key, value}: YamlPair): number {
  if (value && !isBlank(value)) return endOf(text, value)
  const colon = text.indexOf(':', key.range![1])
  return value ? Math.max(value.range![0], colon + 1) : key.range![1]
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** The offset of the next line; of the end of the text in its last line. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** Characters before a place in its line; a BOM is none. */
export const columnOf = (text: string, at: number): number => text.slice(lineStart(text, at), at).replace('\ufeff', '').length
