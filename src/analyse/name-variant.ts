import type {NameForm} from './name-form.ts'
import {isAcronymOf, nameLikeness, sharesSkeleton} from './name-likeness.ts'

/** How near two spellings must be. */
const nearSpelling = 0.85

/**
 * Whether a name only writes another one differently: its initials, or a spelling with the same consonants. A name
 * with a word or a consonant of its own (“Daily Fail”) may say something that the other does not.
 */
export const isVariantOf = (name: NameForm, other: NameForm): boolean =>
  isAcronymOf(name, other) || (sharesSkeleton(name.joined, other.joined) && nameLikeness(name, other).score >= nearSpelling)
