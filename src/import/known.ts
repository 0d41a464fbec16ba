import {entitiesOf, ownerSlug, sourcesOf} from '../model/directory.ts'
import type {Entry} from '../model/entry.ts'
import {isSlug} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {slugFor} from '../model/slug.ts'

/** What the content already has, so that an import overwrites and merges nothing. */
export interface Known {
  /** Paths below the content folder, captures included. */
  readonly files: ReadonlySet<string>
  /** Of articles and entities, which share one space. */
  readonly slugs: ReadonlySet<string>
  /** Keys of sources, and those used in citations. */
  readonly sourceKeys: ReadonlySet<string>
  /** Keys of sources by the lookup key of their title. */
  readonly titles: ReadonlyMap<string, readonly string[]>
  /** Ids of entities by the lookup key of each of their names. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** An empty content folder. */
export const nothingKnown: Known = {files: new Set(), slugs: new Set(), sourceKeys: new Set(), titles: new Map(), names: new Map()}

export function knownOf(entries: readonly Entry[], files: Iterable<string>): Known {
  const names = new Map<string, string[]>()
  const entities = entries.flatMap((entry) => entitiesOf(entry))
  for (const {kind, slug, names: all} of entities) {
    for (const key of new Set(all.map(({text}) => lookupKey(text)))) names.set(key, [...(names.get(key) ?? []), `${kind}/${slug}`])
  }
  const titles = new Map<string, string[]>()
  const sources = entries.flatMap((entry) => sourcesOf(entry))
  for (const {slug, title} of sources) {
    for (const key of new Set([...title.values()].map(lookupKey))) titles.set(key, [...(titles.get(key) ?? []), slug])
  }
  return {
    files: new Set(files),
    slugs: new Set([...entries.flatMap((entry) => ownerSlug(entry) ?? []), ...entities.map(({slug}) => slug)]),
    sourceKeys: new Set(sources.flatMap(({slug, citationKey}) => [slug, citationKey])),
    titles,
    names
  }
}

/** The name of a file or folder without its path and ending. */
export const baseName = (name: string): string =>
  name
    .replace(/[\\/]+$/, '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')

/** A path below `captures/` where nothing lies yet: `night.txt`, `night-2.txt`. */
export function freshCapture(name: string, ending: string, {files}: Known): string {
  for (let count = 1; ; count += 1) {
    const path = count === 1 ? `${name}.${ending}` : `${name}-${count}.${ending}`
    if (!files.has(`captures/${path}`)) return path
  }
}

/** What is told of a name that the content has: its entity is never taken for the same. */
export const knownNameReason = (name: string, ids: readonly string[]): string =>
  `Unexpected name \`${name}\` that ${ids.map((id) => `\`${id}\``).join(' or ')} has, expected a decision whether it is the same`

/** A slug for some words that nobody has, which is taken from then on: `lind-2031`, `lind-2031-2`. */
export function freshSlug(words: string, taken: Set<string>, fallback: string): string {
  const long = slugFor(words) ?? slugFor(words.slice(0, 60)) ?? fallback
  const base = isSlug(long.slice(0, 60).replace(/-$/, '')) ? long.slice(0, 60).replace(/-$/, '') : fallback
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`
    if (taken.has(slug)) continue
    taken.add(slug)
    return slug
  }
}
