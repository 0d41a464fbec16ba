import {oneOrMany, type YamlMap, yamlMap} from '../../edit/yaml-value.ts'
import {quoteParts, unprinted} from '../../model/printed-form.ts'
import type {Drafted} from '../draft.ts'
import type {Cited} from './cite.ts'
import type {NamedSource} from './named-sources.ts'
import type {Passage} from './passages.ts'
import type {Reference} from './reference.ts'

/** What is known of a work, beside what is made of it. */
export interface WorkFacts extends Partial<Pick<Reference, 'title' | 'publisher' | 'date' | 'accessed' | 'url'>> {
  readonly authors: readonly string[]
  readonly lang?: string
}

export const referenceValues = ({title, authors, publisher, date, accessed, url, lang}: WorkFacts): YamlMap =>
  yamlMap([
    ['title', title ?? ''],
    ['author', oneOrMany(authors)],
    ['publisher', publisher],
    ['date', date],
    ['accessed', accessed],
    ['url', url],
    ['lang', lang]
  ])

export const namedSourceValues = ({name, date}: NamedSource): YamlMap =>
  yamlMap([
    ['title', '[named in the text without a title]'],
    ['publisher', name],
    ['date', date]
  ])

const longestQuote = 5000
const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** A quote too long to be kept whole stops at a word, with the sign that it goes on. */
function quoteOf(words: string): string {
  const quote = collapsed(words)
  return quote.length <= longestQuote ? quote : `${quote.slice(0, quote.lastIndexOf(' ', longestQuote))} …`
}

/** Makes draft claims of the passages of one text. */
export function claimDrafter(text: string): (passage: Passage, slug: string, cited: readonly Cited[], open: readonly string[]) => Drafted {
  const whole = unprinted(text)
  // Several parts must follow each other only; of one there may be one place.
  const isSingle = (quote: string): boolean => {
    const [only = '', ...more] = quoteParts(quote)
    return more.length > 0 || whole.indexOf(only, whole.indexOf(only) + 1) < 0
  }
  return ({from, to}, slug, cited, open) => {
    const quote = quoteOf(text.slice(from, to))
    const range = `characters ${from}–${to}`
    const keys = [...new Set(cited.map(({key}) => key))]
    const places = cited.flatMap(({key, locator}) => (locator === undefined ? [] : [`${key}: ${locator}`]))
    const comment = [`${range} of the text`, ...places, ...open].join('; ')
    return {
      slug,
      values: yamlMap([
        ['says', 'TODO'],
        ['quote', quote],
        ['at', isSingle(quote) ? undefined : range],
        ['basis', oneOrMany(keys)]
      ]),
      comments: [comment]
    }
  }
}
