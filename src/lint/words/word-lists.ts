import type {LanguageTag} from '../../model/text.ts'
import {english} from './en.ts'

/** What the rules on wording look for in one language. */
export interface WordLists {
  /** Verbs that say that the one named before them says something. */
  readonly speech: readonly string[]
  /** Words that take a side. */
  readonly loaded: readonly string[]
  /** Adjectives that judge. */
  readonly evaluative: readonly string[]
}

const lists: ReadonlyMap<LanguageTag, WordLists> = new Map([['en', english]])
const none: WordLists = {speech: [], loaded: [], evaluative: []}

/** The lists of a language, whatever its region. */
export const wordsOf = (lang: LanguageTag): WordLists => lists.get(lang) ?? lists.get(lang.split('-')[0] ?? '') ?? none
