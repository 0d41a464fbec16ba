import {layout} from '../analyse/layout.ts'
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
}

const made = new WeakMap<LoadedSite['analysis'], SiteNetwork>()

/** The pictures of a site's network; laid out once for each compiled site. */
export function siteNetwork({graph, analysis}: LoadedSite): SiteNetwork {
  const known = made.get(analysis)
  if (known) return known
  const picture = (fictional: boolean): Picture => {
    const network = entityNetwork(graph, analysis, fictional)
    return wholePicture(graph, analysis, network, layout(plainNetwork(network)))
  }
  const whole = picture(false)
  const network = {whole, overview: overview(whole), fictional: overview(picture(true))}
  made.set(analysis, network)
  return network
}
