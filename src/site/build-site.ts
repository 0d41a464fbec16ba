import {mkdirSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isError, type Message} from '../model/message.ts'
import {auditSite} from './audit/audit-site.ts'
import {compileSite} from './compile-site.ts'
import type {EarlierPlaces} from './earlier-places.ts'
import {filesBesidePages} from './files-beside-pages.ts'
import {headersFile} from './headers-file.ts'
import type {LoadedSite} from './load.ts'
import {takeLock} from './lock.ts'
import {counted, type Progress} from './progress.ts'
import type {Places} from './project.ts'
import {renderPages} from './render-pages.ts'
import {sitemap} from './sitemap.ts'
import {dropStaging, prepareStaging, swapIn} from './staging.ts'
import {toldMessages} from './told-messages.ts'
import {filesBelow} from './walk-folder.ts'

export type BuildResult =
  | {readonly kind: 'built'; readonly pages: number; readonly loaded: LoadedSite}
  | {readonly kind: 'refused'; readonly messages: readonly Message[]}
  | {readonly kind: 'busy'; readonly holder: string}

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), content)
}

/** Renders, indexes and checks a compiled site in the staging folder. */
async function fillStaging(loaded: LoadedSite, folder: string, progress: Progress): Promise<{pages: number; messages: Message[]}> {
  const {graph, preview} = loaded
  await renderPages(loaded, folder)
  progress('pages', counted(filesBelow(folder).filter((file) => file.endsWith('.html')).length, 'page'))
  const files = await filesBesidePages(loaded)
  for (const [path, content] of files) write(folder, path, content)
  if (graph.site.url !== undefined && !preview) write(folder, 'sitemap.xml', sitemap(graph.site.url, folder))
  write(folder, '_headers', headersFile(folder, graph.site.base))
  progress('search', counted(files.size, 'file'))
  const audited = auditSite(folder, graph)
  progress('audit', counted(audited.pages, 'page'))
  return audited
}

/** Stops cleanly when asked to: the published folder is whole at every moment, the staging folder goes. */
function cleanUpOnSignals(out: string): () => void {
  const stop = (signal: NodeJS.Signals) => {
    dropStaging(out)
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  return () => void process.off('SIGINT', stop).off('SIGTERM', stop)
}

/**
 * Builds a site; the folder it is published from changes only when everything is right, and then at once.
 * With the places of an earlier build the network's nodes stay where they were.
 */
export async function buildSite({content, out}: Places, preview: boolean, progress: Progress, earlier?: EarlierPlaces): Promise<BuildResult> {
  const lock = await takeLock(out)
  if (!lock.held) return {kind: 'busy', holder: lock.holder}
  const forget = cleanUpOnSignals(out)
  try {
    const staging = prepareStaging(out)
    const {graph, analysis, messages, hidden} = await compileSite(content, preview, progress)
    if (!graph || !analysis || messages.some(isError)) return {kind: 'refused', messages: toldMessages(messages, false)}
    const loaded: LoadedSite = {graph, analysis, messages, hidden, preview, ...(earlier && {earlier})}
    const audited = await fillStaging(loaded, staging, progress)
    if (audited.messages.length > 0) return {kind: 'refused', messages: audited.messages}
    swapIn(out)
    progress('publish', `${basename(out)}/`)
    return {kind: 'built', pages: audited.pages, loaded}
  } finally {
    dropStaging(out)
    forget()
    await lock.release()
  }
}
