import type {Entry} from '../model/entry.ts'
import type {Message} from '../model/message.ts'

/** A well-typed entry, or the messages that say why there is none; with an error, what is left of a file when its mistakes are left out. */
export interface Parsed {
  readonly entry?: Entry
  readonly messages: readonly Message[]
}
