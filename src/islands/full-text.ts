/** The part of Pagefind's interface that is used here. Everything in a page but `excerpt` is raw text. */
export interface FoundPage {
  readonly url: string
  readonly raw_url?: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>
interface Answer {
  readonly results: readonly {readonly data: () => Promise<FoundPage>}[]
  readonly filters: FilterCounts
}
export interface Pagefind {
  options(settings: {readonly excerptLength?: number}): Promise<void>
  init(): Promise<void>
  filters(): Promise<FilterCounts>
  search(text: string | null, settings: {readonly filters: Readonly<Record<string, string>>}): Promise<Answer>
}

/** The index of all pages, loaded once. */
export async function loadFullText(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.options({excerptLength: 24})
  await pagefind.init()
  return pagefind
}

const letters: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&'}
const plain = (markup: string): string => markup.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => letters[entity]!)

/** An excerpt as text and marks; whatever else looks like markup in it stays text. */
export const excerptNodes = (excerpt: string): Node[] =>
  excerpt.split(/(<mark>.*?<\/mark>)/s).map((piece) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1]
    if (marked === undefined) return document.createTextNode(plain(piece))
    const mark = document.createElement('mark')
    mark.textContent = plain(marked)
    return mark
  })
