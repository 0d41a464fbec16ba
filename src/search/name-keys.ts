import {lookupKey} from '../model/lookup-key.ts'
import {consonantSkeleton} from '../model/skeleton.ts'
import type {FindableName} from './name-shard.ts'

/** Marks a key made of consonants only, so that it meets no other. */
export const skeletonMark = '~'

/** The words of a key: hyphens and apostrophes part words as blanks do. */
export const wordsOf = (key: string): string[] => key.split(/[\s\-'’"().,/]+/u).filter((word) => word !== '')

/** Keys of one name as the browser can make them again: in its script, in ASCII, in consonants. */
export interface NameKeys {
  readonly lookup: readonly string[]
  readonly folded: readonly string[]
  readonly skeletons: readonly string[]
}

export function keysOf({text, folded}: FindableName): NameKeys {
  const lookup = lookupKey(text)
  const ascii = wordsOf(folded ?? lookup)
  return {lookup: wordsOf(lookup), folded: ascii, skeletons: ascii.map(consonantSkeleton).filter((key) => key !== '')}
}

/** Every key under which a name stands in the shards. */
export function shardKeys(name: FindableName): string[] {
  const {lookup, folded, skeletons} = keysOf(name)
  return [...new Set([...lookup, ...folded, ...skeletons.map((key) => skeletonMark + key)])]
}
