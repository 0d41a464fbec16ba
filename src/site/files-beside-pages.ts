import {graphJson} from '../export/graph-json.ts'
import {pageRecords} from '../search/page-records.ts'
import {adminFiles} from './admin/admin-files.ts'
import type {LoadedSite} from './load.ts'
import {manifest} from './manifest.ts'
import {nameFiles} from './name-files.ts'
import {networkFiles} from './network-files.ts'
import {searchIndexFiles} from './search-index.ts'

const robots = ({preview, graph}: LoadedSite): string => {
  const map = graph.site.url === undefined || preview ? '' : `Sitemap: ${graph.site.url}sitemap.xml\n`
  return `User-agent: *\n${preview ? 'Disallow: /' : 'Allow: /'}\n${map}`
}

/** The files of a site that are not rendered by Astro, by path: the graph, the network, the search, what servers and search engines are told. */
export async function filesBesidePages(loaded: LoadedSite): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const {graph, analysis} = loaded
  const network = networkFiles(loaded)
  const index = await searchIndexFiles(pageRecords(graph, analysis), graph.site.lang)
  return new Map<string, string | Uint8Array>([
    ['data/graph.json', graphJson(graph, analysis)],
    // GitHub Pages leaves out folders whose name begins with an underscore unless this file is there.
    ['.nojekyll', ''],
    ['robots.txt', robots(loaded)],
    ['manifest.json', manifest(loaded, network)],
    ...network,
    ...nameFiles(loaded),
    ...adminFiles(graph.site),
    ...index
  ])
}
