import {publisherKey} from '../analyse/key-table.ts'
import {type EntityId, type Id, idOf, type Speaker} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import type {LanguageTag} from '../model/text.ts'
import {type Part, sourceByParts, speakerParts} from './attribution.ts'
import type {Named} from './names.ts'

/** What two lines of sourcing have in common, as a kind. */
export type Shared = 'source' | 'speaker' | 'publisher' | 'owner' | 'unknown'

/** “Same source”, for a drawing or a mark beside a source. */
export const sharedWords: Readonly<Record<Shared, string>> = {
  source: 'same source',
  speaker: 'same speaker or author',
  publisher: 'same publisher',
  owner: 'same owner',
  unknown: 'unknown origin'
}

const slugIn = (key: LineKey): string => key.slice(key.indexOf(':') + 1)
const speakingKinds = ['person', 'organisation', 'account'] as const
const publishingKinds = ['organisation', 'person', 'account'] as const

/** Whom or what a key stands for, where it is something that has a page. */
export function thingOfKey({entities, sources}: Named, key: LineKey): Id<'source'> | EntityId | undefined {
  const slug = slugIn(key)
  if (key.startsWith('src:')) return sources.has(idOf('source', slug)) ? idOf('source', slug) : undefined
  const kinds = key.startsWith('pub:') ? publishingKinds : speakingKinds
  return kinds.map((kind) => idOf(kind, slug)).find((id) => entities.has(id))
}

const isUnknown = (key: LineKey): boolean => /^(who:(unnamed|unstated)|pub:unknown)/.test(key)

/** Whether the key is that of the publisher of one of some sources, and not of an owner above it. */
const arePublishedBy = ({sources}: Named, ids: Iterable<Id<'source'>>, key: LineKey): boolean =>
  [...ids].some((id) => {
    const publisher = sources.get(id)?.publisher
    return publisher !== undefined && publisherKey(publisher) === key
  })

/** What kind of thing two chains have in common by a key; a publisher of only one of them is an owner of the other's. */
export function sharedBy(named: Named, key: LineKey, one: Iterable<Id<'source'>>, other: Iterable<Id<'source'>>): Shared {
  if (key.startsWith('src:')) return 'source'
  if (isUnknown(key)) return 'unknown'
  if (key.startsWith('who:')) return 'speaker'
  return arePublishedBy(named, one, key) && arePublishedBy(named, other, key) ? 'publisher' : 'owner'
}

/** What a key stands for as a piece of a sentence. */
export function keyParts(named: Named, key: LineKey, lang: LanguageTag): Part[] {
  if (key === 'pub:unknown') return [{words: 'a publisher nobody states'}]
  const thing = thingOfKey(named, key)
  if (key.startsWith('src:')) return thing === undefined ? [{words: slugIn(key)}] : sourceByParts(named, thing as Id<'source'>, lang)
  return speakerParts(named, [(thing ?? slugIn(key)) as Speaker], lang)
}
