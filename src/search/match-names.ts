import {lookupKey} from '../model/lookup-key.ts'
import {consonantSkeleton} from '../model/skeleton.ts'
import {distanceUpTo} from './edit-distance.ts'
import {keysOf, skeletonMark, wordsOf} from './name-keys.ts'
import type {FindableEntity, FindableName} from './name-shard.ts'

/** How well a name fits what was typed, best first. */
export const matchClasses = ['whole', 'start', 'words', 'folded', 'similar', 'sound'] as const
export type MatchClass = (typeof matchClasses)[number]
export interface NameMatch {
  readonly entity: FindableEntity
  readonly name: FindableName
  readonly fit: MatchClass
}
export type Transliterate = Readonly<Record<string, string>>

const otherScript = /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]/u
export const needsTransliteration = (query: string): boolean => otherScript.test(query)

/** What is looked for, in each of the forms in which names are kept. */
export interface Query {
  readonly lookup: string
  readonly words: readonly string[]
  readonly folded: readonly string[]
}

/** In ASCII letters as far as the table goes; accents went with the lookup key. */
const folded = (word: string, table: Transliterate): string =>
  [...word]
    .map((letter) => table[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9]+/g, '')

export function queryOf(text: string, table: Transliterate = {}): Query {
  const lookup = lookupKey(text)
  const words = wordsOf(lookup)
  return {lookup, words, folded: words.map((word) => folded(word, table)).filter((word) => word !== '')}
}

/** Keys whose shards have to be looked into. */
export function shardKeysFor({words, folded}: Query): string[] {
  const skeletons = folded.filter((word) => word.length > 2).map((word) => skeletonMark + consonantSkeleton(word))
  return [...new Set([...words, ...folded, ...skeletons])]
}

const allIn = (wanted: readonly string[], fits: (word: string) => boolean): boolean => wanted.length > 0 && wanted.every(fits)
const slips = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2)

/** What a word begins with, vowels left out: the skeleton drops an h, which tells Hussein from June. */
const opening = (word: string): string => {
  const rest = word.replace(/^[aeiouy]+/, '')
  return rest.startsWith('h') ? 'h' : consonantSkeleton(rest).slice(0, 1)
}
const soundsAlike = (word: string, key: string): boolean =>
  consonantSkeleton(word).length > 1 && consonantSkeleton(word) === consonantSkeleton(key) && opening(word) === opening(key)

/** The best way in which a name answers a query, if any. */
export function fitOf(query: Query, name: FindableName): MatchClass | undefined {
  const keys = keysOf(name)
  const whole = keys.lookup.join(' ')
  const typed = query.words.join(' ')
  if (typed === '') return undefined
  if (whole === typed) return 'whole'
  if (whole.startsWith(typed)) return 'start'
  if (allIn(query.words, (word) => keys.lookup.some((key) => key.startsWith(word)))) return 'words'
  if (allIn(query.folded, (word) => keys.folded.some((key) => key.startsWith(word)))) return 'folded'
  const isNear = (word: string): boolean => keys.folded.some((key) => key.startsWith(word) || distanceUpTo(word, key, slips(word)) !== undefined)
  if (allIn(query.folded, isNear)) return 'similar'
  const sounds = (word: string): boolean => keys.folded.some((key) => (word.length < 4 ? key.startsWith(word) : soundsAlike(word, key)))
  return allIn(query.folded, sounds) ? 'sound' : undefined
}

const rank = (fit: MatchClass): number => matchClasses.indexOf(fit)
const useRank: Readonly<Record<FindableName['use'], number>> = {main: 0, alias: 1, former: 2, search: 3}

/** Entities that answer to what was typed, the best fit first; each once, by its best fitting name. */
export function matchNames(text: string, entities: Iterable<FindableEntity>, table: Transliterate = {}): NameMatch[] {
  const query = queryOf(text, table)
  const found = new Map<string, NameMatch>()
  for (const entity of entities) {
    for (const name of entity.names) {
      const fit = fitOf(query, name)
      const known = found.get(entity.id)
      if (!fit || (known && (rank(known.fit) - rank(fit) || useRank[known.name.use] - useRank[name.use]) <= 0)) continue
      found.set(entity.id, {entity, name, fit})
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      rank(a.fit) - rank(b.fit) ||
      b.entity.claims - a.entity.claims ||
      (a.entity.main < b.entity.main ? -1 : a.entity.main > b.entity.main ? 1 : a.entity.id < b.entity.id ? -1 : 1)
  )
}

/** Why an entity stands among the results, when its shown name does not tell. A `search` name is never repeated. */
export function reasonOf({entity, name, fit}: NameMatch): {readonly words: string; readonly name?: string; readonly lang?: string} | undefined {
  const similar = fit === 'similar' || fit === 'sound'
  if (name.use === 'search') return {words: 'found by a name that others use; its page says who'}
  if (name.text === entity.main) return similar ? {words: 'a similar spelling'} : undefined
  const words = name.use === 'former' ? 'formerly' : name.use === 'main' ? 'in another language' : 'also known as'
  return {words: similar ? `a similar spelling, ${words}` : words, name: name.text, ...(name.lang !== undefined && {lang: name.lang})}
}
