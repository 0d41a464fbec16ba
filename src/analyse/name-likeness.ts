import {distance} from 'fastest-levenshtein'
import type {NameForm, NameToken} from './name-form.ts'

export interface Likeness {
  /** 0 to 1. */
  readonly score: number
  /** In words. */
  readonly why: string
}

/** Whether two words may have the same consonants. */
export const sharesSkeleton = (a: NameToken, b: NameToken): boolean => a.skeletons.some((text) => b.skeletons.includes(text))
const sameSkeleton = 0.86
const initial = 0.75
/** Within one script vowels are written: equal consonants mean nothing where the spelling is further off than this. */
const nearSpelling = 0.65
/** Each word that only one of the two names has. */
const missingWord = 0.1
/** Consonants a whole name needs before equal ones mean anything. */
const tellingLength = 3

/** How alike two words of names are: spelling, else equal consonants, else one is the other's initial. */
function tokenLikeness(a: NameToken, b: NameToken, oneScript: boolean): number {
  const spelling = 1 - distance(a.folded, b.folded) / Math.max(a.folded.length, b.folded.length)
  const isInitial = (a.folded.length === 1 || b.folded.length === 1) && a.folded[0] === b.folded[0]
  return Math.max(spelling, sharesSkeleton(a, b) && (!oneScript || spelling >= nearSpelling) ? sameSkeleton : 0, isInitial ? initial : 0)
}

/** Pairs words of two names, the likeliest first; how much of the names that covers. One word is no shorter form of a whole name. */
function aligned(a: NameForm, b: NameForm): number {
  const pairs = a.tokens
    .flatMap((left, i) => b.tokens.map((right, j) => ({i, j, score: tokenLikeness(left, right, a.script === b.script)})))
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()]
  let sum = 0
  for (const {i, j, score} of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue
    usedLeft.add(i)
    usedRight.add(j)
    sum += score
  }
  const shared = Math.min(a.tokens.length, b.tokens.length)
  if (shared === 1 && a.tokens.length !== b.tokens.length) return 0
  return sum / shared - missingWord * (Math.max(a.tokens.length, b.tokens.length) - shared)
}

const inOrder = ({tokens}: NameForm): string =>
  tokens
    .map(({folded}) => folded)
    .sort()
    .join(' ')
const initialsOf = (form: NameForm): string => form.tokens.map(({folded}) => folded[0]).join('')
/** Whether one word is made of the initials of a name of three words or more. */
export const isAcronymOf = (short: NameForm, long: NameForm): boolean =>
  short.tokens.length === 1 && long.tokens.length >= 3 && short.joined.folded === initialsOf(long)

const isTelling = ({joined}: NameForm): boolean => joined.skeletons.some((text) => text.length >= tellingLength)

function reasonFor(a: NameForm, b: NameForm): string {
  if ([...a.tokens, ...b.tokens].some(({folded}) => folded.length === 1)) return 'one has an initial where the other has a name'
  if (a.tokens.length !== b.tokens.length) return 'the same but for a word'
  return a.script === b.script ? 'spelled alike' : 'the same consonants in another script'
}

/** How alike two names are, and why, across scripts and spellings. */
export function nameLikeness(a: NameForm, b: NameForm): Likeness {
  if (a.text === b.text) return {score: 1, why: 'the same name'}
  if (a.joined.folded === '' || b.joined.folded === '') return {score: 0, why: 'no letters to compare'}
  if (a.joined.folded === b.joined.folded) return {score: 1, why: 'the same letters in another script or spacing'}
  const isTurned = inOrder(a) === inOrder(b)
  if (isTurned) return {score: 0.98, why: 'the same words in another order'}
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return {score: 0.9, why: 'one is the initials of the other'}
  const score = isTelling(a) && isTelling(b) ? aligned(a, b) : 0
  const joined = isTelling(a) && isTelling(b) && a.tokens.length !== b.tokens.length && sharesSkeleton(a.joined, b.joined) ? sameSkeleton : 0
  if (joined > score) return {score: joined, why: 'the same consonants'}
  return {score, why: reasonFor(a, b)}
}
