import {isMap, isSeq, type Node} from 'yaml'
import type {Path} from '../schema/file-context.ts'
import type {Edit} from './apply-edits.ts'
import {endOf, keyText, lineStart, nextLine, nodeAt, pairEnd, pairsOf, startOf, type YamlSource} from './yaml-source.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** The parts of a mapping or list, each without what separates it from the others. */
function partsOf(text: string, node: Node): Range[] {
  if (isMap(node)) return pairsOf(node).map((pair) => ({from: startOf(pair.key), to: pairEnd(text, pair)}))
  if (!isSeq(node)) return []
  return (node.items as Node[]).map((one) => ({
    from: node.flow ? startOf(one) : text.lastIndexOf('-', startOf(one) - 1),
    to: Math.max(startOf(one), endOf(text, one))
  }))
}

/** Between brackets a part goes with the comma before it; the first with the one after. */
function fromFlow(parts: readonly Range[], index: number): Edit {
  const [before, part, next] = [parts[index - 1], parts[index]!, parts[index + 1]]
  if (before) return {from: before.to, to: part.to, text: ''}
  return {from: part.from, to: next?.from ?? part.to, text: ''}
}

/** A part goes with its lines, and the comment on the last of them. */
function fromBlock(text: string, parts: readonly Range[], index: number): Edit {
  const {from, to} = parts[index]!
  const start = lineStart(text, from)
  const isAlone = text.slice(start, from).replace('\ufeff', '').trim() === ''
  if (!isAlone) return {from, to: parts[index + 1]?.from ?? to, text: ''}
  const end = nextLine(text, to)
  const isLastLine = text[end - 1] !== '\n'
  return isLastLine && start > 0 ? {from: text.slice(0, start).replace(/\r?\n$/, '').length, to: end, text: ''} : {from: start, to: end, text: ''}
}

/** The edit that takes away the entry at a path, with what holds it when nothing else is in it. Nothing when it is not there. */
export function removeEntry(source: YamlSource, path: Path): Edit | undefined {
  const [above, last] = [path.slice(0, -1), path.at(-1)]
  const holder = above.length === 0 ? source.root : nodeAt(source, above)
  if (!holder || last === undefined) return undefined
  const index = typeof last === 'number' ? last : isMap(holder) ? pairsOf(holder).findIndex((pair) => keyText(pair) === last) : -1
  const parts = partsOf(source.text, holder)
  if (!parts[index]) return undefined
  if (parts.length === 1 && above.length > 0) return removeEntry(source, above)
  return (holder as {flow?: boolean}).flow ? fromFlow(parts, index) : fromBlock(source.text, parts, index)
}
