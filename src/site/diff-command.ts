import {join} from 'node:path'
import {compare} from '../compare/compare.ts'
import type {Comparison, Place, Version} from '../compare/comparison.ts'
import {type Compared, comparisonJson} from '../compare/comparison-json.ts'
import {comparisonMarkdown} from '../compare/comparison-markdown.ts'
import {comparisonText} from '../compare/comparison-text.ts'
import {isError} from '../model/message.ts'
import type {Site} from '../model/site.ts'
import {type Compiled, compile} from '../pipeline.ts'
import type {InputFile} from '../read/input-file.ts'
import {fileHref} from '../view/forge-link.ts'
import {baseCommit, commitNamed} from './base-commit.ts'
import type {EntryCache} from './cache.ts'
import {exitCodes} from './command.ts'
import {readEntries} from './compile-site.ts'
import {filesAt} from './files-at.ts'
import {counted} from './progress.ts'
import {readCaptures} from './read-captures.ts'
import {readTree} from './read-files.ts'
import {printable, textReport} from './report-messages.ts'

export const diffFormats = ['json', 'markdown'] as const

export interface DiffQuestion {
  readonly base: string
  /** The work tree when it is left out. */
  readonly head?: string | undefined
  readonly format: (typeof diffFormats)[number] | 'text'
  /** Drafts and pages under review, too. */
  readonly preview: boolean
  /** Whether a regression is an exit code of 1. */
  readonly failOnRegression: boolean
  readonly cache?: EntryCache
  /** Where the files of the two versions can be read, without the path below the repository: `https://…/blob/<commit>`. */
  readonly links: {readonly before?: string | undefined; readonly after?: string | undefined}
}
type Write = (text: string) => void
/** A version that compiles, with how many of its files it shows nothing of; or what is wrong. */
type Read = {readonly version: Version; readonly hidden: number} | {readonly problem: string; readonly code: number}

async function filesOf(
  content: string,
  commit: string | undefined
): Promise<Pick<Awaited<ReturnType<typeof readTree>>, 'files' | 'messages'> | undefined> {
  if (commit === undefined) return readTree(content)
  const files: InputFile[] | undefined = await filesAt(content, commit)
  return files && {files, messages: []}
}

/** The captures beside the content serve both versions: they are private and in no commit. */
async function readVersion(content: string, name: string, commit: string | undefined, {preview, cache}: DiffQuestion): Promise<Read> {
  const tree = await filesOf(content, commit)
  if (!tree) return {problem: `Unexpected failure of Git, expected the files of ${commit}`, code: exitCodes.errors}
  const parsed = [...(await readEntries(tree.files, cache)), {messages: tree.messages}]
  const {graph, analysis, messages, hidden}: Compiled = compile(parsed, {preview, captures: await readCaptures(join(content, 'captures'))})
  if (graph && analysis) return {version: {graph, analysis}, hidden: hidden.size}
  return {
    problem: `Unexpected errors in ${printable(name)}, expected content that compiles:\n${textReport(messages.filter(isError))}`,
    code: exitCodes.errors
  }
}

/** The name and commit of each side, or what was wrong with the question. */
async function comparedWith(content: string, {base, head}: DiffQuestion): Promise<Compared | {readonly problem: string}> {
  const after = head === undefined ? undefined : await commitNamed(content, head, '--head')
  if (after && 'problem' in after) return after
  const before = await baseCommit(content, base, after?.commit)
  if ('problem' in before) return before
  return {base: {name: base, ...before}, head: head === undefined ? {name: 'the work tree'} : {name: head, ...after}}
}

const hrefIn = (site: Site, {before, after}: DiffQuestion['links']): ((place: Place) => string | undefined) => {
  return ({side, file, line}) => {
    const root = side === 'before' ? before : after
    if (root !== undefined) return `${root.replace(/\/$/, '')}/${file.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line}`
    return side === 'after' ? fileHref(site, {file, line}) : undefined
  }
}

const short = ({name, commit}: Compared['base']): string => (commit === undefined ? name : `${name} (${commit.slice(0, 10)})`)

function notesOn({base, head}: Compared, hidden: number): string[] {
  const drafts = hidden === 0 ? [] : [`Drafts and pages under review are left out: ${counted(hidden, 'file')} (see them with --preview).`]
  return [`Compared: ${short(base)} with ${short(head)}. It sits beside the text of the changes, never instead.`, ...drafts]
}

function written(comparison: Comparison, compared: Compared, hidden: number, site: Site, {format, links}: DiffQuestion): string {
  if (format === 'json') return comparisonJson(comparison, compared)
  const notes = notesOn(compared, hidden)
  if (format === 'markdown') return comparisonMarkdown(comparison, {hrefOf: hrefIn(site, links), notes})
  return `${[...comparisonText(comparison), '', ...notes].map(printable).join('\n')}\n`
}

/** Prints what became of the evidence between a commit and the work tree, or another commit. */
export async function diffAndTell(content: string, question: DiffQuestion, out: Write, wrong: Write): Promise<number> {
  const fail = (problem: string, code: number): number => {
    wrong(`${problem.trimEnd()}\n`)
    return code
  }
  const compared = await comparedWith(content, question)
  if ('problem' in compared) return fail(printable(compared.problem), exitCodes.usage)
  const before = await readVersion(content, short(compared.base), compared.base.commit, question)
  if ('problem' in before) return fail(before.problem, before.code)
  const after = await readVersion(content, short(compared.head), compared.head.commit, question)
  if ('problem' in after) return fail(after.problem, after.code)
  const comparison = compare(before.version, after.version)
  out(written(comparison, compared, after.hidden, after.version.graph.site, question))
  return question.failOnRegression && comparison.regressions.length > 0 ? exitCodes.errors : exitCodes.ok
}
