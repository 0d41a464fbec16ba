import {extname} from 'node:path'
import type {Message} from '../model/message.ts'
import {textReport} from './report-messages.ts'

/** The module that shows messages over a page; its address below the project. */
export const overlayModule = '/src/site/dev-overlay.ts'
export const messagesAddress = '__rootnote/messages.json'

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}
const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => escapes[letter] ?? letter)

const types: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8']
])

const messagesPage = (errors: readonly Message[], base: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>The content has errors</title>
<script type="module" src="${base}@vite/client"></script></head>
<body><h1>The content has errors</h1><p>The site appears here when they are mended; there is no need to reload.</p><pre>${escaped(textReport(errors))}</pre></body></html>`

/** What the server for editors answers by itself, besides the pages that Astro renders. */
export function devPage(
  errors: readonly Message[],
  hasSite: boolean,
  files: ReadonlyMap<string, string | Uint8Array>,
  base: string,
  path: string
): {readonly type: string; readonly body: string | Uint8Array} | undefined {
  const below = path.startsWith(base) ? path.slice(base.length) : undefined
  if (below === messagesAddress) return {type: 'application/json; charset=utf-8', body: JSON.stringify(errors)}
  const file = below === undefined ? undefined : files.get(below)
  if (file !== undefined) return {type: types.get(extname(path)) ?? 'application/octet-stream', body: file}
  const isPage = extname(path) === '' && !path.includes('/@')
  return hasSite || !isPage ? undefined : {type: 'text/html; charset=utf-8', body: messagesPage(errors, base)}
}
