import {defaultPredicates} from '../model/default-predicates.ts'
import {type Directory, ownerSlug} from '../model/directory.ts'
import type {ClaimFields, Entry} from '../model/entry.ts'
import type {Predicate} from '../model/predicate.ts'
import type {Publication} from '../model/publication.ts'
import {type Definition, definitionsIn, publicationsOf} from './definitions.ts'
import type {Use} from './use.ts'
import {usesIn} from './uses-in.ts'

/** A reference with the file that makes it. */
export interface PlacedUse extends Use {
  /** Whose claims a bare name of a claim means. */
  readonly owner: string | undefined
  readonly publication: Publication
}

export interface PlacedClaim {
  readonly fields: ClaimFields
  readonly owner: string | undefined
  readonly publication: Publication
}

/** All files together, as the rules look at them. */
export interface Content {
  readonly entries: readonly Entry[]
  readonly known: Directory
  readonly predicates: ReadonlyMap<string, Predicate>
  readonly definitions: readonly Definition[]
  readonly uses: readonly PlacedUse[]
  readonly claims: readonly PlacedClaim[]
  /** Private copies of source texts, by path. */
  readonly captures: ReadonlyMap<string, string>
  /** The ids of the version this one is to follow. */
  readonly previousIds: ReadonlySet<string> | undefined
  /** Files that could not be read: what they define is not known. */
  readonly unread: readonly string[]
  /** Files with an error of their own: of what they define, the state is not sure. */
  readonly mistaken: ReadonlySet<string>
}

export interface GivenContent {
  readonly captures: ReadonlyMap<string, string>
  readonly previousIds?: ReadonlySet<string>
  readonly unread?: readonly string[]
  readonly mistaken?: ReadonlySet<string>
}

export function contentOf(entries: readonly Entry[], known: Directory, given: GivenContent): Content {
  const publication = publicationsOf(entries)
  const own = entries.flatMap((entry) => (entry.kind === 'vocabulary' ? entry.predicates : []))
  return {
    entries,
    known,
    predicates: new Map([...defaultPredicates, ...own].map((predicate) => [predicate.id, predicate])),
    definitions: definitionsIn(entries),
    uses: entries.flatMap((entry) => usesIn(entry).map((use) => ({...use, owner: ownerSlug(entry), publication: publication(entry)}))),
    claims: entries.flatMap((entry) =>
      'claims' in entry ? entry.claims.map((fields) => ({fields, owner: ownerSlug(entry), publication: publication(entry)})) : []
    ),
    captures: given.captures,
    previousIds: given.previousIds,
    unread: given.unread ?? [],
    mistaken: given.mistaken ?? new Set()
  }
}
