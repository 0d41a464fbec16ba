/** What the keys of a file say, before names are resolved: references are the text that was typed, each with its point. */
import type {Derivation} from './basis.ts'
import type {ClaimKind, ReplyOutcome, SensitiveTopic} from './claim.ts'
import type {Edtf} from './date.ts'
import type {Subkind} from './entity.ts'
import type {EntityKind} from './id.ts'
import type {NameUse} from './name.ts'
import type {FilePoint} from './point.ts'
import type {Exception} from './publication.ts'
import type {CslType} from './source.ts'
import type {Stance} from './statement.ts'
import type {LanguageTag, LocalText, Quote} from './text.ts'

/** A name, slug, key or id as typed. */
export interface Reference {
  readonly text: string
  readonly point: FilePoint
}

export interface NameFields {
  readonly text: string
  readonly lang?: LanguageTag
  readonly use: NameUse
  readonly note?: string
  readonly seenIn: readonly Reference[]
  readonly point: FilePoint
}

export interface EntityFields {
  readonly kind: EntityKind
  readonly slug: string
  /** The first is a main name. */
  readonly names: readonly NameFields[]
  readonly subkind?: Subkind
  readonly description?: LocalText
  readonly living?: boolean
  readonly born?: Edtf
  readonly died?: Edtf
  readonly platform?: string
  readonly handle?: string
  readonly url?: string
  readonly date?: Edtf
  readonly sameAs: readonly string[]
  readonly differentFrom: readonly Reference[]
  readonly formerly: readonly Reference[]
  readonly noExport: boolean
  readonly note?: LocalText
  readonly point: FilePoint
}

export type BasisFields =
  | {readonly source: Reference; readonly how: Derivation}
  | {readonly origin: 'original' | 'unnamed' | `unnamed:${string}`; readonly point: FilePoint}

export interface WithdrawalFields {
  readonly on: Edtf
  readonly by?: Reference
  readonly notice?: Reference
  readonly reason?: LocalText
}
export interface CorrectionFields {
  readonly on: Edtf
  readonly text: LocalText
  readonly claims: readonly Reference[]
}

export interface SourceFields {
  readonly slug: string
  readonly type: CslType
  readonly title: LocalText
  readonly authors: readonly Reference[]
  readonly publisher?: Reference
  readonly date?: Edtf
  readonly lang?: LanguageTag
  readonly url?: string
  readonly archive?: string
  readonly accessed?: Edtf
  readonly isbn?: string
  readonly doi?: string
  readonly sha256?: string
  readonly capture?: string
  /** As typed; whether a source was consulted is computed when absent. */
  readonly consulted?: boolean
  readonly basis?: readonly BasisFields[]
  readonly withdrawn?: WithdrawalFields
  readonly corrected: readonly CorrectionFields[]
  readonly citationKey: string
  readonly formerly: readonly Reference[]
  readonly note?: LocalText
  readonly point: FilePoint
}

export interface DepartureFields {
  readonly text: LocalText
  readonly from?: Reference
}

/** What a statement says beside its source and stance; also the implicit statement of a claim. */
export interface TestimonyFields {
  /** Entities, `unnamed` or `unnamed:label`. */
  readonly speakers: readonly Reference[]
  readonly locator?: string
  readonly quote?: Quote & {readonly point: FilePoint}
  readonly basis?: readonly BasisFields[]
  readonly hedge?: 'alleged' | 'suggested'
  readonly departs?: DepartureFields
}
export interface StatementFields extends TestimonyFields {
  readonly source: Reference
  readonly stance: Stance
  readonly note?: LocalText
  readonly point: FilePoint
}

/** `mek operates heshmat-alavi` as one text (split by a known predicate), or its three parts. */
export type RelationFields =
  | Reference
  | {readonly subject: Reference; readonly predicate: Reference; readonly object: Reference; readonly point: FilePoint}

export interface ReplyFields {
  readonly asked: Edtf
  readonly of: Reference
  readonly outcome: ReplyOutcome
  readonly source?: Reference
}

export interface ClaimFields {
  readonly slug: string
  readonly says?: LocalText
  readonly saysPoint: FilePoint
  /** Of the implicit statement, and of every `supports` item that names no speaker. */
  readonly testimony: TestimonyFields
  readonly statements: readonly StatementFields[]
  readonly about: readonly Reference[]
  readonly relation?: RelationFields
  readonly since?: Edtf
  readonly until?: Edtf
  readonly role?: LocalText
  readonly when?: Edtf
  readonly made?: Edtf
  readonly kind: ClaimKind
  readonly sensitive: readonly SensitiveTopic[]
  readonly contradicts: readonly Reference[]
  readonly sameAs: readonly Reference[]
  readonly inferredFrom: readonly (readonly Reference[])[]
  readonly reply?: ReplyFields
  readonly withdrawn?: WithdrawalFields
  readonly formerly: readonly Reference[]
  readonly note?: LocalText
  readonly lintOk: readonly Exception[]
  /** Of the key that names the claim. */
  readonly point: FilePoint
}

/** Statements, a reply and a note that a file adds to a claim defined elsewhere. */
export interface AdditionFields {
  readonly claim: Reference
  readonly statements: readonly StatementFields[]
  readonly reply?: ReplyFields
  readonly note?: LocalText
  readonly point: FilePoint
}

/** What a file brings into the graph besides itself. */
export interface Introduced {
  readonly entities: readonly EntityFields[]
  readonly sources: readonly SourceFields[]
  readonly claims: readonly ClaimFields[]
  readonly additions: readonly AdditionFields[]
}

/** References that stand in a body. */
export interface BodyReferences {
  readonly mentions: readonly Reference[]
  readonly embeds: readonly Reference[]
  readonly citations: readonly {readonly source: Reference; readonly locator?: string; readonly suppressAuthor: boolean}[]
}
