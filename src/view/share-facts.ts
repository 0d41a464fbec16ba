import {compareDates, type Edtf} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {ShareFacts} from '../network/view-words.ts'
import {dateWords} from '../render/date-words.ts'
import {siteTitle} from './page.ts'

/** The newest date that real pages and sources carry. */
function newest({articles, sources}: KnowledgeGraph): Edtf | undefined {
  const dates = [
    ...[...articles.values()].filter(({fictional}) => !fictional).flatMap(({date, updated}) => [date, updated]),
    ...[...sources.values()].filter(({fictional}) => !fictional).flatMap(({date, accessed}) => [date, accessed])
  ].filter((date) => date !== undefined)
  return dates.sort(compareDates).at(-1)
}

/** What saved pictures say of the site. */
export function shareFacts(graph: KnowledgeGraph): ShareFacts {
  const {lang, licence} = graph.site
  const date = newest(graph)
  return {site: siteTitle(graph), ...(licence !== undefined && {licence}), ...(date !== undefined && {asOf: dateWords(date, lang)})}
}

/** The same as attributes of the element that carries the network. */
export function shareAttributes(graph: KnowledgeGraph): Readonly<Record<`data-${string}`, string | undefined>> {
  const {site, licence, asOf} = shareFacts(graph)
  return {'data-site': site, 'data-licence': licence, 'data-asof': asOf}
}
