import {isBody, isCapitalised, isFullName, isGivenName, isSurname, surnameOf} from './person-name.ts'
import {segmentsOf} from './segments.ts'
import {dateAtEnd, edtfOf, writtenDate} from './written-date.ts'

/** A work as one entry of a list gives it. */
export interface Reference {
  readonly authors: readonly string[]
  /** By which the work is called: the surname of its first author, or the body that wrote it. */
  readonly calledBy?: string
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
  readonly accessed?: string
  readonly url?: string
  readonly locator?: string
  /** What could not be told for certain, in words that follow “Unexpected”. */
  readonly doubts: readonly string[]
  /** Offset of a quotation mark that is never closed. */
  readonly unclosed?: number
}

type Parts = Pick<Reference, 'authors' | 'calledBy' | 'title' | 'publisher'> & {readonly doubt?: string}

const locatorAtEnd =
  /(?:^|[\s,;.(])((?:pp?\.|pages?|paras?\.?|paragraphs?|chap(?:ter|\.)|ch\.|§|lines?|min(?:ute)?\.?|fig\.|vol\.|note)\s*[\divxlc]+(?:\s*[–-]\s*[\divxlc]+)?)\)?[\s.,;]*$/iu
const accessed = new RegExp(`[\\s,;.([]*\\b(?:last )?(?:accessed|retrieved|visited|consulted)(?: on| at)?:? (${writtenDate})[\\])]?`, 'iu')
const address = /[<(]?\bhttps?:\/\/[^\s<>"”]+/u

const seeAlso = /^(?:see(?: also)?|cf\.)\s+/i
const inQuotes = /^[“"„«‘](.+?)[”"“»’],?$/u
const startsQuoted = (text: string): boolean => /^[“"„«‘]/u.test(text)
const plain = (text: string): string => text.replace(/^[*_]+|[*_]+$/g, '').trim()
/** A title without the marks around all of it. */
function unquoted(text: string): string {
  const inside = inQuotes.exec(text)?.[1]
  return plain(inside === undefined || /[“”"„«»]/.test(inside) ? text : inside).replace(/,$/, '')
}

const joined = (texts: readonly string[]): string => texts.join(', ')

function titled(authors: readonly string[], calledBy: string | undefined, rest: readonly string[]): Parts {
  const [first = '', ...more] = rest
  const by = calledBy === undefined ? {} : {calledBy}
  // A title in marks ends with them, so all that follows is the outlet.
  if (inQuotes.test(first)) return {authors, ...by, title: unquoted(first), ...(more.length > 0 && {publisher: plain(joined(more))})}
  if (more.length === 0) return {authors, ...by, title: unquoted(first)}
  return {authors, ...by, title: unquoted(joined(rest.slice(0, -1))), publisher: plain(rest.at(-1)!)}
}

/** Authors after the first: `and Jo Marsh`, `& Jo Marsh`, `and Marsh`. */
function furtherAuthors(parts: readonly string[]): {authors: string[]; rest: readonly string[]} {
  const match = /^(?:and|&)\s+(.+)$/u.exec(parts[0] ?? '')
  if (!match || !isCapitalised(match[1]!)) return {authors: [], rest: parts}
  return {authors: [match[1]!], rest: parts.slice(1)}
}

const splitNames = (text: string): string[] => text.split(/\s+(?:and|&)\s+/u).map((one) => one.trim())

/** `Last, First, Title, Outlet`. */
function surnameFirst(parts: readonly string[]): Parts | undefined {
  const [last = '', given = ''] = parts
  const [first = '', ...others] = splitNames(given)
  if (parts.length < 3 || !isSurname(last) || !isGivenName(first) || !others.every(isCapitalised)) return undefined
  const {authors, rest} = furtherAuthors(parts.slice(2))
  return rest.length === 0 ? undefined : titled([`${first} ${last}`, ...others, ...authors], last, rest)
}

/** `First Last, “Title”, Outlet`, `Some Body, Title`. */
function nameFirst(parts: readonly string[]): Parts | undefined {
  const [name = '', next = ''] = parts
  const names = splitNames(name)
  if (parts.length < 2 || !names.every((one) => isFullName(one) || (isBody(one) && !startsQuoted(one)))) return undefined
  if (parts.length === 2 && !startsQuoted(next) && isCapitalised(next)) return undefined
  if (isBody(name) && isFullName(next) && parts.length === 2) return undefined
  const calledBy = isBody(names[0]!) ? names[0]! : surnameOf(names[0]!)
  return titled(names, calledBy, parts.slice(1))
}

function withoutAuthor(parts: readonly string[]): Parts {
  const [first = '', ...more] = parts
  if (more.length === 0) return {authors: [], title: unquoted(first), doubt: 'entry without an author and an outlet'}
  return {...titled([], undefined, parts), doubt: 'entry without an author'}
}

/** `Lind, P. (2031). Title. Outlet.`, with what stands before and after the date. */
function yearFirst(before: string, after: string): Parts {
  const [title = '', ...outlet] = after.replace(/^[.,\s]+/, '').split(/[.,]\s+(?=\p{Lu}|\*)/u)
  const names = before.split(/,?\s+(?:and|&)\s+|(?<=\p{Lu}\.),\s+/u).map((name) =>
    name
      .trim()
      .replace(/^(.+), (.+)$/u, '$2 $1')
      .replace(/,$/, '')
  )
  const [last = ''] = before.split(',')
  const publisher = outlet.join('. ').replace(/[.\s]+$/, '')
  return {
    authors: names,
    calledBy: isBody(last) ? last : surnameOf(last),
    title: unquoted(title),
    ...(publisher !== '' && {publisher: plain(publisher)})
  }
}

interface Stripped {
  readonly text: string
  readonly found: Partial<Record<'date' | 'locator', string>>
  readonly doubts: readonly string[]
}

/** Dates and locators at the end, in any order, once each. */
function strippedEnd(given: string): Stripped {
  let text = given.trim()
  let [date, locator]: (string | undefined)[] = []
  let written: string | undefined
  const doubts: string[] = []
  for (;;) {
    const dated = written === undefined ? dateAtEnd(text) : undefined
    const placed: RegExpExecArray | null = locator === undefined ? locatorAtEnd.exec(text) : null
    if (placed) [locator, text] = [placed[1]!.replace(/\s+/g, ' '), text.slice(0, placed.index)]
    else if (dated) [written, date, text] = [dated.written, dated.date, dated.rest]
    else break
  }
  if (written !== undefined && date === undefined) doubts.push(`date “${written}”`)
  return {text: text.replace(/[\s.,;]+$/, ''), found: {...(date !== undefined && {date}), ...(locator !== undefined && {locator})}, doubts}
}

/** A text without “see” before it and a locator behind it. */
export function withoutLocator(text: string): {text: string; locator: string | undefined} {
  const own = text.trim().replace(seeAlso, '')
  const found = locatorAtEnd.exec(own)
  return found ? {text: own.slice(0, found.index), locator: found[1]} : {text: own, locator: undefined}
}

/** Takes one entry apart; what it cannot tell for certain is among the doubts. Offsets count in `text`. */
export function parseReference(text: string): Reference {
  const url = address.exec(text)?.[0].replace(/^[<(]|[.,;)\]]+$/g, '')
  const read = accessed.exec(text)?.[1]
  const cleaned = text
    .replace(accessed, '')
    .replace(address, '')
    .replace(/[>\s]+$/, '')
  const {text: rest, found, doubts} = strippedEnd(cleaned.replace(seeAlso, ''))
  const dated = new RegExp(`^(.{2,200}?)\\s*\\((${writtenDate})\\)[.,]?\\s+(.+)$`, 'iu').exec(rest)
  const {parts, unclosed} = segmentsOf(rest, ',')
  const texts = parts.map((part) => part.text.replace(/\s+/g, ' '))
  const {doubt, ...fields} = dated ? yearFirst(dated[1]!, dated[3]!) : (surnameFirst(texts) ?? nameFirst(texts) ?? withoutAuthor(texts))
  const date = dated ? edtfOf(dated[2]!) : found.date
  const accessedOn = read === undefined ? undefined : edtfOf(read)
  return {
    ...fields,
    ...(url !== undefined && {url}),
    ...(date !== undefined && {date}),
    ...(accessedOn !== undefined && {accessed: accessedOn}),
    ...(found.locator !== undefined && {locator: found.locator}),
    doubts: [...doubts, ...(doubt === undefined ? [] : [doubt])],
    ...(unclosed !== undefined && {unclosed: Math.max(0, text.indexOf(rest)) + unclosed})
  }
}
