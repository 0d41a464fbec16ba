import {createHash} from 'node:crypto'
import type {Message} from '../model/message.ts'
import {type EntryCache, noCache} from './cache.ts'
import type {CheckedContent, CleanContent} from './clean-content.ts'
import {type Gathered, gatherContent, messagesAbout, readGathered} from './compile-site.ts'
import {silent} from './progress.ts'
import {startSpare} from './spare-reader.ts'
import {toldMessages} from './told-messages.ts'

export interface AboutQuestion {
  readonly previousIds?: ReadonlySet<string> | undefined
  /** Also what is weak. */
  readonly lint: boolean
  readonly cache?: EntryCache | undefined
  readonly clean?: CleanContent | undefined
}

const checked = ({files, captures, links}: Gathered): CheckedContent => ({
  files,
  beside: createHash('sha256')
    .update(JSON.stringify([[...captures], [...links]]))
    .digest('hex')
})

/** What an editor is told about a content folder; nothing at once where it says what was found clean before. */
export async function toldAbout(content: string, {previousIds, lint, cache = noCache, clean}: AboutQuestion): Promise<Message[]> {
  if (clean) startSpare()
  const gathered = await gatherContent(content, silent)
  const memory = previousIds === undefined && !lint && gathered.messages.length === 0 ? clean : undefined
  if (memory && (await memory.isClean(checked(gathered)))) return []
  const read = await readGathered(gathered, cache)
  const told = toldMessages(messagesAbout(read, previousIds, lint), lint)
  if (told.length === 0) memory?.remember(checked(gathered), read.parsed)
  return told
}
