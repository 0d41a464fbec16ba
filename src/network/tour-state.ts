import type {Tour, TourStep} from '../model/tour.ts'
import {changed, initialState, type NetworkState} from './network-state.ts'

const setOf = <T>(words: readonly T[] | undefined): ReadonlySet<T> | undefined => words && new Set(words)

/** What the network page shows for one step of a tour, counted from 1. */
export function stepState(
  {slug, fictional}: Pick<Tour, 'slug' | 'fictional'>,
  {focus, depth, highlight, filter}: TourStep,
  step: number
): NetworkState {
  return changed(initialState, {
    focus,
    depth,
    selected: highlight,
    kinds: setOf(filter.kind),
    relations: setOf(filter.rel),
    styles: setOf(filter.stance),
    statuses: setOf(filter.status),
    lines: filter.lines,
    publishers: setOf(filter.pub),
    speakers: setOf(filter.by),
    from: filter.from,
    to: filter.to,
    undated: filter.undated,
    fallen: filter.fallen,
    hidden: filter.hide,
    fictional: fictional || undefined,
    tour: slug,
    step
  })
}
