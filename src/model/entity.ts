import type {Body} from './body.ts'
import type {Edtf} from './date.ts'
import type {EntityId, Id} from './id.ts'
import type {Name} from './name.ts'
import type {FilePoint} from './point.ts'
import type {Exception, Publication, Review} from './publication.ts'
import type {LocalText} from './text.ts'

interface EntityBase {
  /** The first is the main name; a language map gives several of use `main`. */
  readonly names: readonly Name[]
  readonly description?: LocalText
  /** QIDs or addresses of the same thing elsewhere. */
  readonly sameAs: readonly string[]
  readonly differentFrom: readonly EntityId[]
  readonly formerly: readonly Id[]
  readonly noExport: boolean
  readonly fictional: boolean
  readonly note?: LocalText
  /** The body of its own file, when it has one. */
  readonly dossier?: Body
  readonly publication: Publication
  readonly reviewed: readonly Review[]
  readonly lintOk: readonly Exception[]
  readonly point: FilePoint
}
export interface Person extends EntityBase {
  readonly id: Id<'person'>
  readonly kind: 'person'
  readonly living: boolean | 'presumed'
  readonly born?: Edtf
  readonly died?: Edtf
}
export interface Organisation extends EntityBase {
  readonly id: Id<'organisation'>
  readonly kind: 'organisation'
  readonly subkind?: Subkind
}
export interface Account extends EntityBase {
  readonly id: Id<'account'>
  readonly kind: 'account'
  readonly platform?: string
  readonly handle: string
  readonly url?: string
}
export interface OtherEntity extends EntityBase {
  readonly id: Id<OtherKind>
  readonly kind: OtherKind
  readonly date?: Edtf
}
export type Subkind = 'publisher' | 'company' | 'public-body'
export type OtherKind = 'place' | 'event' | 'work' | 'topic'
export type Entity = Person | Organisation | Account | OtherEntity
