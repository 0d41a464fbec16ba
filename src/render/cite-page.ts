import {cslDate} from '../model/csl-item.ts'
import type {Edtf} from '../model/date.ts'
import type {Site} from '../model/site.ts'
import {textIn} from '../model/text.ts'
import {formatReference} from './bibliography.ts'
import {citationStyle} from './citation-styles.ts'

/** A page of this site, as something to be cited. */
export interface CitablePage {
  readonly title: string
  readonly permalink: string
  /** Of its last change, as far as the content says. */
  readonly date?: Edtf
  readonly authors?: readonly string[]
}

const special: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...['{', '}', '$', '&', '#', '_', '%'].map((letter) => [letter, `\\${letter}`] as const)
])
const bibtexText = (text: string): string => text.replace(/[\\~^{}$&#_%]/g, (letter) => special.get(letter)!).replace(/\s+/g, ' ')

/** A key of letters, digits and hyphens: from the address, which is unique. */
const keyOf = (site: string, permalink: string): string =>
  `${site} ${permalink.replace(/^https?:\/\/[^/]*/, '')}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

function bibtex(site: Site, siteTitle: string, {title, permalink, date, authors = []}: CitablePage): string {
  const people = authors.length > 0 ? authors : site.maintainers
  const year = date === undefined ? undefined : /^\d{4}/.exec(date)?.[0]
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${bibtexText(title)}}`],
    ['author', people.length > 0 ? people.map((name) => `{${bibtexText(name)}}`).join(' and ') : undefined],
    ['organization', bibtexText(siteTitle)],
    ['year', year],
    ['date', date === undefined ? undefined : bibtexText(date)],
    ['url', permalink.replace(/[{}\\]/g, encodeURIComponent)]
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@online{${keyOf(siteTitle, permalink)},\n${lines.join(',\n')}\n}`
}

/** How to cite a page: in the site's style and as BibTeX. */
export function citePage(site: Site, page: CitablePage): {readonly name: string; readonly text: string}[] {
  const {title, permalink, date, authors = []} = page
  const siteTitle = textIn(site.title, site.lang).text
  const people = authors.length > 0 ? authors : site.maintainers
  const item = {
    id: 'page',
    type: 'webpage',
    title,
    'container-title': siteTitle,
    ...(people.length > 0 && {author: people.map((literal) => ({literal}))}),
    ...(date !== undefined && {issued: cslDate(date)}),
    ...(site.url !== undefined && {URL: permalink})
  } as const
  return [
    {name: citationStyle(site.citationStyle).title, text: formatReference(site.citationStyle, site.lang, item).text},
    {name: 'BibTeX', text: bibtex(site, siteTitle, page)}
  ]
}
