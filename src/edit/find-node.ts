import {isMap, isScalar, isSeq, type Node, type Scalar} from 'yaml'
import type {Path} from '../schema/file-context.ts'
import {keyText, pairsOf, startOf, type YamlSource} from './yaml-source.ts'

/** A scalar of a file, and where it stands. */
export interface FoundScalar {
  readonly node: Scalar
  /** Of the value; of the pair when it is a key. */
  readonly path: Path
  readonly isKey: boolean
}

/** The scalar that begins at an offset of the file. */
export function scalarAt({root}: YamlSource, offset: number): FoundScalar | undefined {
  const within = (node: Node | null, path: Path): FoundScalar | undefined => {
    if (!node?.range || offset < node.range[0] || offset >= node.range[2]) return undefined
    if (isScalar(node)) return startOf(node) === offset ? {node, path, isKey: false} : undefined
    if (isMap(node)) {
      for (const pair of pairsOf(node)) {
        const inner = [...path, keyText(pair)]
        if (isScalar(pair.key) && startOf(pair.key) === offset) return {node: pair.key, path: inner, isKey: true}
        const found = within(pair.value, inner)
        if (found) return found
      }
    }
    if (isSeq(node)) {
      for (const [index, one] of (node.items as Node[]).entries()) {
        const found = within(one, [...path, index])
        if (found) return found
      }
    }
    return undefined
  }
  return within(root, [])
}
