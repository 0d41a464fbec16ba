import type {YamlMap} from '../edit/yaml-value.ts'
import type {EntityKind} from '../model/id.ts'

/** One thing of a draft, under its slug or key. */
export interface Drafted {
  readonly slug: string
  readonly values: YamlMap
  /** Lines that stand above it as comments. */
  readonly comments?: readonly string[]
}

/** A page with `status: draft`, on its way to text. */
export interface Draft {
  /** Of the file in `articles/`. */
  readonly slug: string
  readonly title: string
  readonly lang?: string
  readonly examines?: string
  /** Further keys of the page, before what it introduces. */
  readonly more?: YamlMap
  readonly entities: readonly (Drafted & {readonly kind: EntityKind})[]
  readonly sources: readonly Drafted[]
  readonly claims: readonly Drafted[]
  /** Our own text, a paragraph each. */
  readonly body: readonly string[]
}
