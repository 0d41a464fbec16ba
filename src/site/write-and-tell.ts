import {basename} from 'node:path'
import type {Change} from '../edit/change.ts'
import type {Message} from '../model/message.ts'
import {type ApplyOptions, applyChanges} from './apply-changes.ts'
import {changesDiff} from './changes-diff.ts'
import {exitCodes} from './command.ts'
import {findMessages} from './compile-site.ts'
import {silent} from './progress.ts'
import {printable, textReport} from './report-messages.ts'
import {toldMessages} from './told-messages.ts'

export type Write = (text: string) => void

const kindOf = ({file, code, reason}: Message): string => JSON.stringify([file, code, reason])

/** Messages that were not there before, wherever their lines have moved. */
function newMessages(before: readonly Message[], after: readonly Message[]): Message[] {
  const known = new Map<string, number>()
  for (const message of before) known.set(kindOf(message), (known.get(kindOf(message)) ?? 0) + 1)
  return after.filter((message) => {
    const left = known.get(kindOf(message)) ?? 0
    known.set(kindOf(message), left - 1)
    return left <= 0
  })
}

const verb = ({before, after}: Change): string => (before === undefined ? 'wrote' : after === undefined ? 'removed' : 'changed')

/**
 * Applies changes and says which; then checks the content and tells what was not wrong before. A dry run prints the
 * changes as a diff. The exit code is that of a usage error, of a refusal, or of success whatever the check says.
 */
export async function writeAndTell(content: string, changes: readonly Change[], options: ApplyOptions, write: Write, next: string): Promise<number> {
  const before = options.dryRun ? [] : toldMessages(await findMessages(content, silent), false)
  const applied = await applyChanges(content, changes, options)
  for (const line of [...applied.notes, ...applied.faults]) write(`${printable(line)}\n`)
  if (!applied.ok) return exitCodes.errors
  const folder = basename(content)
  if (applied.changes.length === 0) write('Nothing to change.\n')
  if (options.dryRun) {
    write(changesDiff(folder, applied.changes))
    return exitCodes.ok
  }
  for (const change of applied.changes) write(`${verb(change)} ${folder}/${printable(change.path)}\n`)
  const fresh = newMessages(before, toldMessages(await findMessages(content, silent), false))
  if (fresh.length > 0) write(`\nNew messages of the check:\n${textReport(fresh)}`)
  if (next !== '') write(`${next}\n`)
  return exitCodes.ok
}
