import {lintCodes} from '../model/lint-code.ts'
import {compareMessages, isError, type Message} from '../model/message.ts'

const isLint = ({code}: Message): boolean => (lintCodes as readonly string[]).includes(code)

/** What an editor is told, in order: all that is wrong; what is only weak when asked for. */
export const toldMessages = (messages: readonly Message[], lint: boolean): Message[] =>
  messages.filter((message) => lint || isError(message) || !isLint(message)).sort(compareMessages)

const spotOf = ({file, line, column, code}: Message): string => `${file}:${line}:${column} ${code}`

/**
 * What was found with drafts, and what shows only without them. A weakness that counts differently in the two is told
 * once, as it is with drafts; an error is never left out.
 */
export function mergedMessages(withDrafts: readonly Message[], without: readonly Message[]): Message[] {
  const same = new Set(withDrafts.map((message) => JSON.stringify(message)))
  const spots = new Set(withDrafts.map(spotOf))
  const isNew = (message: Message): boolean => !same.has(JSON.stringify(message)) && (isError(message) || !spots.has(spotOf(message)))
  return [...withDrafts, ...without.filter(isNew)]
}
