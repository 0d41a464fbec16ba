import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'

/** Files to be read in order. */
export interface ReadRequest {
  readonly files: readonly InputFile[]
  readonly lang: string
}

/** Once that the reader is ready, then one result a file, in the order of the request. */
export type ReadReply = {readonly ready: true} | {readonly parsed: Parsed}
