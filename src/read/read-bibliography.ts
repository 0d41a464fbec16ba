import {type Creator, type Entry, parse} from '@retorquere/bibtex-parser'
import {shown} from '../schema/messages.ts'
import {articleTypes, babelLanguages, bibtexFields, bibtexTypes, outletFields} from './bibtex-fields.ts'
import {type CitedWork, readCitedWorks} from './cited-works.ts'
import {readCslJson} from './csl-json.ts'
import type {DecodedFile} from './decoded-file.ts'
import {type Fault, messageOf} from './fault.ts'
import {bracketFault} from './front-matter-limits.ts'
import type {Parsed} from './parsed.ts'

type Fields = Readonly<Record<string, unknown>>

const creatorName = ({name, firstName, prefix, lastName, suffix}: Creator): string =>
  name ?? [firstName, prefix, lastName, suffix].filter((part) => part).join(' ')

/** The parser writes rich text as HTML. */
const untagged = (text: string): string => text.replace(/<\/?(?:i|b|a|sup|sub|sc|span|pre)(?: [^<>]*)?>/g, '').trim()

function textOf(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value !== '') return untagged(value)
    if (Array.isArray(value) && value.length > 0) return untagged(value.join(' and '))
  }
  return undefined
}

/** `2019-06-09/` is open at its end; a time of day is left out. */
const dateOf = (text: string | undefined): string | undefined =>
  text
    ?.replace(/T[^/]*/g, '')
    .replace(/\/$/, '/..')
    .replace(/^\//, '../')

function publicationDate(fields: Fields): string | undefined {
  const date = textOf(fields, ['date'])
  if (date !== undefined) return dateOf(date)
  const parts = [textOf(fields, ['year']), textOf(fields, ['month']), textOf(fields, ['day'])]
  const given = parts.slice(0, parts.includes(undefined) ? parts.indexOf(undefined) : 3)
  return given.length === 0 ? undefined : given.map((part, index) => part!.padStart(index === 0 ? 4 : 2, '0')).join('-')
}

const typeOf = ({type, fields}: Entry, url: string | undefined): string | undefined =>
  articleTypes.get(textOf(fields, ['entrysubtype']) ?? '') ?? (type === 'misc' && url === undefined ? 'document' : bibtexTypes.get(type))

function valuesOf(entry: Entry): CitedWork['values'] {
  const {fields} = entry
  const url = textOf(fields, ['url']) ?? /https?:\/\/[^\s"<>]+/.exec(textOf(fields, ['howpublished']) ?? '')?.[0]
  const language = textOf(fields, bibtexFields.lang!)?.toLowerCase()
  const publisher = textOf(fields, bibtexFields.publisher!)
  const authors = (fields.author ?? []).map(creatorName)
  return {
    title: textOf(fields, ['title']),
    author: authors.filter((name) => name !== 'others'),
    publisher: textOf(fields, outletFields) ?? (publisher?.startsWith('http') ? undefined : publisher),
    date: publicationDate(fields),
    accessed: dateOf(textOf(fields, ['urldate'])),
    type: typeOf(entry, url),
    url,
    doi: textOf(fields, ['doi'])?.replace(/^https?:\/\/(dx\.)?doi\.org\//, ''),
    isbn: textOf(fields, ['isbn'])?.split(/[,;]| (?=97[89])/)[0],
    lang: babelLanguages.get(language ?? '') ?? (/^[a-z]{2}(-[a-z]{2})?$/.test(language ?? '') ? textOf(fields, bibtexFields.lang!) : undefined)
  }
}

/** Where the value of a field begins inside its entry's text. */
function fieldOffset(input: string, names: readonly string[]): number {
  for (const name of names) {
    const found = new RegExp(`[,{\\s]${name}\\s*=\\s*[{"]*`, 'i').exec(input)
    if (found) return found.index + found[0].length
  }
  return 0
}

function workOf(entry: Entry, at: number): CitedWork {
  const names = (ours: string): readonly string[] => [...(ours === 'publisher' ? outletFields : []), ...(bibtexFields[ours] ?? [])]
  return {key: entry.key, at, values: valuesOf(entry), offsetOf: (ours) => at + fieldOffset(entry.input, names(ours))}
}

/** Entries stand in the order of the text, so each is looked for after the one before. */
function worksOf(text: string, entries: readonly Entry[]): CitedWork[] {
  const works: CitedWork[] = []
  let from = 0
  for (const entry of entries) {
    // The parser keeps an entry it could not read, empty.
    if (entry.input === '') continue
    const found = text.indexOf(entry.input, from)
    const at = found < 0 ? from : found
    works.push(workOf(entry, at))
    from = at + (found < 0 ? 0 : entry.input.length)
  }
  return works
}

function readBibtex(file: DecodedFile): Parsed {
  const {text, path, pointAt} = file
  const deep = bracketFault(text, 0, /[{}]/g)
  if (deep) return {messages: [messageOf(deep, path, pointAt)]}
  const faults: Fault[] = []
  const unsupported = (_: unknown, tex: string, {input}: Entry): string => {
    const at = Math.max(0, text.indexOf(input)) + Math.max(0, input.indexOf(tex))
    faults.push({code: 'bibtex', reason: `Unexpected LaTeX command ${shown(tex)}, expected the character itself`, level: 'warn', at})
    return tex
  }
  const {entries, errors} = parse(text, {sentenceCase: false, english: false, caseProtection: false, unsupported})
  for (const {error, input = ''} of errors) {
    const why = error.replace(/\s+/g, ' ').replace(/ at line .*$/, '')
    faults.push({code: 'bibtex', reason: `Unexpected BibTeX (${why.slice(0, 100)}), expected a complete entry`, at: Math.max(0, text.indexOf(input))})
  }
  if (entries.length === 0 && errors.length === 0 && /\S/.test(text))
    faults.push({code: 'bibtex', reason: 'Unexpected text without any entry, expected `@type{key, …}`', at: 0})
  return readCitedWorks(file, worksOf(text, entries), faults)
}

/** A `.bib` or CSL `.json` file of the shared bibliography. */
export const readBibliography = (file: DecodedFile): Parsed => (file.what.format === 'bibtex' ? readBibtex(file) : readCslJson(file))
