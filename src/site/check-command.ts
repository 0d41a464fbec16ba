import type {Message} from '../model/message.ts'
import {exitCodes} from './command.ts'
import {findMessages} from './compile-site.ts'
import {silent} from './progress.ts'
import {githubReport, jsonReport, sarifReport, textReport} from './report-messages.ts'
import {isError, toldMessages} from './told-messages.ts'

export const formats = ['json', 'github', 'sarif'] as const
export type Format = (typeof formats)[number] | 'text'

const reports: Readonly<Record<Format, (messages: readonly Message[]) => string>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport
}

/** Prints what is wrong with the content; with `lint`, also what is weak in it. */
export async function checkAndTell(content: string, format: Format, lint: boolean): Promise<number> {
  const told = toldMessages(await findMessages(content, silent), lint)
  process.stdout.write(reports[format](told))
  return told.some(isError) ? exitCodes.errors : exitCodes.ok
}
