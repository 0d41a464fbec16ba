import type {Definition, Image, Link, Nodes, Root, Text} from 'mdast'
import type {CitationCluster, WikiLink} from '../model/body.ts'
import type {BodyReferences, Reference} from '../model/entry.ts'
import {limits} from '../model/limits.ts'
import type {FilePoint} from '../model/point.ts'
import {shown} from '../schema/messages.ts'
import {bodyLimit} from './body-limits.ts'
import type {Fault} from './fault.ts'
import {labelFaults} from './label-faults.ts'
import {parseMarkdown} from './markdown.ts'
import {refusedCharacters} from './refused-characters.ts'
import {isSafeImage, isSafeLink} from './unsafe-url.ts'
import {walk} from './walk.ts'

export interface ParsedBody extends BodyReferences {
  readonly body: Root
  readonly faults: readonly Fault[]
}

interface Reader {
  readonly text: string
  readonly pointAt: (offset: number) => FilePoint
  readonly faults: Fault[]
  readonly mentions: Reference[]
  readonly embeds: Reference[]
  readonly citations: BodyReferences['citations'][number][]
  /** Labels that pictures take their address from. */
  readonly pictured: Set<string>
  /** Checked at the end, when all positions are those of the file. */
  readonly addressed: (Link | Image | Definition)[]
}

const mostFaults = 100
const nothing: Omit<ParsedBody, 'faults'> = {body: {type: 'root', children: []}, mentions: [], embeds: [], citations: []}
const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0
const written = ({text}: Reader, node: Nodes): string => text.slice(startOf(node), endOf(node))

function readWikiLink(reader: Reader, node: WikiLink): void {
  const source = written(reader, node as never)
  const skipped = node.embeds === undefined ? /^\[\[\s*/ : /^\[\[\s*claim:\s*/
  const at = startOf(node as never) + (skipped.exec(source)?.[0].length ?? 0)
  const list = node.embeds === undefined ? reader.mentions : reader.embeds
  list.push({text: node.target, point: reader.pointAt(at)})
}

function readCitations(reader: Reader, node: CitationCluster): void {
  let at = startOf(node as never)
  for (const {key, locator, suppressAuthor} of node.items) {
    const found = reader.text.indexOf(`@${key}`, at)
    if (found >= 0) at = found + 1
    const source = {text: key, point: reader.pointAt(at)}
    reader.citations.push({source, ...(locator !== undefined && {locator}), suppressAuthor})
  }
}

/** Where the address of a link was typed: literally if it can be found, else where one begins. */
function addressOffset(reader: Reader, node: Link | Image | Definition): number {
  const start = startOf(node)
  const source = written(reader, node)
  const label = node.type === 'link' && source.startsWith('[') ? (node.children.at(-1)?.position?.end.offset ?? start) - start : 0
  const found = node.url === '' ? -1 : source.indexOf(node.url, label)
  if (found >= 0) return start + found
  const opening = source.slice(label).search(/\](?:\(|:\s*)/)
  return opening < 0 ? start : start + label + opening + 2
}

function checkAddress(reader: Reader, node: Link | Image | Definition): void {
  const pictured = node.type === 'image' || (node.type === 'definition' && reader.pictured.has(node.identifier))
  if (pictured ? isSafeImage(node.url) : isSafeLink(node.url)) return
  const reason = pictured
    ? `Unexpected image address ${shown(node.url)}, expected the name of a PNG, JPEG, WebP, AVIF or GIF file of this site`
    : `Unexpected address ${shown(node.url)}, expected http or https at a public host, mailto, a relative address or \`#\``
  reader.faults.push({code: 'unsafe-url', reason, at: addressOffset(reader, node)})
}

const unfinished: readonly (readonly [pattern: RegExp, told: string])[] = [
  [/\[\[/g, 'Unexpected `[[` that begins no link, expected `[[name]]`, `[[name|shown text]]`, or `\\[`'],
  [/\[-?@/g, 'Unexpected `[@` that begins no citation, expected `[@key]`, `[@key, p. 3; @other]`, or `\\[`'],
  [/\[\^(?=[^\s\]]+\])/g, 'Unexpected `[^` that refers to no footnote, expected a footnote `[^…]:` with this label, or `\\[`']
]

/** What was begun and leads nowhere would be shown as it was typed. */
function checkText(reader: Reader, node: Text): void {
  const source = written(reader, node)
  for (const [pattern, reason] of unfinished) {
    for (const {index} of source.matchAll(pattern)) {
      const escapes = /\\*$/.exec(source.slice(0, index))![0].length
      if (escapes % 2 === 0) reader.faults.push({code: 'unexpected-value', reason, at: startOf(node) + index})
    }
  }
}

/** Character references write what the file itself does not hold. */
function checkCharacters(reader: Reader, node: Nodes): void {
  const texts = ['value', 'alt', 'title', 'url', 'label'].map((key) => (node as unknown as Record<string, unknown>)[key])
  for (const text of texts) {
    const [refused] = typeof text === 'string' ? refusedCharacters(text) : []
    if (!refused) continue
    reader.faults.push({code: 'encoding', reason: `Unexpected ${refused.name} by a reference, expected text without it`, at: startOf(node)})
    return
  }
}

function readNode(reader: Reader, node: Nodes, inLink: boolean): void {
  if (node.type === 'wikiLink' || node.type === 'citationCluster') {
    if (inLink) reader.faults.push({code: 'unexpected-value', reason: 'Unexpected link inside a link, expected it outside', at: startOf(node)})
    if (node.type === 'wikiLink') readWikiLink(reader, node)
    else readCitations(reader, node)
  } else if (node.type === 'html') {
    const reason = `Unexpected HTML ${shown(node.value.split('\n', 1)[0]!)}, expected Markdown, or \`\\<\` for the sign itself`
    reader.faults.push({code: 'raw-html', reason, at: startOf(node)})
  } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') reader.addressed.push(node)
  else if (node.type === 'imageReference') reader.pictured.add(node.identifier)
  else if (node.type === 'text') checkText(reader, node)
}

/** Positions of a body become those of its file. */
function shift(node: Nodes, offset: number, lines: number): void {
  if (!node.position) return
  const move = ({line, column, offset: at}: {line: number; column: number; offset?: number | undefined}) => ({
    line: line + lines,
    column,
    offset: (at ?? 0) + offset
  })
  node.position = {start: move(node.position.start), end: move(node.position.end)}
}

function readTree(reader: Reader, root: Root, offset: number): void {
  const lines = reader.pointAt(offset).line - 1
  const linkEnds: number[] = []
  let count = 0
  walk(root, (node, _, depth) => {
    shift(node, offset, lines)
    count += 1
    if (depth > limits.bodyDepth || count > limits.bodyNodes) {
      const reason =
        depth > limits.bodyDepth ? `depth, expected at most ${limits.bodyDepth} levels` : `length, expected at most ${limits.bodyNodes} parts`
      reader.faults.push({code: 'limit', reason: `Unexpected ${reason}`, at: startOf(node)})
      return false
    }
    while (linkEnds.length > 0 && linkEnds.at(-1)! <= startOf(node)) linkEnds.pop()
    checkCharacters(reader, node)
    readNode(reader, node, linkEnds.length > 0)
    if (node.type === 'link' || node.type === 'linkReference') linkEnds.push(endOf(node))
    return reader.faults.length < mostFaults
  })
}

/** `text` is the whole file; its body begins at `offset`. */
export function parseBody(text: string, offset: number, pointAt: (offset: number) => FilePoint): ParsedBody {
  const reader: Reader = {text, pointAt, faults: [], mentions: [], embeds: [], citations: [], pictured: new Set(), addressed: []}
  const {faults, mentions, embeds, citations} = reader
  const body = text.slice(offset)
  const limit = bodyLimit(body)
  if (limit) return {...nothing, faults: [{...limit, at: offset + (limit.at ?? 0)}]}
  try {
    const root = parseMarkdown(body)
    readTree(reader, root, offset)
    for (const node of reader.addressed) checkAddress(reader, node)
    return {body: root, faults: [...faults, ...labelFaults(root)].slice(0, mostFaults), mentions, embeds, citations}
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {...nothing, faults: [{code: 'limit', reason: 'Unexpected nesting, expected a simpler text', at: offset}]}
  }
}
