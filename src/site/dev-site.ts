import {resolve, sep} from 'node:path'
import {dev} from 'astro'
import type {Plugin, ViteDevServer} from 'vite'
import {isError, type Message} from '../model/message.ts'
import {astroSettings} from './astro-settings.ts'
import {compileSite} from './compile-site.ts'
import {devPage, overlayModule} from './dev-page.ts'
import {keepPlaces, lastPlaces} from './dev-places.ts'
import {layoutCachePath} from './earlier-places.ts'
import {filesBesidePages} from './files-beside-pages.ts'
import {handOver, type LoadedSite} from './load.ts'
import {silent} from './progress.ts'
import {textReport} from './report-messages.ts'
import {toldMessages} from './told-messages.ts'

/** What the running server knows: the last site without errors, and what is wrong now. */
interface Desk {
  loaded: LoadedSite | undefined
  errors: readonly Message[]
  files: ReadonlyMap<string, string | Uint8Array>
}

async function compileInto(desk: Desk, content: string, write: (text: string) => void): Promise<void> {
  const since = performance.now()
  const {graph, analysis, messages, hidden} = await compileSite(content, true, silent)
  desk.errors = toldMessages(messages, false).filter(isError)
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  if (!graph || !analysis || desk.errors.length > 0) {
    write(`${textReport(desk.errors)}\nThe pages stay as they were. (${seconds} s)\n`)
    return
  }
  const earlier = lastPlaces(content)
  desk.loaded = {graph, analysis, messages, hidden, preview: true, ...(earlier && {earlier})}
  handOver(desk.loaded)
  desk.files = await filesBesidePages(desk.loaded)
  keepPlaces(content, String(desk.files.get(layoutCachePath)))
  write(`${graph.articles.size} articles, ${graph.claims.size} claims: no error (${seconds} s)\n`)
}

/** Pages that were loaded ask for the site again, and for their list of addresses. */
function forgetPages(server: ViteDevServer): void {
  for (const {moduleGraph} of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.id && /\/src\/pages\//.test(module.id)) moduleGraph.invalidateModule(module)
    }
  }
}

/** Compiles after each change below the content folder; one run at a time, changes in between are not missed. */
function watchContent(server: ViteDevServer, content: string, recompile: () => Promise<void>): void {
  let running = false
  let wanted = false
  const run = async (): Promise<void> => {
    wanted = true
    if (running) return
    running = true
    try {
      while (wanted) {
        wanted = false
        await recompile()
      }
    } finally {
      running = false
    }
  }
  let soon: NodeJS.Timeout | undefined
  server.watcher.add(content).on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(content) + sep)) return
    clearTimeout(soon)
    soon = setTimeout(() => void run().catch((error) => server.config.logger.error(String(error))), 40)
  })
}

const contentPlugin = (desk: Desk, content: string, base: string, write: (text: string) => void): Plugin => ({
  name: 'rootnote-content',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const page = devPage(desk.errors, desk.loaded !== undefined, desk.files, base, (request.url ?? '/').split('?')[0] ?? '/')
      if (!page) return next()
      response.writeHead(200, {'Content-Type': page.type, 'Cache-Control': 'no-store'}).end(page.body)
    })
    watchContent(server, content, async () => {
      await compileInto(desk, content, write)
      forgetPages(server)
      if (desk.errors.length === 0) server.ws.send({type: 'full-reload'})
      else server.ws.send('rootnote:messages', desk.errors)
    })
  }
})

/** Serves the content as it is being written, drafts included; an edit shows at once, an error beside the page it is about. */
export async function developSite(content: string, port: number, host: string | undefined, write: (text: string) => void): Promise<string> {
  const desk: Desk = {loaded: undefined, errors: [], files: new Map()}
  await compileInto(desk, content, write)
  const site = desk.loaded?.graph.site ?? {base: '/'}
  const settings = astroSettings(site)
  const {address} = await dev({
    ...settings,
    server: {port, ...(host === undefined ? {} : {host})},
    integrations: [
      {
        name: 'rootnote-messages',
        hooks: {
          'astro:config:setup': ({injectScript, command}) =>
            void (command === 'dev' && injectScript('page', `import ${JSON.stringify(overlayModule)}`))
        }
      }
    ],
    vite: {plugins: [contentPlugin(desk, content, site.base, write)]}
  })
  return `http://localhost:${address.port}${site.base}`
}
