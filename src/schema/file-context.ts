import type {Entry} from '../model/entry.ts'
import type {EntityKind} from '../model/id.ts'
import type {FilePoint} from '../model/point.ts'
import type {LanguageTag} from '../model/text.ts'

export type Path = readonly (string | number)[]

/** What is known of a file before its values are read. */
export interface FileContext {
  readonly file: string
  readonly kind: Entry['kind']
  /** By the folder, for `entity` and `entities`. */
  readonly entityKind?: EntityKind
  /** By the file's name. */
  readonly slug: string
  /** The language of plain texts, unless the file says another. */
  readonly lang: LanguageTag
  /** Where a value was typed; of what holds it when it was not. */
  pointOf(path: Path): FilePoint
  /** Where the key of a value was typed. */
  keyPointOf(path: Path): FilePoint
}
