import {isMap, isScalar, isSeq, type Node} from 'yaml'
import {slugFor} from '../model/slug.ts'
import type {Path} from '../schema/file-context.ts'
import type {Edit} from './apply-edits.ts'
import {columnOf, endOf, keyText, lineStart, nodeAt, pairsOf, startOf, type YamlSource} from './yaml-source.ts'
import {flowText} from './yaml-text.ts'

/**
 * The edits by which a list of names (`people: [Ana Ruiz]`) becomes names by slug (`people: {ana-ruiz: Ana Ruiz}`): every
 * comment and line stays. Nothing for a form in which that cannot be done.
 */
export function namesBySlug(source: YamlSource, list: Path): Edit[] | undefined {
  const {text} = source
  const node = nodeAt(source, list)
  const slugged = (name: Node): string => `${slugFor(String((name as {value?: unknown}).value)) ?? ''}: `
  if (isScalar(node)) {
    const [from, to] = [startOf(node), endOf(text, node)]
    return [{from, to, text: `{${slugged(node)}${flowText(String(node.value))}}`}]
  }
  if (!isSeq(node) || !node.items.every((one) => isScalar(one))) return undefined
  const names = node.items as Node[]
  const inserted = names.map((name): Edit => ({from: startOf(name), to: startOf(name), text: slugged(name)}))
  if (node.flow) {
    const [from, to] = [startOf(node as unknown as Node), endOf(text, node as unknown as Node)]
    return [{from, to: from + 1, text: '{'}, ...inserted, {from: to - 1, to, text: '}'}]
  }
  const dashes = names.map((name) => text.lastIndexOf('-', startOf(name) - 1))
  const isDeeper = dashes.every(
    (dash) => columnOf(text, dash) > 0 && text.slice(dash + 1, dash + 2) === ' ' && text.slice(lineStart(text, dash), dash).trim() === ''
  )
  return isDeeper ? names.map((name, index) => ({from: dashes[index]!, to: startOf(name), text: slugged(name)})) : undefined
}

/** The edits by which names by slug become a list of names again, when no slug says more than its name does. */
export function namesOnly(source: YamlSource, map: Path): Edit[] | undefined {
  const {text} = source
  const node = nodeAt(source, map)
  if (!isMap(node)) return undefined
  const pairs = pairsOf(node)
  const isBare = pairs.every((pair) => isScalar(pair.value) && slugFor(String(pair.value.value)) === keyText(pair))
  if (!isBare) return undefined
  const bare = (mark: string): Edit[] => pairs.map(({key, value}) => ({from: startOf(key), to: startOf(value!), text: mark}))
  if (!node.flow) return bare('- ')
  const [from, to] = [startOf(node), endOf(text, node)]
  return [{from, to: from + 1, text: '['}, ...bare(''), {from: to - 1, to, text: ']'}]
}
