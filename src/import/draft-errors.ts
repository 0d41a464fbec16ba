import {isError, type Message} from '../model/message.ts'
import {readEntry} from '../read/read-entry.ts'

/** Why the content would refuse a drafted file. */
export const draftErrors = (path: string, text: string): Message[] =>
  readEntry({path: `content/${path}`, bytes: new TextEncoder().encode(text)}, 'en').messages.filter(isError)
