import type {KnowledgeGraph} from '../model/graph.ts'
import {slugOf} from '../model/id.ts'
import {textIn} from '../model/text.ts'
import {editLink, newFilePage} from './forge-link.ts'

/** Something that is here already, to be chosen in the form. */
export interface Suggestion {
  readonly value: string
  readonly label: string
  readonly lang: string
  /** Address of the editor of its file. */
  readonly edit?: string
}
export interface ContributeView {
  readonly title: string
  readonly intro: string
  readonly articles: readonly Suggestion[]
  readonly sources: readonly Suggestion[]
  readonly newFile: ReturnType<typeof newFilePage>
  /** Where files are kept, when the site says so. */
  readonly repository: string | undefined
}

/** A longer list helps nobody choose, and each reader of the page would get it. */
const mostSuggested = 500

/** What the form for a claim or a source needs to know of the site. */
export function contributeView({site, articles, sources}: Pick<KnowledgeGraph, 'site' | 'articles' | 'sources'>): ContributeView {
  const pages = [...articles.values()].map(({id, title, point}): Suggestion => {
    const [{text, lang}, edit] = [textIn(title, site.lang), editLink(site, point)]
    return {value: slugOf(id), label: text, lang, ...(edit && {edit: edit.href})}
  })
  const works = [...sources.values()].map(({id, title}): Suggestion => {
    const {text, lang} = textIn(title, site.lang)
    return {value: slugOf(id), label: text, lang}
  })
  const some = (list: readonly Suggestion[]): Suggestion[] => list.toSorted((a, b) => (a.value < b.value ? -1 : 1)).slice(0, mostSuggested)
  return {
    title: 'Suggest a claim or a source',
    intro:
      'This form writes the text that an editor would write, and checks it while you type. Nothing is sent: at the end you open the page for a new file, or copy the text.',
    articles: some(pages),
    sources: some(works),
    newFile: newFilePage(site),
    repository: site.repository?.url
  }
}
