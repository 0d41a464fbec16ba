import {levelCounts} from '../network/level-counts.ts'
import type {NetworkState} from '../network/network-state.ts'
import {choices} from './network-choices.ts'
import {facetPanel} from './network-facet-panel.ts'
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
  const facets = facetPanel(change, opened)
  const options = choices(Number(host.dataset.fictional), change)
  holder.append(options.holder, facets.holder)
  return {
    isOpen: () => facets.holder.open,
    focus() {
      const first = holder.querySelector<HTMLElement>('input')
      first?.focus()
      first?.scrollIntoView({block: 'nearest'})
    },
    update({level, facets: known}, state) {
      const counts = levelCounts(level.picture, state, known)
      legend(state, counts)
      options.update(state)
      if (facets.holder.open) facets.update(state, counts, known)
    }
  }
}
