import type {Entry} from '../model/entry.ts'
import type {Message} from '../model/message.ts'

/** A well-typed entry, or the messages that say why there is none. */
export interface Parsed {
  readonly entry?: Entry
  readonly messages: readonly Message[]
}
