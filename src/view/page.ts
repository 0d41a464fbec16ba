import type {Edtf} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type Id, kindOf, plural} from '../model/id.ts'
import type {FilePoint} from '../model/point.ts'
import type {Publication} from '../model/publication.ts'
import type {Site} from '../model/site.ts'
import {type LanguageTag, textIn} from '../model/text.ts'
import {pathOf} from '../model/url-of.ts'
import {citePage} from '../render/cite-page.ts'
import {editLink} from './forge-link.ts'
import {kindLabel} from './kind-words.ts'
import type {BannerView, Crumb, PageView, TextView} from './parts.ts'
import {reportLinks} from './report-links.ts'

interface PageFacts {
  readonly title: TextView
  /** When the title alone would say too little or too much. */
  readonly plainTitle?: string
  /** In the crumbs and in citations of the page; the title when left out. */
  readonly handle?: string
  readonly description: string
  /** Below the base, without a leading slash; ends with a slash or is empty. */
  readonly path: string
  readonly lang?: LanguageTag
  /** Between the start and the page itself. */
  readonly crumbs?: readonly Crumb[]
  readonly file?: FilePoint
  readonly date?: Edtf
  readonly authors?: readonly string[]
  readonly jsonLd?: string | undefined
  readonly banners?: readonly BannerView[]
}

export const permalinkOf = ({url, base}: Site, path: string): string => (url ?? base) + path

/** At most so many letters, at a word's end. */
export const shortened = (text: string, most = 300): string => (text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`)

/** What every page carries, for pages of the graph and for those that have only a title. */
export function pageFor({site}: Pick<KnowledgeGraph, 'site'>, facts: PageFacts): PageView {
  const {title, path, date, authors, file, jsonLd} = facts
  const plainTitle = shortened(facts.plainTitle ?? title.text, 200)
  const permalink = permalinkOf(site, path)
  const edit = file && editLink(site, file)
  const handle = facts.handle ?? plainTitle
  const page = {title: handle, permalink, ...(date !== undefined && {date}), ...(authors && {authors})}
  const start: Crumb = {text: 'Home', href: site.base}
  return {
    title,
    plainTitle,
    description: shortened(facts.description),
    lang: facts.lang ?? site.lang,
    crumbs: path === '' ? [] : [start, ...(facts.crumbs ?? []), {...title, text: shortened(handle, 80)}],
    permalink,
    ...(edit && {edit}),
    report: reportLinks(site, {title: handle, permalink}),
    cite: {formats: citePage(site, page)},
    ...(jsonLd !== undefined && {jsonLd}),
    banners: facts.banners ?? []
  }
}

/** The crumb of a kind's index page. */
export const kindCrumb = ({base}: Site, id: Id): Crumb => ({text: kindLabel(kindOf(id)).many, href: `${base}${plural[kindOf(id)]}/`})
export const pagePath = pathOf

const banners: Readonly<Partial<Record<Publication, BannerView>>> = {
  draft: {kind: 'draft', text: 'This page is a draft. It is not part of the published site.'},
  review: {kind: 'review', text: 'This page is under review. It is not part of the published site.'},
  withdrawn: {kind: 'withdrawn', text: 'This page has been withdrawn. It stays as a notice and counts for nothing.'}
}
const fictional: BannerView = {
  kind: 'fictional',
  text: 'Everything on this page is invented. It shows how to read the site and takes no part in its figures.'
}

export const bannersFor = (thing: {readonly publication: Publication; readonly fictional: boolean}): BannerView[] => [
  ...(banners[thing.publication] ? [banners[thing.publication]!] : []),
  ...(thing.fictional ? [fictional] : [])
]

export const siteTitle = ({site}: Pick<KnowledgeGraph, 'site'>): string => textIn(site.title, site.lang).text
