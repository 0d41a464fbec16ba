import {urlOf} from '../model/url-of.ts'
import type {NameMatch} from './match-names.ts'

/** A page found by its text. */
export interface PageHit {
  readonly url: string
}

/** Entities found by name first; pages of those are not shown again. */
export function mergeResults<P extends PageHit>(
  names: readonly NameMatch[],
  pages: readonly P[],
  base: string
): {names: readonly NameMatch[]; pages: P[]} {
  const shown = new Set(names.map(({entity}) => urlOf(entity.id, base)))
  const seen = new Set<string>()
  const rest = pages.filter(({url}) => {
    if (shown.has(url) || seen.has(url)) return false
    seen.add(url)
    return true
  })
  return {names, pages: rest}
}
