import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {graphJson} from '../export/graph-json.ts'
import {securityHeaders} from './content-security-policy.ts'
import type {LoadedSite} from './load.ts'
import {filesBelow} from './walk-folder.ts'

/** In the form that Netlify and Cloudflare Pages read; other servers: `docs/headers.md`. */
const headersFile = (): string => `/*\n${securityHeaders.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`

const robots = ({preview, graph}: LoadedSite): string => {
  const map = graph.site.url === undefined || preview ? '' : `Sitemap: ${graph.site.url}sitemap.xml\n`
  return `User-agent: *\n${preview ? 'Disallow: /' : 'Allow: /'}\n${map}`
}

const noindex = /<meta name="robots" content="noindex"/

const sitemap = (url: string, folder: string): string => {
  const pages = filesBelow(folder).filter((file) => file.endsWith('index.html') && !noindex.test(readFileSync(join(folder, file), 'utf8')))
  const addresses = pages.map((page) => `  <url><loc>${url}${page.replace(/index\.html$/, '')}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join('')}</urlset>\n`
}

/** The files of a site that are not pages: the graph itself, headers, and what search engines are told. */
export function writeBesidePages(loaded: LoadedSite, folder: string): void {
  const {graph, analysis, preview} = loaded
  const files: Record<string, string> = {
    'data/graph.json': graphJson(graph, analysis),
    _headers: headersFile(),
    // GitHub Pages leaves out folders whose name begins with an underscore unless this file is there.
    '.nojekyll': '',
    'robots.txt': robots(loaded),
    ...(graph.site.url === undefined || preview ? {} : {'sitemap.xml': sitemap(graph.site.url, folder)})
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}
