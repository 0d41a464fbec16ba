import {lintCodes} from '../model/lint-code.ts'
import {compareMessages, type Message} from '../model/message.ts'
import {exitCodes} from './command.ts'
import {compileSite} from './compile-site.ts'
import {counted, silent} from './progress.ts'
import {githubReport, jsonReport, sarifReport, textReport} from './report-messages.ts'

export const formats = ['json', 'github', 'sarif'] as const
export type Format = (typeof formats)[number] | 'text'

const reports: Readonly<Record<Format, (messages: readonly Message[]) => string>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport
}

const isLint = ({code}: Message): boolean => (lintCodes as readonly string[]).includes(code)

/** Prints what is wrong with the content; with `lint`, also what is weak in it. */
export async function checkAndTell(content: string, format: Format, lint: boolean): Promise<number> {
  const {messages} = await compileSite(content, true, silent)
  const told = messages.filter((message) => lint || message.level === 'error' || !isLint(message)).sort(compareMessages)
  const errors = told.filter(({level}) => level === 'error').length
  const report = reports[format](told)
  process.stdout.write(report === '' ? '' : `${report.replace(/\n$/, '')}\n`)
  if (format === 'text') process.stdout.write(`${counted(errors, 'error')}\n`)
  return errors === 0 ? exitCodes.ok : exitCodes.errors
}
