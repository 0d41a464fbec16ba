import {isError, type Message} from '../model/message.ts'
import type {EntryCache} from './cache.ts'
import type {CleanContent} from './clean-content.ts'
import {exitCodes} from './command.ts'
import {type PreviousIds, previousIds} from './previous-ids.ts'
import {counted} from './progress.ts'
import {recoverChanges} from './recover-changes.ts'
import {githubReport, jsonReport, printable, sarifReport, textReport} from './report-messages.ts'
import {toldAbout} from './told-about.ts'

export const formats = ['json', 'github', 'sarif'] as const
export type Format = (typeof formats)[number] | 'text'

export interface CheckQuestion {
  readonly format: Format
  /** Also what is weak. */
  readonly lint: boolean
  /** A commit, branch or tag whose addresses must not vanish. */
  readonly base?: string | undefined
  readonly cache?: EntryCache
  readonly clean?: CleanContent
}
type Write = (text: string) => void

const reports: Readonly<Record<Format, (messages: readonly Message[]) => string>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport
}

function comparison(base: string, {ids, commit, unread}: PreviousIds): string {
  const missed = unread.length === 0 ? '' : `; not with what could not be read there: ${unread.join(', ')}`
  return printable(`Compared with the ${counted(ids.size, 'address', 'addresses')} of ${base} (${commit.slice(0, 10)})${missed}`)
}

/** Prints what is wrong with the content, and beside it what it was compared with. */
export async function checkAndTell(content: string, {format, lint, base, cache, clean}: CheckQuestion, out: Write, beside: Write): Promise<number> {
  for (const note of await recoverChanges(content)) beside(`${printable(note)}\n`)
  const previous = base === undefined ? undefined : await previousIds(content, base, cache)
  if (previous && 'problem' in previous) {
    beside(`${printable(previous.problem)}\n`)
    return exitCodes.usage
  }
  const told = await toldAbout(content, {previousIds: previous?.ids, lint, cache, clean})
  out(reports[format](told))
  if (base !== undefined && previous) beside(`${comparison(base, previous)}\n`)
  return told.some(isError) ? exitCodes.errors : exitCodes.ok
}
