import {isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar} from 'yaml'
import {limits} from '../model/limits.ts'
import type {Path} from '../schema/file-context.ts'
import {shown} from '../schema/messages.ts'
import type {Fault} from './fault.ts'
import {refusedCharacters} from './refused-characters.ts'
import {yamlFaults} from './yaml-faults.ts'

/** YAML as plain values, and where each of them was typed. Every scalar stays the text that was typed. */
export interface Yaml {
  /** Mappings, lists and texts; undefined when there is a fault. */
  readonly values: unknown
  readonly faults: readonly Fault[]
  /** Of a value; of what holds it when it was not typed. */
  offsetOf(path: Path): number
  /** Of the key of a value; of the value when it has none. */
  keyOffsetOf(path: Path): number
}

interface Place {
  readonly at: number
  readonly keyAt?: number
  readonly inner?: ReadonlyMap<string | number, Place>
}
interface Composed {
  readonly value: unknown
  readonly place: Place
}

const reserved = new Set(['__proto__', 'constructor', 'prototype'])
/** A parser's faults come in hundreds when a bracket is missing. */
const mostFaults = 100

interface Composer {
  readonly yaml: string
  /** Names of aliases that were told of. */
  readonly aliases: Set<string>
  readonly faults: Fault[]
}

/** Of an alias that is used again and again, only the first use is told. */
function propertyFaults({yaml, faults, aliases}: Composer, node: Node, at: number): void {
  if (isAlias(node)) {
    if (!aliases.has(node.source))
      faults.push({code: 'yaml-alias', reason: `Unexpected alias ${shown(`*${node.source}`)}, expected the value itself`, at})
    aliases.add(node.source)
  } else if (node.anchor !== undefined) {
    const anchor = `&${node.anchor}`
    faults.push({code: 'yaml-alias', reason: `Unexpected anchor ${shown(anchor)}, expected the value alone`, at: before(yaml, anchor, at)})
  }
  if (node.tag !== undefined) {
    faults.push({code: 'yaml-tag', reason: 'Unexpected tag before a value, expected the value alone', at: before(yaml, '!', at)})
  }
}

/** Where the word with a mark begins that stands before a value. */
function before(yaml: string, mark: string, at: number): number {
  const found = yaml.lastIndexOf(mark, at)
  return found < 0 ? at : found - /[^\s[{,:]*$/.exec(yaml.slice(Math.max(0, found - 100), found))![0].length
}

/** As typed, without the line end of a block text (`|`, `>`), which is not part of what was meant. */
function textOf({faults}: Composer, {value, type, range}: Scalar): string {
  const text = typeof value === 'string' ? value : ''
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return text.replace(/\n+$/, '')
  if (type !== 'QUOTE_DOUBLE') return text
  const [refused] = refusedCharacters(text)
  if (refused) faults.push({code: 'encoding', reason: `Unexpected ${refused.name} by an escape, expected text without it`, at: range?.[0] ?? 0})
  return text.normalize('NFC')
}

function keyFault(key: string, at: number, first: number | undefined): Fault | undefined {
  if (key === '') return {code: 'yaml', reason: 'Unexpected empty key, expected a name before `:`', at}
  if (reserved.has(key)) return {code: 'reserved-key', reason: `Unexpected key \`${key}\`, expected another name`, at}
  if (first === undefined) return undefined
  const cause = {code: 'duplicate-key', reason: 'First defined here', at: first}
  return {code: 'duplicate-key', reason: `Unexpected second key ${shown(key)}, expected unique keys`, at, cause}
}

function composePairs(
  composer: Composer,
  pairs: readonly Pair<unknown, unknown>[],
  depth: number
): Omit<Composed, 'place'> & {inner: Map<string, Place>} {
  const inner = new Map<string, Place>()
  const values: [string, unknown][] = []
  for (const {key, value} of pairs) {
    if (!isScalar(key)) continue
    const keyAt = key.range?.[0] ?? 0
    propertyFaults(composer, key, keyAt)
    const name = textOf(composer, key)
    const fault = keyFault(name, keyAt, inner.get(name)?.keyAt)
    if (fault) composer.faults.push(fault)
    const one = compose(composer, value as Node | null, depth + 1, key.range?.[1] ?? keyAt)
    if (!inner.has(name)) inner.set(name, {...one.place, keyAt})
    values.push([name, one.value])
  }
  return {value: Object.fromEntries(values), inner}
}

function compose(composer: Composer, node: Node | null, depth: number, fallback: number): Composed {
  const at = node?.range?.[0] ?? fallback
  if (!node) return {value: '', place: {at}}
  propertyFaults(composer, node, at)
  if (depth > limits.frontMatterDepth) {
    composer.faults.push({code: 'limit', reason: `Unexpected depth, expected at most ${limits.frontMatterDepth} levels`, at})
    return {value: '', place: {at}}
  }
  if (isMap(node)) {
    const {value, inner} = composePairs(composer, node.items, depth)
    return {value, place: {at, inner}}
  }
  if (isSeq(node)) {
    const all = node.items.map((item) => compose(composer, item as Node | null, depth + 1, at))
    return {value: all.map(({value}) => value), place: {at, inner: new Map(all.map(({place}, index) => [index, place]))}}
  }
  return {value: isScalar(node) ? textOf(composer, node) : '', place: {at}}
}

function placeOf(root: Place, path: Path): Place {
  let place = root
  for (const step of path) {
    const next = place.inner?.get(step)
    if (!next) return place
    place = next
  }
  return place
}

/** Strict, without anchors, aliases, tags, directives and merge keys; `offset` is that of the text in its file. */
export function parseYaml(yaml: string, offset = 0): Yaml {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    // Compared below: the parser's own comparison is quadratic.
    uniqueKeys: false,
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    // `silent` would also hide that there is a second document.
    logLevel: 'error'
  })
  const composer: Composer = {yaml, aliases: new Set(), faults: yamlFaults(yaml, document)}
  const {value, place} = compose(composer, document.contents, 1, yaml.search(/\S|$/))
  const inFile = (fault: Fault): Fault => ({...fault, at: (fault.at ?? 0) + offset, ...(fault.cause && {cause: inFile(fault.cause)})})
  const faults = composer.faults.slice(0, mostFaults).map(inFile)
  return {
    values: faults.length > 0 ? undefined : value,
    faults,
    offsetOf: (path) => offset + placeOf(place, path).at,
    keyOffsetOf: (path) => {
      const found = placeOf(place, path)
      return offset + (found.keyAt ?? found.at)
    }
  }
}
