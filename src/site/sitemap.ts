import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesBelow} from './walk-folder.ts'

const noindex = /<meta name="robots" content="noindex"/

/** The addresses of the pages that search engines may list. */
export function sitemap(url: string, folder: string): string {
  const pages = filesBelow(folder).filter((file) => file.endsWith('index.html') && !noindex.test(readFileSync(join(folder, file), 'utf8')))
  const addresses = pages.map((page) => `  <url><loc>${url}${page.replace(/index\.html$/, '')}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join('')}</urlset>\n`
}
