import {tourUrlOf} from '../model/url-of.ts'
import type {NetworkState} from '../network/network-state.ts'
import {readState} from '../network/url-state.ts'
import {safeCopy} from './safe-copy.ts'
import {pageAt} from './site-page.ts'

/** One step as the tour's own page has it. */
export interface PlayedStep {
  readonly title: string
  readonly lang: string | undefined
  /** A fresh copy of its text, made of safe elements only. */
  readonly text: () => Node[]
  /** What the network shows for it. */
  readonly state: NetworkState
}
export interface PlayedTour {
  readonly title: string
  readonly url: string
  readonly steps: readonly PlayedStep[]
}

/** Links of the text lead where they lead on the tour's page. */
function withWholeLinks(text: Element, page: URL): Element {
  const copy = text.cloneNode(true) as Element
  for (const link of copy.querySelectorAll('a[href]')) {
    const {origin, href, pathname, search, hash} = new URL(link.getAttribute('href')!, page)
    link.setAttribute('href', origin === page.origin ? pathname + search + hash : href)
  }
  return copy
}

function stepOf(part: Element, page: URL): PlayedStep[] {
  const [title, text, way] = ['[data-step-title]', '[data-step-text]', '[data-step-state]'].map((which) => part.querySelector(which))
  const href = way?.getAttribute('href')
  if (!title || !text || typeof href !== 'string') return []
  const whole = withWholeLinks(text, page)
  return [
    {
      title: title.textContent ?? '',
      lang: title.getAttribute('lang') ?? undefined,
      text: () => [...whole.childNodes].flatMap(safeCopy),
      state: readState(new URL(href, page).search).state
    }
  ]
}

/** A tour, read from its page; an error where there is none. */
export async function loadTour(slug: string, base: string): Promise<PlayedTour> {
  const url = tourUrlOf(slug, base)
  const page = await pageAt(url)
  const steps = [...page.querySelectorAll('main [data-step]')].flatMap((part) => stepOf(part, new URL(url, location.href)))
  if (steps.length === 0) throw new Error(`Unexpected page ${url} without steps, expected that of a tour`)
  return {title: page.querySelector('main h1')?.textContent ?? '', url, steps}
}
