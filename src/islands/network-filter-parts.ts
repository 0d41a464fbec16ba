import {levelCounts} from '../network/level-counts.ts'
import type {NetworkState} from '../network/network-state.ts'
import {element} from './element.ts'
import {choices} from './network-choices.ts'
import type {FacetPanel} from './network-facet-panel.ts'
import {type Change, legendFilter} from './network-filters.ts'
import type {Shown} from './network-pipeline.ts'

/** Legend, filters by claim and choices, as one thing to bring up to date. */
export interface FilterParts {
  /** Whether what is known of claims is wanted. */
  readonly isOpen: () => boolean
  readonly focus: () => void
  readonly update: (shown: Shown, state: NetworkState) => void
}

/** The filters of a page that has a legend; a framed one has none. */
export function filterParts(host: HTMLElement, change: Change, opened: () => void): FilterParts {
  const holder = host.querySelector<HTMLElement>('.legend')
  if (!holder) return {isOpen: () => false, focus: () => undefined, update: () => undefined}
  const legend = legendFilter(holder, change)
  const facets = element('details', {class: 'facets'}, element('summary', {}, 'Filter by status, relation, publisher, speaker and date'))
  let panel: FacetPanel | undefined
  // Only now are the filters by claim loaded, and what is known of claims with them.
  facets.addEventListener('toggle', async () => {
    if (!facets.open) return
    const {facetPanel} = await import('./network-facet-panel.ts')
    if (!panel) {
      panel = facetPanel(change)
      facets.append(...panel.content)
    }
    opened()
  })
  const options = choices(Number(host.dataset.fictional), change)
  holder.append(options.holder, facets)
  return {
    isOpen: () => facets.open,
    focus() {
      facets.open = true
      const first = holder.querySelector<HTMLElement>('input')
      first?.focus()
      first?.scrollIntoView({block: 'nearest'})
    },
    update({level, facets: known}, state) {
      const counts = levelCounts(level.picture, state, known)
      legend(state, counts)
      options.update(state)
      if (facets.open) panel?.update(state, counts, known)
    }
  }
}
