import {layout} from '../analyse/layout.ts'
import {type LayoutCache, layoutCache} from '../analyse/layout-cache.ts'
import {overview} from '../network/overview.ts'
import type {Picture} from '../network/picture.ts'
import {entityNetwork, plainNetwork, wholePicture} from '../network/whole-picture.ts'
import type {LoadedSite} from './load.ts'

export interface SiteNetwork {
  /** The real part of the content, and its first view. */
  readonly whole: Picture
  readonly overview: Picture
  /** Invented examples: drawn only when asked for. */
  readonly fictional: Picture
  /** The places of the real part, for a later build. */
  readonly cache: LayoutCache
}

const made = new WeakMap<LoadedSite['analysis'], SiteNetwork>()

/** The pictures of a site's network; laid out once for each compiled site, from the places of an earlier build when they are given. */
export function siteNetwork({graph, analysis}: LoadedSite, before?: LayoutCache): SiteNetwork {
  const known = made.get(analysis)
  if (known) return known
  const part = (fictional: boolean, cache?: LayoutCache) => {
    const network = entityNetwork(graph, analysis, fictional)
    const plain = plainNetwork(network)
    const places = layout(plain, cache)
    return {picture: wholePicture(graph, analysis, network, places), cache: layoutCache(plain, places)}
  }
  const {picture: whole, cache} = part(false, before)
  const network = {whole, overview: overview(whole), fictional: overview(part(true).picture), cache}
  made.set(analysis, network)
  return network
}
