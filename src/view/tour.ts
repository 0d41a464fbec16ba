import type {Statuses} from '../analyse/statuses.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {LanguageTag} from '../model/text.ts'
import type {Tour} from '../model/tour.ts'
import {tourPathOf, tourUrlOf} from '../model/url-of.ts'
import {type ListedNode, pictureList} from '../network/list.ts'
import type {NetworkState} from '../network/network-state.ts'
import type {Picture} from '../network/picture.ts'
import {pictureSvg} from '../network/svg.ts'
import {counted} from '../network/titles.ts'
import {stepPicture} from '../network/tour-picture.ts'
import {stepState} from '../network/tour-state.ts'
import {writeState} from '../network/url-state.ts'
import {bodyHtml} from '../render/body-html.ts'
import {shown} from '../render/names.ts'
import {type BibliographyEntry, bibliographyEntries} from './bibliography-entries.ts'
import {bannersFor, pageFor} from './page.ts'
import type {Crumb, DateView, LinkView, PageView, PartView, TextView} from './parts.ts'
import {datePart, dateView, joined, linkTo, words} from './pieces.ts'
import type {Reading} from './reading.ts'
import {filterWords} from './tour-filter-words.ts'

/** The drawing of a step, and the same in words. */
export interface TourPictureView {
  readonly svg: string
  readonly rows: readonly ListedNode[]
  /** “14 of 20 are drawn.” when some are left out, and what of that the step points to. */
  readonly notes: readonly string[]
}

export interface TourStepView {
  readonly number: number
  /** “Step 2 of 6”. */
  readonly progress: string
  readonly title: string
  /** Sanitised. */
  readonly html: string
  readonly picture?: TourPictureView
  /** What it points to: ringed where it is drawn. */
  readonly pointed: readonly LinkView[]
  /** What its filters leave: “Only claims denied by …”. */
  readonly filters: readonly string[]
  /** The network page in the same state. */
  readonly href: string
}

export interface TourView extends PageView {
  readonly slug: string
  readonly lede?: TextView
  readonly byline: readonly PartView[]
  readonly introduction: string
  readonly steps: readonly TourStepView[]
  readonly bibliography: readonly BibliographyEntry[]
  /** The first step over the network. */
  readonly play: string
}

export const toursPath = 'tours/'
const toursCrumb = (base: string): Crumb => ({text: 'Tours', href: base + toursPath})

const egoTitle = ({focus}: NetworkState, {nodes}: Picture): string =>
  `Around ${focus.map((id) => nodes.find((node) => node.id === id)?.label ?? id).join(' and ')}`

/** A ring is promised for all that a step points to: what has none is told. */
function notDrawn(reading: Reading, {selected}: NetworkState, {nodes}: Picture): string[] {
  const drawn = new Set<string>(nodes.map(({id}) => id))
  const missing = selected.filter((id) => !drawn.has(id)).map((id) => linkTo(reading, id as Id).text)
  return missing.length > 0 ? [`Not in this drawing: ${missing.join(', ')}.`] : []
}

function pictureView(reading: Reading, state: NetworkState, picture: Picture): TourPictureView {
  const {base} = reading.graph.site
  const all = picture.nodes.length + picture.more
  const [focus] = state.focus
  return {
    svg: pictureSvg(picture, {
      base,
      prefix: `step-${state.step}`,
      title: egoTitle(state, picture),
      scale: 1,
      stretch: focus?.startsWith('claim/') ? 1 : 0.9,
      fontSize: 15,
      longest: 20,
      marked: new Set(state.selected)
    }),
    rows: pictureList(picture, base),
    notes: [...(picture.more > 0 ? [`${picture.nodes.length} of ${all} are drawn.`] : []), ...notDrawn(reading, state, picture)]
  }
}

/** The HTML of a body, cut where each `##` heading begins; the headings themselves are left out. */
function cutAtHeadings(html: string): {introduction: string; sections: readonly string[]} {
  const [introduction = '', ...sections] = html.split(/<h2\b[^>]*>[\s\S]*?<\/h2>/)
  return {introduction: introduction.trim(), sections: sections.map((section) => section.trim())}
}

function bylineOf({authors, date, updated}: Tour, lang: LanguageTag): PartView[] {
  const written = authors.length > 0 ? [words(`Written by ${authors.join(', ')}`)] : []
  const first = date === undefined ? [] : [datePart(date, lang)]
  const last = updated === undefined ? [] : [words('last changed '), datePart(updated, lang)]
  return joined([written, first, last], ' · ')
}

async function stepView(reading: Reading, tour: Tour, index: number, html: string): Promise<TourStepView> {
  const {graph, analysis} = reading
  const step = tour.steps[index]!
  const state = stepState(tour, step, index + 1)
  const picture = await stepPicture(graph, analysis, state)
  return {
    number: index + 1,
    progress: `Step ${index + 1} of ${tour.steps.length}`,
    title: step.title,
    html,
    ...(picture && {picture: pictureView(reading, state, picture)}),
    pointed: step.highlight.map((id: Id) => linkTo(reading, id)),
    filters: filterWords(reading, step.filter),
    href: `${graph.site.base}network/${writeState(state)}`
  }
}

/** The page of a tour: all its steps one below the other, each with its text, its drawing and the way to the network. */
export async function tourView(graph: KnowledgeGraph, analysis: Statuses, slug: string): Promise<TourView> {
  const tour = graph.tours.get(slug)
  if (!tour) throw new Error(`Unexpected tour \`${slug}\`, expected one of the graph`)
  const {lang, authors, date, updated} = tour
  const reading: Reading = {graph, analysis, lang}
  const title = shown(tour.title, lang)
  const description = tour.description && shown(tour.description, lang)
  const {html, cited} = bodyHtml(graph, analysis, tour.body, lang, '')
  const {introduction, sections} = cutAtHeadings(html)
  const steps = await Promise.all(tour.steps.map((_, index) => stepView(reading, tour, index, sections[index] ?? '')))
  const lastChange = updated ?? date
  return {
    ...pageFor(graph, {
      title,
      description: description?.text ?? `${title.text}: a tour of the network in ${steps.length === 1 ? 'one step' : `${steps.length} steps`}.`,
      path: tourPathOf(slug),
      lang,
      crumbs: [toursCrumb(graph.site.base)],
      file: tour.point,
      ...(lastChange !== undefined && {date: lastChange}),
      ...(authors.length > 0 && {authors}),
      banners: bannersFor(tour)
    }),
    slug,
    ...(description && {lede: description}),
    byline: bylineOf(tour, lang),
    introduction,
    steps,
    bibliography: bibliographyEntries(reading, cited),
    play: steps[0]!.href
  }
}

/** A tour in a list. */
export interface TourRow {
  readonly link: LinkView
  readonly description?: TextView
  /** “6 steps”. */
  readonly steps: string
  readonly date?: DateView
  readonly fictional: boolean
}

/** The tours of a site, those of the real case first, then by title. */
export function tourRows({tours, site}: KnowledgeGraph): TourRow[] {
  const rows = [...tours.values()].map(({slug, title, description, steps, date, updated, fictional}): TourRow => {
    const last = updated ?? date
    return {
      link: {...shown(title, site.lang), href: tourUrlOf(slug, site.base)},
      ...(description && {description: shown(description, site.lang)}),
      steps: counted(steps.length, 'step'),
      ...(last !== undefined && {date: dateView(last, site.lang)}),
      fictional
    }
  })
  return rows.sort((a, b) => Number(a.fictional) - Number(b.fictional) || (a.link.text < b.link.text ? -1 : 1))
}
