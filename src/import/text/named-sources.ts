import {lookupKey} from '../../model/lookup-key.ts'
import type {Range} from './sections.ts'
import type {Work} from './works.ts'
import {edtfOf, isYear, writtenDate} from './written-date.ts'

/** A source the running text names by outlet and date. */
export interface NamedSource {
  readonly name: string
  readonly date: string
  readonly at: number
}

const capital = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&’'.-]*"
const name = `(?:${capital})(?:\\s+(?:of\\s+|for\\s+|and\\s+|&\\s+)?${capital}){0,5}`
const said = '(?:published|posted|released|issued|reported|wrote|printed|carried|broadcast|aired|announced)'
const ofDate = `(?:(?:on|in)\\s+)`

const patterns: readonly RegExp[] = [
  new RegExp(`(?<the>\\bthe\\s+)?(?<name>${name})\\s*\\((?<date>${writtenDate})\\)`, 'gu'),
  new RegExp(`\\b[Oo]n\\s+(?<date>${writtenDate}),?\\s+(?<the>[Tt]he\\s+)?(?<name>${name})\\s+(?:has\\s+)?${said}\\b`, 'gu'),
  new RegExp(`\\b[Ii]n\\s+(?<date>${writtenDate}),?\\s+(?<the>[Tt]he\\s+)?(?<name>${name})\\s+(?:has\\s+)?${said}\\b`, 'gu'),
  new RegExp(`(?<the>\\b[Tt]he\\s+)?(?<name>${name})\\s+(?:has\\s+)?${said}\\b[^.;“”"]{0,80}?\\s${ofDate}(?<date>${writtenDate})`, 'gu')
]

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
const withoutArticle = (text: string): string => lookupKey(text).replace(/^the /, '')

const datesMayAgree = (a: string, b: string | undefined): boolean => b === undefined || a.startsWith(b) || b.startsWith(a)

/** Whether a work of the list is by that name, at a time that may be the same. */
const isListed = ({name: given, date}: NamedSource, works: readonly Work[]): boolean =>
  works.some(({reference}) => {
    const names = [reference.publisher, reference.calledBy, ...reference.authors].flatMap((one) => (one === undefined ? [] : [withoutArticle(one)]))
    return names.some((one) => one === withoutArticle(given)) && datesMayAgree(date, reference.date)
  })

/** What the text names with a date and no work of the list may be; each once. */
export function namedSources(text: string, ranges: readonly Range[], works: readonly Work[]): NamedSource[] {
  const found = ranges.flatMap(({from, to}) =>
    patterns.flatMap((pattern) =>
      [...text.slice(from, to).matchAll(pattern)].flatMap(({groups, 0: match, index}): NamedSource[] => {
        const {the, name: raw = '', date: written = ''} = groups ?? {}
        const date = edtfOf(written)
        if (date === undefined || months.test(raw) || (/^\d{4}$/.test(written) && !isYear(written))) return []
        const full = `${the === undefined || /^the\s/i.test(raw) ? '' : 'The '}${raw.replace(/\s+/g, ' ').replace(/’s$/, '')}`
        return [{name: full, date, at: from + index + match.indexOf(raw)}]
      })
    )
  )
  const seen = new Set<string>()
  return found
    .sort((a, b) => a.at - b.at)
    .filter((one) => {
      const key = `${withoutArticle(one.name)} ${one.date}`
      const isNew = !seen.has(key) && !isListed(one, works)
      seen.add(key)
      return isNew
    })
}
