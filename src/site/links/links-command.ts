import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {markdownText} from '../../compare/markdown-text.ts'
import {isDead, type LinkRecord, linkWords} from '../../model/link-status.ts'
import {isError} from '../../model/message.ts'
import {exitCodes} from '../command.ts'
import {compileSite} from '../compile-site.ts'
import {counted, silent} from '../progress.ts'
import {projectFolder} from '../project.ts'
import {printable, textReport} from '../report-messages.ts'
import {askLimits, webAddress} from './ask.ts'
import type {LinkChecker, Patience} from './check-link.ts'
import {checkLinks, type Manners} from './check-links.ts'
import {contentUrls} from './content-urls.ts'
import {type LinkStatusStore, openLinkStatus} from './link-status-store.ts'
import {type Net, publicNet} from './net.ts'
import {progressBar} from './progress-bar.ts'
import {publicCopy, type Wayback, waybackMachine} from './wayback.ts'

export interface LinksQuestion {
  /** Days after which an address is asked again; what was asked since is left alone. */
  readonly olderThan: number
  /** Whether the Wayback Machine may be asked, which tells it what the content links to. */
  readonly archive: boolean
  readonly concurrency: number
  /** Milliseconds between two questions to one host. */
  readonly delay: number
  readonly format: 'text' | 'json' | 'markdown'
}
/** What only tests have other than this. */
export interface LinksWorld {
  readonly net: Net
  readonly wayback: Wayback
  readonly patience: Patience
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  readonly journal: (content: string) => string
  readonly isTerminal: boolean
}
type Write = (text: string) => void

const day = 86_400_000
const journalOf = (content: string): string =>
  join(projectFolder, '.cache', 'links', `${createHash('sha256').update(content).digest('hex').slice(0, 12)}.jsonl`)

export const linksWorld: LinksWorld = {
  net: publicNet,
  wayback: waybackMachine,
  patience: {retries: 2, backoff: 2_000, longestWait: 60_000},
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  journal: journalOf,
  isTerminal: process.stderr.isTTY === true
}

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Addresses that were not asked in the last days, those that nobody asked yet first. */
function dueUrls(urls: readonly string[], {records}: LinkStatusStore, olderThan: number, now: number): string[] {
  const since = dateOf(now - olderThan * day)
  const checked = (url: string): string => records.get(url)?.checked ?? ''
  const due = urls.filter((url) => checked(url) <= since || checked(url) === '')
  return due.sort((a, b) => (checked(a) !== checked(b) ? (checked(a) < checked(b) ? -1 : 1) : a < b ? -1 : 1))
}

const keptArchive = (record: LinkRecord, known: LinkRecord | undefined): LinkRecord =>
  known?.archive === undefined ? record : {...record, archive: known.archive}

/** Asks for copies of pages that have none, one after the other: it is one host. */
async function archiveAll(urls: readonly string[], store: LinkStatusStore, checker: LinkChecker, world: LinksWorld, delay: number): Promise<void> {
  for (const url of urls) {
    const record = store.records.get(url)
    if (!record || record.archive !== undefined || record.status === undefined || record.status >= 400 || /^https?:\/\/web\.archive\.org\//.test(url))
      continue
    const archive = await publicCopy(url, checker.asker, world.wayback)
    if (archive !== undefined) store.add({...record, archive})
    await world.wait(Math.max(delay, 1_000))
  }
}

/** The body of an issue: what has no page, with copies there are. */
function deadMarkdown(dead: readonly LinkRecord[], all: number): string {
  const most = 300
  const rows = dead.slice(0, most).map((record) => {
    const copy = record.archive === undefined ? '' : `; copy: ${markdownText(record.archive)}`
    return `- ${markdownText(record.url)} ${linkWords(record)} on ${record.checked}${copy}`
  })
  const rest = dead.length > most ? [`\n… and ${dead.length - most} more.`] : []
  const head = `${counted(dead.length, 'address', 'addresses')} of ${all} without a page. A new address, or a public copy (\`archive\`), helps readers; no claim falls because of it.`
  return `${[head, '', ...rows, ...rest].join('\n')}\n`
}

function told(urls: readonly string[], asked: number, {records}: LinkStatusStore, {format}: LinksQuestion): string {
  const all = urls.flatMap((url) => records.get(url) ?? [])
  const dead = all.filter(isDead)
  if (format === 'json') return `${JSON.stringify({urls: urls.length, asked, dead}, undefined, 2)}\n`
  if (format === 'markdown') return deadMarkdown(dead, urls.length)
  const rows = dead.map(
    (record) =>
      `${printable(record.url)}  ${linkWords(record)} on ${record.checked}${record.archive === undefined ? '' : `; copy: ${printable(record.archive)}`}`
  )
  return `${[...rows, `${counted(urls.length, 'address', 'addresses')}, ${asked} asked now, ${dead.length} without a page`].join('\n')}\n`
}

/** Asks every address of the content, politely, and keeps what it found in `content/link-status.json`. */
export async function linksAndTell(
  content: string,
  question: LinksQuestion,
  out: Write,
  beside: Write,
  world: LinksWorld = linksWorld
): Promise<number> {
  const {graph, messages} = await compileSite(content, true, silent)
  const store = openLinkStatus(content, world.journal(content))
  if (!graph || !store) {
    beside(textReport(messages.filter(isError)))
    return exitCodes.errors
  }
  const urls = contentUrls(graph)
  const due = dueUrls(urls, store, question.olderThan, world.now())
  const {repository, url} = graph.site
  const agent = `Rootnote-links/1 (+${repository?.url ?? url ?? 'link check of a maintainer'})`
  const checker: LinkChecker = {
    asker: {net: world.net, limits: askLimits, agent},
    patience: world.patience,
    today: dateOf(world.now()),
    wait: world.wait
  }
  const bar = progressBar(due.length, beside, world.isTerminal)
  const manners: Manners = question
  await checkLinks(due, checker, manners, (record) => {
    store.add(keptArchive(record, store.records.get(record.url)))
    bar.step(printable(webAddress(record.url)?.host ?? ''))
  })
  bar.end()
  if (question.archive) await archiveAll(urls, store, checker, world, question.delay)
  store.finish(urls)
  out(told(urls, due.length, store, question))
  return exitCodes.ok
}
