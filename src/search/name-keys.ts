import {lookupKey} from '../model/lookup-key.ts'
import {consonantSkeleton} from '../model/skeleton.ts'
import {acronymsOf} from './initials.ts'
import type {FindableName} from './name-shard.ts'

/** Marks a key made of consonants only, so that it meets no other. */
export const skeletonMark = '~'

/** The words of a key: hyphens and apostrophes part words as blanks do. */
export const wordsOf = (key: string): string[] => key.split(/[\s\-'’"().,/]+/u).filter((word) => word !== '')

/** A word, and without its w: Arabic script writes one letter for w, o and u. */
export const soundings = (word: string): string[] => [...new Set([word, word.replaceAll('w', '')])]

/** Keys of one name as the browser can make them again: in its script, in ASCII, in consonants. */
export interface NameKeys {
  readonly lookup: readonly string[]
  readonly folded: readonly string[]
  readonly skeletons: readonly string[]
}

export function keysOf({text, folded}: FindableName): NameKeys {
  const lookup = lookupKey(text)
  const ascii = wordsOf(folded ?? lookup)
  return {
    lookup: wordsOf(lookup),
    folded: ascii,
    skeletons: ascii
      .flatMap(soundings)
      .map(consonantSkeleton)
      .filter((key) => key !== '')
  }
}

/** Names of more letters are not looked for in one word. */
const longestJoined = 24

/** Every key under which a name stands in the shards. */
export function shardKeys(name: FindableName): string[] {
  const {lookup, folded, skeletons} = keysOf(name)
  const joined = [lookup, folded].flatMap((words) => (words.length > 1 && words.join('').length <= longestJoined ? [words.join('')] : []))
  return [...new Set([...lookup, ...folded, ...joined, ...acronymsOf(folded), ...skeletons.map((key) => skeletonMark + key)])]
}
