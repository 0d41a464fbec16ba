import {kindOf} from '../model/id.ts'
import type {NameMatch} from '../search/match-names.ts'
import {mergeResults} from '../search/merge-results.ts'
import {element} from './element.ts'
import {type FoundPage, loadFullText} from './full-text.ts'
import {nameFinder} from './names.ts'
import {type Filters, filtersIn} from './search-filters.ts'
import {nameHit, pageHit} from './search-results.ts'

const step = 10
const namesShown = 8

/** Only a kind can be asked of an entity; other filters are about claims and sources. */
function namesFor(names: readonly NameMatch[], chosen: Readonly<Record<string, string>>): NameMatch[] {
  const others = Object.keys(chosen).filter((facet) => facet !== 'kind')
  return names.filter(({entity}) => others.length === 0 && (chosen.kind === undefined || kindOf(entity.id) === chosen.kind)).slice(0, namesShown)
}

/** Results as you type: names first, then pages; the arrow keys walk through them, Escape leads back. */
class SiteSearch extends HTMLElement {
  #run = 0
  #filters: Filters | undefined

  connectedCallback(): void {
    const base = this.dataset.base ?? '/'
    const input = this.querySelector<HTMLInputElement>('input[type=search]')
    const [filters, status, results] = ['filters', 'status', 'results'].map((name) => this.querySelector<HTMLElement>(`[data-${name}]`))
    if (!input || !filters || !status || !results) return
    const find = this.#finder(base, input, status, results)
    this.#filters = filtersIn(filters, () => void find())
    filters.hidden = false
    const {q = '', ...chosen} = Object.fromEntries(new URLSearchParams(location.search))
    input.value = q
    this.#filters.set(chosen)
    let soon: ReturnType<typeof setTimeout> | undefined
    input.addEventListener('input', () => {
      clearTimeout(soon)
      soon = setTimeout(() => void find(), 120)
    })
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      void find()
    })
    this.addEventListener('keydown', (event) => this.#walk(event, input, results))
    void find()
  }

  #walk(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
    const stops: HTMLElement[] = [input, ...results.querySelectorAll<HTMLElement>('.hit__title a')]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0}[event.key]
    if (to === undefined || at < 0 || (event.key === 'Escape' && at === 0)) return
    event.preventDefault()
    stops[Math.max(0, Math.min(stops.length - 1, to))]?.focus()
  }

  #finder(base: string, input: HTMLInputElement, status: HTMLElement, results: HTMLElement): () => Promise<void> {
    const findNames = nameFinder(base)
    const fullText = loadFullText(base)
    fullText.catch(() => undefined)
    return async () => {
      const run = ++this.#run
      const text = input.value.trim()
      const chosen = this.#filters?.chosen() ?? {}
      const query = new URLSearchParams({...(text === '' ? {} : {q: text}), ...chosen}).toString()
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
      const names = await findNames(text).catch(() => [])
      const pagefind = await fullText.catch(() => undefined)
      const idle = text === '' && Object.keys(chosen).length === 0
      const answer = idle ? undefined : await pagefind?.search(text === '' ? null : text, {filters: chosen})
      const counts = answer?.filters ?? (await pagefind?.filters()) ?? {}
      if (run !== this.#run) return
      this.#filters?.count(counts)
      const found = answer?.results ?? []
      const pages = await Promise.all(found.slice(0, step + namesShown).map(({data}) => data()))
      if (run !== this.#run) return
      this.#show(results, status, base, idle, namesFor(names, chosen), pages, found)
      if (!pagefind) status.append(' The full text could not be loaded; only names are searched.')
    }
  }

  #show(
    results: HTMLElement,
    status: HTMLElement,
    base: string,
    idle: boolean,
    names: readonly NameMatch[],
    pages: readonly FoundPage[],
    found: readonly {readonly data: () => Promise<FoundPage>}[]
  ): void {
    const merged = mergeResults(
      names,
      pages.map((page) => ({...page, url: page.raw_url ?? page.url})),
      base
    )
    results.replaceChildren(...merged.names.map((match) => nameHit(match, base)), ...merged.pages.map(pageHit))
    const total = merged.names.length + merged.pages.length + Math.max(0, found.length - pages.length)
    status.textContent = idle
      ? ''
      : total === 0
        ? 'Nothing found. Try another spelling or fewer letters.'
        : total === 1
          ? '1 result'
          : `${total} results`
    const shown = new Set(merged.names.map(({entity}) => entity.id as string))
    this.#more(results, found.slice(pages.length), base, shown)
  }

  /** A last row that fetches the next results in its place. */
  #more(results: HTMLElement, rest: readonly {readonly data: () => Promise<FoundPage>}[], base: string, shown: ReadonlySet<string>): void {
    if (rest.length === 0) return
    const button = element('button', {type: 'button'}, `Show more (${rest.length})`)
    const row = element('li', {class: 'search__more'}, button)
    button.addEventListener('click', async () => {
      const pages = await Promise.all(rest.slice(0, step).map(({data}) => data()))
      const hits = pages.map(pageHit)
      row.replaceWith(...hits)
      hits[0]?.querySelector('a')?.focus()
      this.#more(results, rest.slice(step), base, shown)
    })
    results.append(row)
  }
}
customElements.define('site-search', SiteSearch)
