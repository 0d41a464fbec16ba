import type {Edtf} from './date.ts'
import type {Party} from './id.ts'
import type {CslType, Source} from './source.ts'
import {type LanguageTag, textIn} from './text.ts'

type DateParts = readonly (readonly number[])[]
export type CslDate = {readonly 'date-parts': DateParts; readonly circa?: true} | {readonly literal: string}

/** A source as CSL-JSON; names stay whole, as no source says where they divide. */
export interface CslItem {
  readonly id: string
  readonly 'citation-key'?: string
  readonly type: CslType
  readonly title: string
  readonly author?: readonly {readonly literal: string}[]
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly archive_location?: string
  readonly DOI?: string
  readonly ISBN?: string
  readonly language?: LanguageTag
}

/** Whose publisher is the thing they stand in. */
const inContainer: ReadonlySet<CslType> = new Set<CslType>([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'broadcast',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'post',
  'post-weblog',
  'review',
  'webpage'
])

const calendarDate = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/

const partsOf = (text: string): number[] | undefined =>
  calendarDate
    .exec(text)
    ?.slice(1, 4)
    .filter((part) => part !== undefined)
    .map(Number)

/** A date as CSL has it: ranges in two parts, an approximate one marked; what CSL cannot hold stays the text typed. */
export function cslDate(date: Edtf): CslDate {
  const ends = date.split('/').filter((end) => end !== '..')
  const parts = ends.map(partsOf)
  const opensAtStart = date.startsWith('../')
  if (opensAtStart || parts.some((end) => end === undefined)) return {literal: date}
  const dates = {'date-parts': parts as DateParts}
  return /[?~%]/.test(date) ? {...dates, circa: true} : dates
}

/** What a bibliography, a reference manager or an export needs to know of a source. */
export function cslItem(source: Source, nameOf: (party: Party) => string, lang: LanguageTag): CslItem {
  const {id, type, title, authors, publisher, date, accessed, url, archive, doi, isbn, citationKey} = source
  const publisherKey = inContainer.has(type) ? 'container-title' : 'publisher'
  return {
    id,
    'citation-key': citationKey,
    type,
    title: textIn(title, source.lang ?? lang).text,
    ...(authors.length > 0 && {author: authors.map((author) => ({literal: nameOf(author)}))}),
    ...(publisher !== undefined && {[publisherKey]: nameOf(publisher)}),
    ...(date !== undefined && {issued: cslDate(date)}),
    ...(accessed !== undefined && {accessed: cslDate(accessed)}),
    ...(url !== undefined && {URL: url}),
    ...(archive !== undefined && {archive_location: archive}),
    ...(doi !== undefined && {DOI: doi}),
    ...(isbn !== undefined && {ISBN: isbn}),
    ...(source.lang !== undefined && {language: source.lang})
  }
}
