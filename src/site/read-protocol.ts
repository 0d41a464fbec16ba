import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'

/** Files to be read in order; `first` is the number of the first of them. */
export interface ReadRequest {
  readonly files: readonly InputFile[]
  readonly lang: string
  readonly first: number
}
export interface ReadReply {
  readonly index: number
  readonly parsed: Parsed
}
