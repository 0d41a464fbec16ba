import type {Change} from '../edit/change.ts'
import type {Message} from '../model/message.ts'
import type {FilePoint} from '../model/point.ts'
import type {Known} from './known.ts'

/** What is read: decoded, with LF as line end. */
export interface ImportInput {
  /** As messages name it. */
  readonly name: string
  readonly text: string
  /** Where an offset of the text stands in what was given, when the text is only part of that. */
  readonly pointAt?: (offset: number) => FilePoint
  /** Which column or key means what, for the kinds that ask for it. */
  readonly map?: {readonly name: string; readonly text: string}
  /** Of a folder: its files, by path. */
  readonly files?: readonly {readonly path: string; readonly text: string}[]
}

/** What an importer makes of its input: drafts only, and nothing of it written yet. */
export interface Imported {
  /** New files below the content folder. */
  readonly changes: readonly Change[]
  /** Private copies, below `captures/`. */
  readonly captures: readonly Change[]
  /** What was taken, a line each. */
  readonly took: readonly string[]
  /** `info`: left out and why; `warn`: needs a decision; `error`: nothing is written. */
  readonly messages: readonly Message[]
}

/** Places of the input are in `messages`; nothing it says makes it throw. */
export type Importer = (input: ImportInput, known: Known) => Imported
