import {lookupKey} from '../model/lookup-key.ts'
import {consonantSkeleton} from '../model/skeleton.ts'
import {distanceUpTo} from './edit-distance.ts'
import {acronymsOf, areInitialsOf} from './initials.ts'
import {keysOf, skeletonMark, soundings, wordsOf} from './name-keys.ts'
import type {FindableEntity, FindableName} from './name-shard.ts'
import {asEnglishSpells, withoutUmlauts} from './respelt.ts'
import {sameScript} from './script.ts'

/** How well a name fits what was typed, best first. */
export const matchClasses = ['whole', 'start', 'words', 'begun', 'joined', 'initials', 'parts', 'acronym', 'folded', 'similar', 'sound'] as const
export type MatchClass = (typeof matchClasses)[number]
export interface NameMatch {
  readonly entity: FindableEntity
  readonly name: FindableName
  readonly fit: MatchClass
  /** The name is in other letters than what was typed. */
  readonly isOtherScript: boolean
}
export type Transliterate = Readonly<Record<string, string>>

const otherScript = /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\u0660-\u0669\u00df-\u024f]/u
export const needsTransliteration = (query: string): boolean => otherScript.test(lookupKey(query))

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
  const long = folded.filter((word) => word.length > 2)
  const joined = [words, folded].filter(({length}) => length > 1).map((some) => some.join(''))
  const skeletons = [...long, ...long.map(asEnglishSpells)].flatMap(soundings).map((word) => skeletonMark + consonantSkeleton(word))
  return [...new Set([...words, ...folded, ...joined, ...skeletons])]
}

const allIn = (wanted: readonly string[], fits: (word: string) => boolean): boolean => wanted.length > 0 && wanted.every(fits)
const slips = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2)

/** What a word begins with, vowels left out: the skeleton drops an h, which tells Hussein from June. */
const opening = (word: string): string => {
  const rest = word.replace(/^[aeiouy]+/, '')
  return rest.startsWith('h') ? 'h' : consonantSkeleton(rest).slice(0, 1)
}
const sameSound = (word: string, key: string): boolean =>
  consonantSkeleton(word).length > 1 && consonantSkeleton(word) === consonantSkeleton(key) && opening(word) === opening(key)
const soundsAlike = (word: string, key: string): boolean => soundings(word).some((one) => soundings(key).some((other) => sameSound(one, other)))

/** The words of a query in the letters of a name, wherever they are parted: `al jazeera` and `aljazeera`. */
const isJoined = (typed: readonly string[], words: readonly string[]): boolean => {
  const wanted = typed.join('')
  return [...wanted].length > 2 && words.some((_, at) => words.slice(at).join('').startsWith(wanted))
}

/** The words as typed, whole or begun. */
function plainFit(words: readonly string[], lookup: readonly string[]): MatchClass | undefined {
  const [whole, typed] = [lookup.join(' '), words.join(' ')]
  if (whole === typed) return 'whole'
  if (whole.startsWith(`${typed} `)) return 'start'
  if (allIn(words, (word) => lookup.includes(word))) return 'words'
  return whole.startsWith(typed) ? 'begun' : undefined
}

/** Where words are shortened, parted or together. */
function shortenedFit({words, folded}: Query, lookup: readonly string[], ascii: readonly string[]): MatchClass | undefined {
  if (words.length + lookup.length > 2 && lookup.join('') === words.join('')) return 'joined'
  if (areInitialsOf(words, lookup)) return 'initials'
  const isAcronym = words.length > 1 && words.every((word) => word.length < 2)
  if (!isAcronym && allIn(words, (word) => lookup.some((key) => key.startsWith(word)))) return 'parts'
  if (isJoined(words, lookup)) return 'joined'
  return acronymsOf(ascii).includes(folded.join('')) ? 'acronym' : undefined
}

/** Where letters differ: another script or spelling. */
function respeltFit(folded: readonly string[], ascii: readonly string[]): MatchClass | undefined {
  if (allIn(folded, (word) => ascii.some((key) => key.startsWith(word)))) return 'folded'
  const plain = ascii.map(withoutUmlauts)
  if (allIn(folded.map(withoutUmlauts), (word) => plain.some((key) => key.startsWith(word)))) return 'similar'
  const isNear = (word: string): boolean => ascii.some((key) => key.startsWith(word) || distanceUpTo(word, key, slips(word)) !== undefined)
  if (allIn(folded, isNear) || allIn(folded.map(asEnglishSpells), isNear)) return 'similar'
  const sounds = (word: string): boolean => ascii.some((key) => (word.length < 4 ? key.startsWith(word) : soundsAlike(word, key)))
  return allIn(folded, sounds) ? 'sound' : undefined
}

/** The best way in which a name answers a query, if any. */
export function fitOf(query: Query, name: FindableName): MatchClass | undefined {
  const {lookup, folded: ascii} = keysOf(name)
  if (query.words.length === 0) return undefined
  return plainFit(query.words, lookup) ?? shortenedFit(query, lookup, ascii) ?? respeltFit(query.folded, ascii)
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
      found.set(entity.id, {entity, name, fit, isOtherScript: !sameScript(query.lookup, name.text)})
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      rank(a.fit) - rank(b.fit) ||
      b.entity.claims - a.entity.claims ||
      (a.entity.main < b.entity.main ? -1 : a.entity.main > b.entity.main ? 1 : a.entity.id < b.entity.id ? -1 : 1)
  )
}

const because: Readonly<Partial<Record<MatchClass, string>>> = {
  joined: 'written apart or together',
  initials: 'by initials',
  acronym: 'by its initials',
  folded: 'a similar spelling',
  similar: 'a similar spelling',
  sound: 'a similar spelling'
}

/** What differs between what was typed and the name; nothing when the name has the words as typed. */
const difference = ({fit, isOtherScript}: NameMatch): string | undefined =>
  isOtherScript && because[fit] !== undefined ? 'in other letters' : because[fit]

/** Why an entity stands among the results, when its shown name does not tell. A `search` name is never repeated. */
export function reasonOf(match: NameMatch): {readonly words: string; readonly name?: string; readonly lang?: string} | undefined {
  const {entity, name} = match
  if (name.use === 'search') return {words: 'found by a name that others use; its page says who'}
  const differs = difference(match)
  if (name.text === entity.main) return differs === undefined ? undefined : {words: differs}
  const words = name.use === 'former' ? 'formerly' : name.use === 'main' ? 'in another language' : 'also known as'
  return {words: differs === undefined ? words : `${differs}, ${words}`, name: name.text, ...(name.lang !== undefined && {lang: name.lang})}
}
