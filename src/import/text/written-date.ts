import {isEdtf} from '../../model/date.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const abbreviated = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?'
]
const month = `(?:${abbreviated.map((name) => `[${name[0]}${name[0]!.toLowerCase()}]${name.slice(1)}`).join('|')})`
const day = '\\d{1,2}(?:st|nd|rd|th)?'

/** A date as an English text writes it: a year, a month of a year, or a day. */
export const writtenDate = `(?:${month}\\.?,? ${day},? \\d{4}|${day}\\.?,? (?:of )?${month}\\.?,? \\d{4}|${month}\\.?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{4}-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4})`

const two = (text: string): string => text.padStart(2, '0')

function numbered(text: string): string | undefined {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? []
  if (year === '') return undefined
  if (text.includes('.') || Number(first) > 12) return `${year}-${two(second)}-${two(first)}`
  return Number(second) > 12 || first === second ? `${year}-${two(first)}-${two(second)}` : undefined
}

/** By EDTF; nothing for a day that is none of the calendar, and for `6/9/2019`, which may be in June or in September. */
export function edtfOf(written: string): string | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ')
  const name = /[a-z]{3,}/.exec(text.replace(/\d(?:st|nd|rd|th)\b/g, ''))?.[0]
  const index = name === undefined ? -1 : months.findIndex((one) => one.startsWith(name.slice(0, 3)))
  const year = /\d{4}/.exec(text)?.[0]
  const ofMonth = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(text.replace(year ?? '', ''))?.[1]
  const parts = [year ?? '', two(String(index + 1)), ...(ofMonth === undefined ? [] : [two(ofMonth)])]
  const date = index >= 0 ? parts.join('-') : (numbered(text) ?? (/^\d{4}(-\d\d){0,2}$/.test(text) ? text : ''))
  return isEdtf(date) ? date : undefined
}

const yearOf = (date: string): number => Number(date.slice(0, 4))
/** Four digits alone are a year when somebody can have published in it. */
export const isYear = (date: string): boolean => yearOf(date) >= 1400 && yearOf(date) <= 2100

const atEnd = new RegExp(`(^|[\\s,;(–-])\\(?(${writtenDate})\\)?[\\s.,;]*$`, 'iu')

/** The date a text ends with, and the text before it. */
export function dateAtEnd(text: string): {rest: string; date: string | undefined; written: string} | undefined {
  const found = atEnd.exec(text)
  if (!found) return undefined
  const written = found[2]!
  if (/^\d{4}$/.test(written) && !isYear(written)) return undefined
  return {rest: text.slice(0, found.index).replace(/[\s,;(]+$/, ''), date: edtfOf(written), written}
}
