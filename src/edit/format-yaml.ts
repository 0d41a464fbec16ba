import {isMap, isScalar, isSeq, type Node, parseDocument, Scalar, type YAMLMap, type YAMLSeq} from 'yaml'
import type * as z from 'zod'
import {parseYaml} from '../read/parse-yaml.ts'
import {keysOf, schemaAt} from '../schema/schema-keys.ts'
import {isBlank, keyText, pairsOf} from './yaml-source.ts'
import {flowText, lineWidth, scalarText} from './yaml-text.ts'
import type {YamlValue} from './yaml-value.ts'

const options = {schema: 'failsafe', stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error'} as const
const written = {lineWidth, minContentWidth: 20, flowCollectionPadding: false, singleQuote: false, nullStr: ''} as const

/** A mapping's keys in the order of its schema; keys that are names stay in theirs. */
function order(map: YAMLMap, schema: z.ZodType | undefined): void {
  const keys = schema ? keysOf(schema).map(({key}) => key) : []
  if (keys.length === 0) return
  const rank = (name: string): number => (keys.includes(name) ? keys.indexOf(name) : keys.length)
  const head = map.items[0]?.key as Node | undefined
  const isHeaded = typeof head?.commentBefore === 'string'
  const sorted = pairsOf(map).toSorted((a, b) => rank(keyText(a)) - rank(keyText(b)))
  // What stands above the first key of a mapping is about all of it, so nothing comes before it.
  if (isHeaded && sorted[0]?.key !== head) return
  map.items = sorted
}

const hasComment = (node: Node | null): boolean => {
  if (!node) return false
  if (typeof node.comment === 'string' || typeof node.commentBefore === 'string') return true
  if (isMap(node)) return pairsOf(node).some(({key, value}) => hasComment(key) || hasComment(value))
  return isSeq(node) && (node.items as Node[]).some(hasComment)
}

function yamlValue(node: Node | null): YamlValue {
  if (isMap(node)) return new Map(pairsOf(node).map((pair): [string, YamlValue] => [keyText(pair), yamlValue(pair.value)]))
  if (isSeq(node)) return (node.items as Node[]).map(yamlValue)
  return isScalar(node) ? String(node.value) : ''
}

/** Quotes only where they are needed, long texts folded below their key. */
function dress(node: Scalar, used: number, isInFlow: boolean, isKey: boolean): void {
  const text = String(node.value)
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) return
  const isPlain = scalarText(text, isInFlow) === text
  if (!isKey && !isInFlow && used + text.length > lineWidth && /^\S+( \S+)+$/.test(text) && node.comment == null) node.type = Scalar.BLOCK_FOLDED
  else node.type = isPlain ? Scalar.PLAIN : scalarText(text, isInFlow).startsWith("'") ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE
}

interface Place {
  readonly schema: z.ZodType | undefined
  readonly indent: number
  readonly used: number
  readonly isInFlow: boolean
}

function arrange(node: Node | null, place: Place): void {
  if (isScalar(node) && !isBlank(node)) dress(node, place.used, place.isInFlow, false)
  if (isMap(node) || isSeq(node)) arrangeParts(node, place)
}

function arrangeParts(node: YAMLMap | YAMLSeq, place: Place): void {
  if (isMap(node)) order(node, place.schema)
  const isTooLong = place.used + flowText(yamlValue(node)).length > lineWidth
  if (node.flow && !place.isInFlow && node.items.length > 0 && isTooLong && !hasComment(node)) node.flow = false
  const isInFlow = place.isInFlow || node.flow === true
  const indent = place.indent + 2
  if (isSeq(node)) {
    const inner = place.schema && schemaAt(place.schema, [0])
    for (const one of node.items as Node[]) arrange(one, {schema: inner ?? place.schema, indent, used: indent + 2, isInFlow})
  } else arrangePairs(node, place.schema, indent, isInFlow)
}

function arrangePairs(map: YAMLMap, above: z.ZodType | undefined, indent: number, isInFlow: boolean): void {
  for (const pair of pairsOf(map)) {
    if (isScalar(pair.key)) dress(pair.key, 0, isInFlow, true)
    const schema = above && schemaAt(above, [keyText(pair)])
    arrange(pair.value, {schema, indent, used: indent + keyText(pair).length + 2, isInFlow})
  }
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  )
}
const readsLike = (a: string, b: string): boolean => {
  const [one, other] = [parseYaml(a), parseYaml(b)]
  return one.faults.length === 0 && other.faults.length === 0 && JSON.stringify(sorted(one.values)) === JSON.stringify(sorted(other.values))
}
const comments = (yaml: string): string =>
  [...yaml.matchAll(/(?:^|[ \t])#.*$/gm)]
    .map(([one]) => one.trim())
    .sort()
    .join('\n')

function once(yaml: string, schema: z.ZodType): string {
  const document = parseDocument(yaml, options)
  if (document.errors.length > 0 || document.contents === null) return yaml
  arrange(document.contents as Node, {schema, indent: -2, used: 0, isInFlow: false})
  const text = document.toString(written)
  return readsLike(yaml, text) && comments(yaml) === comments(text) ? text : yaml
}

/**
 * YAML (LF only) with its keys in the order of its schema, quotes only where they are needed and lines of at most a hundred
 * characters where that is possible. It says the same and has the same comments, else it is given back as it was; what was
 * formatted once is not changed any more.
 */
export function formatYaml(yaml: string, schema: z.ZodType): string {
  const text = once(yaml, schema)
  return once(text, schema) === text ? text : yaml
}
