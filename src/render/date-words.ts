import type {Edtf} from '../model/date.ts'
import {dateBounds} from '../model/date.ts'
import type {LanguageTag} from '../model/text.ts'

interface DateWording {
  readonly months: readonly string[]
  readonly day: (day: number, month: string, year: string) => string
  readonly month: (month: string, year: string) => string
  readonly decade: (year: string) => string
  readonly beforeChrist: (year: number) => string
  readonly about: (date: string) => string
  readonly perhaps: (date: string) => string
  readonly range: (from: string, to: string) => string
  readonly since: (from: string) => string
  readonly until: (to: string) => string
}

const english: DateWording = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  decade: (year) => `${year}s`,
  beforeChrist: (year) => `${year} BC`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `${date} (uncertain)`,
  range: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`
}
const german: DateWording = {
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  day: (day, month, year) => `${day}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  decade: (year) => `${year}er Jahre`,
  beforeChrist: (year) => `${year} v. Chr.`,
  about: (date) => `etwa ${date}`,
  perhaps: (date) => `${date} (unsicher)`,
  range: (from, to) => `${from} bis ${to}`,
  since: (from) => `seit ${from}`,
  until: (to) => `bis ${to}`
}
const french: DateWording = {
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  decade: (year) => `années ${year}`,
  beforeChrist: (year) => `${year} av. J.-C.`,
  about: (date) => `vers ${date}`,
  perhaps: (date) => `${date} (incertain)`,
  range: (from, to) => `de ${from} à ${to}`,
  since: (from) => `depuis ${from}`,
  until: (to) => `jusqu’à ${to}`
}
const wordings: ReadonlyMap<string, DateWording> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french]
])

const wordingFor = (lang: LanguageTag): DateWording => wordings.get(lang.split('-')[0] ?? '') ?? english
const calendarDate = /^(-?\d{3,4}X?)(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/

function yearWords(year: string, wording: DateWording): string {
  if (year.endsWith('X')) return wording.decade(`${year.slice(0, -1)}0`)
  if (year.startsWith('-')) return wording.beforeChrist(1 - Number(year))
  return year.length < 4 ? wording.decade(`${year}0`) : String(Number(year))
}

/** One date without a range; a month stays a month. */
function singleWords(text: string, wording: DateWording): string {
  const [, year, month, day, qualifier] = calendarDate.exec(text) ?? []
  if (year === undefined) return text
  const yearText = yearWords(year, wording)
  const name = month === undefined ? undefined : wording.months[Number(month) - 1]
  const plain = name === undefined ? yearText : day === undefined ? wording.month(name, yearText) : wording.day(Number(day), name, yearText)
  if (qualifier === undefined) return plain
  const uncertain = qualifier === '~' ? plain : wording.perhaps(plain)
  return qualifier === '?' ? uncertain : qualifier === '~' ? wording.about(plain) : wording.perhaps(wording.about(plain))
}

/** A date in a reader's words: “5 June 2019”, “June 2019”, “about 2019”, “2017 to 2019”, “since June 2019”. */
export function dateWords(date: Edtf, lang: LanguageTag): string {
  const wording = wordingFor(lang)
  const [from = '', to] = date.split('/')
  if (to === undefined) return singleWords(from, wording)
  if (to === '..') return wording.since(singleWords(from, wording))
  if (from === '..') return wording.until(singleWords(to, wording))
  return wording.range(singleWords(from, wording), singleWords(to, wording))
}

/** The date for `<time datetime>`, when HTML can carry it. */
export const htmlDate = (date: Edtf): string | undefined => (/^[1-9]\d{3}(-\d\d){0,2}$/.test(date) ? date : undefined)

/** A key that orders dates as texts, by their first possible day; the undated come last. */
export function dateSortKey(date: Edtf | undefined): string {
  if (date === undefined) return '~'
  const {earliest} = dateBounds(date)
  return Number.isFinite(earliest) ? String(earliest + 10_000_000).padStart(9, '0') : '0'
}
