import {readFile, stat} from 'node:fs/promises'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {extname, join, resolve, sep} from 'node:path'
import {promisify} from 'node:util'
import {gzip} from 'node:zlib'
import {adminFolder, adminFraming, adminPolicyIn} from './admin/admin-policy.ts'
import {embedFolder, embedFraming, type Headers, securityHeaders} from './content-security-policy.ts'

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.bib', 'text/plain; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.yml', 'text/yaml; charset=utf-8']
])
const compressed = /^(?:text\/|application\/(?:json|xml)|image\/svg)/
const zip = promisify(gzip)

/** The file below the folder that an address names; nothing for an address that would leave it. */
export function fileFor(folder: string, path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined
  try {
    const below = decodeURIComponent(path.slice(base.length))
    if (/[\0\\]/.test(below) || below.split('/').some((part) => part === '..' || part === '.')) return undefined
    const file = resolve(folder, below.endsWith('/') || below === '' ? join(below, 'index.html') : below)
    return file.startsWith(resolve(folder) + sep) ? file : undefined
  } catch {
    return undefined
  }
}

const kindOf = async (file: string | undefined): Promise<'file' | 'folder' | undefined> => {
  const stats = file === undefined ? undefined : await stat(file).catch(() => undefined)
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : undefined
}

async function sendFile(file: string, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const type = types.get(extname(file)) ?? 'application/octet-stream'
  const bytes = await readFile(file)
  const zips = compressed.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = zips ? await zip(bytes) : bytes
  if (zips) response.setHeader('Content-Encoding', 'gzip')
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Cache-Control', file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.writeHead(status, {'Content-Type': type, 'Content-Length': body.length})
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Headers in which a file differs from pages. */
function ownHeaders(folder: string, file: string): Headers {
  const isBelow = (name: string): boolean => file.startsWith(join(folder, name) + sep)
  if (isBelow(embedFolder)) return embedFraming
  const policy = isBelow(adminFolder) ? adminPolicyIn(folder) : undefined
  return policy === undefined ? [] : adminFraming(policy)
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of securityHeaders) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {Allow: 'GET, HEAD'}).end()
    return
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  const redirect = (to: string) => void response.writeHead(302, {Location: query === undefined ? to : `${to}?${query}`}).end()
  if (base !== '/' && (path === '/' || `${path}/` === base)) return redirect(base)
  const file = fileFor(folder, path, base)
  const kind = await kindOf(file)
  if (kind === 'folder') return redirect(`${base}${path.slice(base.length)}/`)
  if (file !== undefined && kind === 'file') {
    for (const [name, value] of ownHeaders(folder, file)) response.setHeader(name, value)
    return sendFile(file, 200, request, response)
  }
  const notFound = join(folder, '404.html')
  if ((await kindOf(notFound)) === 'file') return sendFile(notFound, 404, request, response)
  response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found\n')
}

const listening = (server: Server, port: number, host: string): Promise<boolean> =>
  new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error)))
    server.listen(port, host, () => done(true))
  })

export interface Served {
  readonly port: number
  readonly address: string
  close(): Promise<void>
}

/** Serves a built site with the headers it should have everywhere, on the port asked for or the next one that is free. */
export async function serveFolder(folder: string, base: string, port: number, host = '127.0.0.1'): Promise<Served> {
  for (let at = port; at < port + 50; at++) {
    const server = createServer((request, response) => {
      answer(folder, base, request, response).catch(() => void (response.headersSent ? response.destroy() : response.writeHead(500).end()))
    })
    if (!(await listening(server, at, host))) continue
    const bound = server.address()
    const open = typeof bound === 'object' && bound !== null ? bound.port : at
    const close = () => new Promise<void>((done) => void server.close(() => done()).closeAllConnections())
    return {port: open, address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${open}${base}`, close}
  }
  throw new Error(`Unexpected lack of a free port from ${port} to ${port + 49}, expected one`)
}
