import {lintCodes} from '../model/lint-code.ts'
import {compareMessages, type Message} from '../model/message.ts'

const isLint = ({code}: Message): boolean => (lintCodes as readonly string[]).includes(code)

export const isError = ({level}: Message): boolean => level === 'error'

/** What an editor is told, in order: all that is wrong; what is only weak when asked for. */
export const toldMessages = (messages: readonly Message[], lint: boolean): Message[] =>
  messages.filter((message) => lint || isError(message) || !isLint(message)).sort(compareMessages)
