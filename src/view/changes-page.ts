import type {Edtf} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {dateWords} from '../render/date-words.ts'
import {changesOf} from './changes.ts'
import {type CorrectionView, ofChange} from './corrections.ts'
import {pageFor, siteTitle} from './page.ts'
import type {LinkView, PageView} from './parts.ts'
import type {Reading} from './reading.ts'

export interface ChangesPageView extends PageView {
  readonly intro: string
  /** Newest first, by month; a month’s `id` is its place on the page: `month-2019-06`. */
  readonly months: readonly {readonly id: string; readonly heading: string; readonly entries: readonly CorrectionView[]}[]
  readonly newer?: LinkView
  readonly older?: LinkView
  readonly empty?: string
}

const rowsOfPage = 100
const intro =
  'New and changed articles, corrections, withdrawals and replies that were asked for, the newest first, by the dates that stand in the content.'
const undated = 'other'
const monthOf = (date: string): string => /^\d{4}(-\d\d)?/.exec(date)?.[0] ?? undated

const realChanges = (graph: KnowledgeGraph) => changesOf(graph).filter(({fictional}) => !fictional)

/** The pages of changes after the first: `2`, `3` and so on. */
export const changesPages = (graph: KnowledgeGraph): string[] =>
  Array.from({length: Math.max(0, Math.ceil(realChanges(graph).length / rowsOfPage) - 1)}, (_, at) => String(at + 2))

/** What changed, a hundred to a page. */
export function changesPageView(graph: KnowledgeGraph, page = '1'): ChangesPageView {
  const reading: Reading = {graph, analysis: {status: new Map()}, lang: graph.site.lang}
  const at = Number(page)
  const base = `${graph.site.base}changes/`
  const changes = realChanges(graph)
  const here = changes.slice((at - 1) * rowsOfPage, at * rowsOfPage)
  const months = [...Map.groupBy(here, ({on}) => monthOf(on))]
  return {
    ...pageFor(graph, {
      title: {text: at === 1 ? 'What changed' : `What changed, page ${at}`},
      description: `What changed at ${siteTitle(graph)}. ${intro}`,
      path: at === 1 ? 'changes/' : `changes/${at}/`
    }),
    intro,
    months: months.map(([id, found]) => ({
      id: `month-${id}`,
      heading: id === undated ? 'At another time' : dateWords(id as Edtf, reading.lang),
      entries: found.map((change) => ofChange(reading, change))
    })),
    ...(at > 1 && {newer: {text: 'Newer changes', href: at === 2 ? base : `${base}${at - 1}/`}}),
    ...(changes.length > at * rowsOfPage && {older: {text: 'Older changes', href: `${base}${at + 1}/`}}),
    ...(changes.length === 0 && {empty: 'Nothing has a date of change yet.'})
  }
}
