import {layout} from '../analyse/layout.ts'
import {type LayoutCache, layoutCache} from '../analyse/layout-cache.ts'
import {overview} from '../network/overview.ts'
import type {Picture} from '../network/picture.ts'
import {entityNetwork, plainNetwork, wholePicture} from '../network/whole-picture.ts'
import type {EarlierPlaces} from './earlier-places.ts'
import type {LoadedSite} from './load.ts'

export interface SiteNetwork {
  /** The real part of the content, and its first view. */
  readonly whole: Picture
  readonly overview: Picture
  /** Invented examples: drawn only when asked for. */
  readonly fictional: Picture
  /** The places of everybody, for a later build. */
  readonly places: Omit<EarlierPlaces, 'hash'>
}

const made = new WeakMap<LoadedSite['analysis'], SiteNetwork>()

/** The pictures of a site's network; laid out once for each compiled site, from the places of an earlier build when they are given. */
export function siteNetwork({graph, analysis, earlier}: LoadedSite): SiteNetwork {
  const known = made.get(analysis)
  if (known) return known
  const part = (fictional: boolean, before: LayoutCache | undefined) => {
    const network = entityNetwork(graph, analysis, fictional)
    const plain = plainNetwork(network)
    const placed = layout(plain, before)
    return {picture: wholePicture(graph, analysis, network, placed), cache: layoutCache(plain, placed, before)}
  }
  const real = part(false, earlier?.real)
  const fictional = part(true, earlier?.fictional)
  const network = {
    whole: real.picture,
    overview: overview(real.picture),
    fictional: overview(fictional.picture),
    places: {real: real.cache, fictional: fictional.cache}
  }
  made.set(analysis, network)
  return network
}
