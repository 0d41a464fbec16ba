import {type Analysis, analyse} from './analyse/analyse.ts'
import {isAllPublished} from './graph/all-published.ts'
import {buildGraph} from './graph/build-graph.ts'
import {publishedGraph} from './graph/published-graph.ts'
import {unpublishedFiles} from './graph/unpublished-files.ts'
import {withLinks} from './graph/with-links.ts'
import {lint} from './lint/lint.ts'
import {buildDirectory} from './model/directory.ts'
import type {KnowledgeGraph} from './model/graph.ts'
import type {LinkRecord} from './model/link-status.ts'
import {compareMessages, isError, type Message} from './model/message.ts'
import type {Parsed} from './read/parsed.ts'
import {validate} from './validate/validate.ts'

/** What a build goes by beside the content. */
export interface Given {
  /** Show drafts and pages under review. */
  readonly preview: boolean
  /** Private copies of sources, by path, to check quotes against. */
  readonly captures: ReadonlyMap<string, string>
  /** What addresses answered when they were last asked. */
  readonly links?: ReadonlyMap<string, LinkRecord>
  /** Ids that once had an address and must not vanish. */
  readonly previousIds?: ReadonlySet<string>
}
export interface Compiled {
  /** Nothing when there is an error. */
  readonly graph: KnowledgeGraph | undefined
  readonly analysis: Analysis | undefined
  readonly messages: readonly Message[]
  /** Files of which the compiled site shows nothing; their messages are for editors only. */
  readonly hidden: ReadonlySet<string>
}

const stopped = (messages: readonly Message[]): Compiled => ({
  graph: undefined,
  analysis: undefined,
  messages: [...messages].sort(compareMessages),
  hidden: new Set()
})

type Checked = {readonly found: readonly Message[]; readonly whole: KnowledgeGraph | undefined}

/** What is wrong in and between the files, and the graph of all of them where nothing is. */
function checked(parsed: readonly Parsed[], given: Omit<Given, 'preview'>): Checked {
  const entries = parsed.flatMap(({entry}) => entry ?? [])
  const unread = [...new Set(parsed.flatMap(({entry, messages}) => (entry ? [] : messages.map(({file}) => file))))]
  const told = parsed.flatMap(({messages}) => messages)
  const mistaken = new Set(told.filter(isError).map(({file}) => file))
  const known = buildDirectory(entries)
  const found = [...told, ...validate(entries, known, {...given, unread, mistaken})]
  return {found, whole: found.some(isError) ? undefined : withLinks(buildGraph(entries, known), given.links ?? new Map())}
}

/** Content is read, validated, made a graph, analysed and linted; an error anywhere stops the build after all were found. */
export function compile(parsed: readonly Parsed[], given: Given): Compiled {
  const {found, whole} = checked(parsed, given)
  if (!whole) return stopped(found)
  const graph = given.preview ? whole : publishedGraph(whole)
  const analysis = analyse(graph)
  const messages = [...found, ...lint(graph, analysis)].sort(compareMessages)
  return messages.some(isError) ? stopped(messages) : {graph, analysis, messages, hidden: given.preview ? new Set() : unpublishedFiles(whole)}
}

/**
 * The messages of `compile`, with drafts and without them; where all is published they are the same, and found once.
 * Without `weak`, what stops no build is not looked for.
 */
export function messagesOf(
  parsed: readonly Parsed[],
  given: Omit<Given, 'preview'>,
  weak = true
): {withDrafts: readonly Message[]; without: readonly Message[]} {
  const {found, whole} = checked(parsed, given)
  const told = (graph: KnowledgeGraph) => [...found, ...lint(graph, analyse(graph), !weak)].sort(compareMessages)
  const withDrafts = whole ? told(whole) : [...found].sort(compareMessages)
  return {withDrafts, without: whole && !isAllPublished(whole) ? told(publishedGraph(whole)) : withDrafts}
}
