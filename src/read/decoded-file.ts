import type {FilePoint} from '../model/point.ts'
import type {LanguageTag} from '../model/text.ts'
import type {FileKind} from './file-kind.ts'

/** A file with its text, on the way to an entry. */
export interface DecodedFile {
  readonly path: string
  readonly text: string
  readonly what: FileKind
  readonly lang: LanguageTag
  readonly pointAt: (offset: number) => FilePoint
}
