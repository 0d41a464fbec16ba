import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {compileSite} from '../compile-site.ts'
import {silent} from '../progress.ts'
import {placesOf} from '../project.ts'
import {type Served, serveFolder} from '../serve-folder.ts'
import {filesBelow} from '../walk-folder.ts'

/** Kinds of pages, each with a pattern of the file. */
export const pageKinds: ReadonlyMap<string, RegExp> = new Map([
  ['front page', /^index\.html$/],
  ['article', /^articles\/[^/]+\/index\.html$/],
  ['person', /^people\/[^/]+\/index\.html$/],
  ['organisation', /^organisations\/[^/]+\/index\.html$/],
  ['account', /^accounts\/[^/]+\/index\.html$/],
  ['work', /^works\/[^/]+\/index\.html$/],
  ['source', /^sources\/[^/]+\/index\.html$/],
  ['claim', /^claims\/[^/]+\/[^/]+\/index\.html$/],
  ['list of articles', /^articles\/index\.html$/],
  ['list of people', /^people\/index\.html$/],
  ['list of sources', /^sources\/index\.html$/],
  ['list of claims', /^claims\/index\.html$/],
  ['network', /^network\/index\.html$/],
  ['framed network', /^embed\/network\/index\.html$/],
  ['framed claim', /^embed\/claims\/[^/]+\/[^/]+\/index\.html$/],
  ['timeline', /^timeline\/index\.html$/],
  ['part of the timeline', /^timeline\/.+\/index\.html$/],
  ['connections', /^connections\/index\.html$/],
  ['tour', /^tours\/[^/]+\/index\.html$/],
  ['list of tours', /^tours\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['method', /^method\/index\.html$/],
  ['changes', /^changes\/(\d+\/)?index\.html$/],
  ['corrections', /^corrections\/index\.html$/],
  ['desk', /^desk\/index\.html$/],
  ['guide', /^guide\/index\.html$/],
  ['part of the guide', /^guide\/[^/]+\/index\.html$/],
  ['contribute', /^contribute\/index\.html$/],
  ['404', /^404\.html$/]
])

/** The largest page of each kind, by kind: it has the most that can go wrong. Paths are below the site's root. */
export function largestPages(folder: string): ReadonlyMap<string, string> {
  const files = filesBelow(folder).filter((file) => file.endsWith('.html'))
  const sizeOf = (file: string): number => statSync(join(folder, file)).size
  const found = [...pageKinds].flatMap(([kind, pattern]) => {
    const [largest] = files.filter((file) => pattern.test(file)).sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1))
    return largest === undefined ? [] : [[kind, largest.replace(/(^|\/)index\.html$/, '$1')] as const]
  })
  return new Map(found)
}

/** `dist/` as it would be published, on a port of its own. */
export async function servedDist(): Promise<Served & {readonly folder: string}> {
  const {content, out} = placesOf(false)
  if (!existsSync(out)) throw new Error('Unexpected missing dist/, expected one made by `npm run build`')
  const {graph} = await compileSite(content, false, silent)
  return {folder: out, ...(await serveFolder(out, graph?.site.base ?? '/', 4400))}
}
