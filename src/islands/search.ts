import {kindOf} from '../model/id.ts'
import type {NameMatch} from '../search/match-names.ts'
import {mergeResults} from '../search/merge-results.ts'
import {hasPhrase, phraseIn, textQuery} from '../search/phrase.ts'
import {type Asked, addressFor, askedIn, isIdle} from '../search/search-address.ts'
import {element} from './element.ts'
import {type FoundPage, loadFullText} from './full-text.ts'
import {nameFinder} from './names.ts'
import {type Filters, filtersIn} from './search-filters.ts'
import {nameHit, pageHit} from './search-results.ts'

const step = 10
const namesShown = 8

type Found = readonly {readonly data: () => Promise<FoundPage>}[]
interface Parts {
  readonly base: string
  readonly input: HTMLInputElement
  readonly exact: HTMLInputElement
  readonly status: HTMLElement
  readonly results: HTMLElement
}

/** Only a kind can be asked of an entity; other filters are about claims and sources. */
function namesFor(names: readonly NameMatch[], {chosen}: Asked, phrase: string | undefined): NameMatch[] {
  const isOther = Object.keys(chosen).some((facet) => facet !== 'kind')
  const fits = ({entity, name}: NameMatch): boolean =>
    !isOther && (chosen.kind === undefined || kindOf(entity.id) === chosen.kind) && (phrase === undefined || hasPhrase(name.text, phrase))
  return names.filter(fits).slice(0, namesShown)
}

const countWords = (total: number): string => (total === 0 ? 'Nothing found.' : total === 1 ? '1 result' : `${total} results`)

/** The arrow keys walk through the results, Escape leads back. */
function walk(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const stops: HTMLElement[] = [input, ...results.querySelectorAll<HTMLElement>('.hit__title a')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const to = {ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0}[event.key]
  if (to === undefined || at < 0 || (event.key === 'Escape' && at === 0)) return
  event.preventDefault()
  stops[Math.max(0, Math.min(stops.length - 1, to))]?.focus()
}

/** A last row that fetches the next results in its place. */
function addMore(results: HTMLElement, rest: Found): void {
  if (rest.length === 0) return
  const button = element('button', {type: 'button'}, `Show more (${rest.length})`)
  const row = element('li', {class: 'search__more'}, button)
  button.addEventListener('click', async () => {
    const hits = (await Promise.all(rest.slice(0, step).map(({data}) => data()))).map(pageHit)
    row.replaceWith(...hits)
    hits[0]?.querySelector('a')?.focus()
    addMore(results, rest.slice(step))
  })
  results.append(row)
}

function show({base, results}: Parts, names: readonly NameMatch[], pages: readonly FoundPage[], found: Found): number {
  const merged = mergeResults(
    names,
    pages.map((page) => ({...page, url: page.raw_url ?? page.url})),
    base
  )
  results.replaceChildren(...merged.names.map((match) => nameHit(match, base)), ...merged.pages.map(pageHit))
  addMore(results, found.slice(pages.length))
  return merged.names.length + merged.pages.length + Math.max(0, found.length - pages.length)
}

/** Finds and shows what the page asks for now; an answer that comes after a newer question is dropped. */
function finder(parts: Parts, filters: Filters): (asked: Asked) => Promise<void> {
  const {base, status, results} = parts
  const findNames = nameFinder(base)
  const fullText = loadFullText(base)
  fullText.catch(() => undefined)
  let run = 0
  return async (asked) => {
    const own = ++run
    const {words, isPhrase} = phraseIn(asked.text)
    const phrase = (isPhrase || asked.isPhrase) && words !== '' ? words : undefined
    const names = namesFor(await findNames(words).catch(() => []), asked, phrase)
    const pagefind = await fullText.catch(() => undefined)
    // A search counts only the filters that were loaded before it.
    const all = await pagefind?.filters()
    const answer = isIdle(asked) ? undefined : await pagefind?.search(textQuery(words, phrase !== undefined), {filters: asked.chosen})
    const counts = answer?.filters ?? all ?? {}
    if (own !== run) return
    filters.count(counts)
    const found = answer?.results ?? []
    const pages = await Promise.all(found.slice(0, step + namesShown).map(({data}) => data()))
    if (own !== run) return
    const total = show(parts, names, pages, found)
    status.textContent = isIdle(asked) ? '' : countWords(total)
    if (!pagefind) status.append(' The full text could not be loaded; only names are searched.')
    if (total > 0 || isIdle(asked)) return
    const {otherWays} = await import('./search-nothing.ts')
    const ways = await otherWays(asked, {base, findNames, pagefind})
    if (own === run) results.replaceChildren(...ways)
  }
}

/** Results as you type: names first, then pages. The address holds what is asked; a filter or Enter makes a step that Back undoes. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=search]')
    const exact = this.querySelector<HTMLInputElement>('input[name=exact]')
    const [holder, status, results] = ['filters', 'status', 'results'].map((name) => this.querySelector<HTMLElement>(`[data-${name}]`))
    if (!input || !exact || !holder || !status || !results) return
    const filters = filtersIn(holder, () => go(true))
    const find = finder({base: this.dataset.base ?? '/', input, exact, status, results}, filters)
    const asked = (): Asked => ({text: input.value.trim(), isPhrase: exact.checked, chosen: filters.chosen()})
    const go = (isStep: boolean): void => {
      const address = addressFor(asked())
      if (address !== location.search || !isStep) history[isStep ? 'pushState' : 'replaceState'](null, '', address || location.pathname)
      void find(asked())
    }
    const restore = (): void => {
      const {text, isPhrase, chosen} = askedIn(location.search)
      input.value = text
      exact.checked = isPhrase
      filters.set(chosen)
      void find(asked())
    }
    holder.hidden = false
    let soon: ReturnType<typeof setTimeout> | undefined
    input.addEventListener('input', () => {
      clearTimeout(soon)
      soon = setTimeout(() => go(false), 120)
    })
    exact.addEventListener('change', () => go(true))
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(soon)
      go(true)
    })
    this.addEventListener('keydown', (event) => walk(event, input, results))
    addEventListener('popstate', restore)
    restore()
  }
}
customElements.define('site-search', SiteSearch)
