/**
 * What one content file says, typed and checked, before names are resolved.
 *
 * References are still the text that was typed, each with its point. Optional keys that were left out are absent;
 * lists that were left out are empty, except `basis`, where absent means "not stated".
 */
import type {Body} from './body.ts'
import type {Edtf} from './date.ts'
import type {BodyReferences, CorrectionFields, EntityFields, Introduced, Reference, SourceFields} from './fields.ts'
import type {FilePoint} from './point.ts'
import type {Predicate} from './predicate.ts'
import type {Exception, Publication, Review} from './publication.ts'
import type {Site} from './site.ts'
import type {LanguageTag, LocalText} from './text.ts'
import type {TourFilter, TourStep} from './tour.ts'

export type * from './fields.ts'

interface FileOf<K extends string> {
  readonly kind: K
  readonly file: string
}

export interface ArticleEntry extends FileOf<'article'>, BodyReferences, Introduced {
  readonly slug: string
  readonly title: LocalText
  readonly summary?: LocalText
  readonly lang: LanguageTag
  readonly examines?: Reference
  readonly authors: readonly string[]
  readonly tags: readonly Reference[]
  readonly status: Publication
  readonly reviewed: readonly Review[]
  readonly corrections: readonly CorrectionFields[]
  readonly date?: Edtf
  readonly updated?: Edtf
  readonly fictional: boolean
  readonly formerly: readonly Reference[]
  readonly lintOk: readonly Exception[]
  readonly body: Body
  readonly point: FilePoint
}

/** A dossier: one entity with a file of its own; it also may introduce sources and claims. */
export interface EntityEntry extends FileOf<'entity'>, BodyReferences, Introduced {
  readonly entity: EntityFields
  readonly lang: LanguageTag
  readonly status: Publication
  readonly reviewed: readonly Review[]
  readonly fictional: boolean
  readonly lintOk: readonly Exception[]
  readonly body: Body
  readonly point: FilePoint
}

/** A list file: entities of one kind, a line each. */
export interface EntitiesEntry extends FileOf<'entities'> {
  readonly entities: readonly EntityFields[]
}

/** `<name>.claims.yaml` beside `<name>.md`. */
export interface SidecarEntry extends FileOf<'sidecar'>, Introduced {
  /** Path of the file it belongs to. */
  readonly owner: string
  readonly point: FilePoint
}

export interface SourcesEntry extends FileOf<'sources'> {
  readonly sources: readonly SourceFields[]
}

/** Our own keys for sources that come from a `.bib` or CSL file. */
export interface AnnotationsEntry extends FileOf<'annotations'> {
  readonly annotations: readonly {readonly source: Reference; readonly fields: AnnotationFields}[]
}
export type AnnotationFields = Partial<
  Pick<SourceFields, 'basis' | 'consulted' | 'archive' | 'capture' | 'sha256' | 'withdrawn' | 'corrected' | 'note'>
>

export interface VocabularyEntry extends FileOf<'vocabulary'> {
  readonly predicates: readonly (Predicate & {readonly point: FilePoint})[]
}
export interface DecisionsEntry extends FileOf<'decisions'> {
  readonly different: readonly {readonly pair: readonly [Reference, Reference]; readonly why: string; readonly point: FilePoint}[]
  readonly same: readonly MergerFields[]
}
/** Two entities that were made one. */
export interface MergerFields {
  readonly kept: Reference
  /** The id of the other, which is there no more. */
  readonly merged: string
  readonly why: string
  readonly by: string
  readonly on: Edtf
}
export interface GoneEntry extends FileOf<'gone'> {
  readonly gone: readonly {readonly id: Reference; readonly on: Edtf; readonly reason: string}[]
}
export interface SiteEntry extends FileOf<'site'> {
  readonly site: Site
}
export interface TourEntry extends FileOf<'tour'>, BodyReferences {
  readonly slug: string
  readonly title: LocalText
  readonly description?: LocalText
  readonly lang: LanguageTag
  readonly authors: readonly string[]
  readonly date?: Edtf
  readonly updated?: Edtf
  readonly status: Publication
  readonly reviewed: readonly Review[]
  readonly fictional: boolean
  readonly lintOk: readonly Exception[]
  readonly steps: readonly TourStepFields[]
  readonly body: Body
  readonly point: FilePoint
}
export interface TourStepFields extends Pick<TourStep, 'title' | 'depth'> {
  readonly focus: readonly Reference[]
  readonly highlight: readonly Reference[]
  readonly filter: TourFilterFields
  readonly point: FilePoint
}
export interface TourFilterFields extends Omit<TourFilter, 'rel' | 'pub' | 'by' | 'hide'> {
  readonly rel?: readonly Reference[]
  readonly pub?: readonly Reference[]
  readonly by?: readonly Reference[]
  readonly hide?: readonly Reference[]
}

export type Entry =
  | ArticleEntry
  | EntityEntry
  | EntitiesEntry
  | SidecarEntry
  | SourcesEntry
  | AnnotationsEntry
  | VocabularyEntry
  | DecisionsEntry
  | GoneEntry
  | SiteEntry
  | TourEntry
