import {clusters} from '../network/cluster.ts'
import {egoFiles} from '../network/ego-files.ts'
import {facetFiles} from '../network/facet-files.ts'
import {encodePicture} from '../network/payload.ts'
import {topologyFiles} from '../network/topology-files.ts'
import {layoutCachePath, placesText} from './earlier-places.ts'
import type {LoadedSite} from './load.ts'
import {siteNetwork} from './site-network.ts'

/** The files of the network view by path; sentences are in none of them. */
export function networkFiles(loaded: LoadedSite): ReadonlyMap<string, string> {
  const {graph, analysis} = loaded
  const {whole, overview, fictional, places} = siteNetwork(loaded)
  const files = new Map([
    ['data/network/overview.json', encodePicture(overview)],
    ['data/network/fictional.json', encodePicture(fictional)],
    // What the next build can start from, so that one new article moves nobody else.
    [layoutCachePath, placesText(places)]
  ])
  if (overview.more > 0) for (const [id, picture] of clusters(whole)) files.set(`data/network/cluster/${id}.json`, encodePicture(picture))
  for (const [path, text] of egoFiles(graph, analysis, whole)) files.set(path, text)
  for (const [path, text] of facetFiles(graph, analysis, {whole, overview, fictional})) files.set(path, text)
  for (const [path, text] of topologyFiles(graph, analysis, whole)) files.set(path, text)
  return files
}
