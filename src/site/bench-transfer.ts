import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import type {Page} from 'playwright-core'

/** What a page has fetched, as a server with brotli would send it; bytes, without headers. */
export interface Transfer {
  /** Documents, styles, scripts and data. */
  readonly bytes: () => number
  /** Only what is painted before any script: documents and styles. */
  readonly still: () => number
  readonly fonts: () => number
}

/** Adds up what a page of a served folder asks for, each file once. */
export function countTransfer(page: Page, folder: string, address: string): Transfer {
  const sizes = new Map<string, number>()
  page.on('response', (response) => {
    const [url = ''] = response.url().split(/[?#]/)
    if (!response.ok() || !url.startsWith(address) || sizes.has(url)) return
    const path = decodeURIComponent(url.slice(address.length))
    const bytes = readFileSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path))
    sizes.set(url, path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length)
  })
  const sum = (counts: (url: string) => boolean): number => [...sizes].reduce((total, [url, size]) => (counts(url) ? total + size : total), 0)
  return {
    bytes: () => sum((url) => !url.endsWith('.woff2')),
    still: () => sum((url) => /\/$|\.html$|\.css$/.test(url)),
    fonts: () => sum((url) => url.endsWith('.woff2'))
  }
}
