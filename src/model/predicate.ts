import type {EntityKind} from './id.ts'
import type {LocalText} from './text.ts'

export type PredicateId = string & {readonly brand: 'predicate'}

/** A kind of relation between two entities. */
export interface Predicate {
  readonly id: PredicateId
  /** “A … B”. */
  readonly label: LocalText
  /** “B … A”. */
  readonly inverse: LocalText
  readonly symmetric: boolean
  readonly from: readonly EntityKind[]
  readonly to: readonly EntityKind[]
  /** `part-of`: both ends are of one kind. */
  readonly sameKind?: boolean
  readonly ftm?: {readonly schema: string; readonly from: string; readonly to: string}
  /** A property; `^founder` is to be read from object to subject. So is `^P112` in `wikidata`. */
  readonly schemaOrg?: string
  readonly wikidata?: string
}
