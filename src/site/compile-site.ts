import {join} from 'node:path'
import type {LinkRecord} from '../model/link-status.ts'
import type {Message} from '../model/message.ts'
import {type Compiled, compile, messagesOf} from '../pipeline.ts'
import {messageAbout} from '../read/fault.ts'
import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'
import {type EntryCache, noCache} from './cache.ts'
import {readLinkStatus} from './links/link-status-store.ts'
import {counted, type Progress} from './progress.ts'
import {readCaptures} from './read-captures.ts'
import {readTree} from './read-files.ts'
import {readInChild} from './read-in-child.ts'
import {recoverChanges} from './recover-changes.ts'
import {mergedMessages} from './told-messages.ts'

/** Everything that was read from a content folder. */
export interface ReadSite {
  readonly parsed: readonly Parsed[]
  readonly captures: ReadonlyMap<string, string>
  readonly links: ReadonlyMap<string, LinkRecord>
}

const oddLinkStatus = messageAbout(
  'content/link-status.json',
  'unexpected-file',
  'Unexpected content, expected what `npm run links` writes; remove the file to begin anew'
)

const siteLanguage = (parsed: readonly Parsed[]): string | undefined =>
  parsed.map(({entry}) => (entry?.kind === 'site' ? entry.site.lang : undefined)).find((lang) => lang !== undefined)

/** Results in the order of the files: those the cache has, the others read and kept. */
async function readThrough(files: readonly InputFile[], lang: string, cache: EntryCache): Promise<Parsed[]> {
  const known = files.map((file) => cache.get(file, lang))
  const missing = files.filter((_, at) => known[at] === undefined)
  const read = await readInChild(missing, lang)
  for (const [at, file] of missing.entries()) cache.keep(file, lang, read[at]!)
  let next = 0
  return known.map((parsed) => parsed ?? read[next++]!)
}

/** Plain texts are in the site's language unless their file says otherwise, so `site.yaml` is read first. */
export async function readEntries(files: readonly InputFile[], cache: EntryCache = noCache): Promise<Parsed[]> {
  const isSettings = ({path}: InputFile) => path === 'content/site.yaml'
  const settings = await readThrough(files.filter(isSettings), 'en', cache)
  const others = files.filter((file) => !isSettings(file))
  const read = [...settings, ...(await readThrough(others, siteLanguage(settings) ?? 'en', cache))]
  cache.save()
  return read
}

/** Everything that lies in a content folder, before it is read; a change that was cut off is finished or undone first. */
export interface Gathered {
  readonly files: readonly InputFile[]
  /** About files that cannot be read at all. */
  readonly messages: readonly Message[]
  readonly captures: ReadonlyMap<string, string>
  readonly links: ReadonlyMap<string, LinkRecord>
}

export async function gatherContent(content: string, progress: Progress): Promise<Gathered> {
  for (const note of await recoverChanges(content)) progress('mended', note)
  const {files, messages} = await readTree(content)
  const links = readLinkStatus(content)
  const captures = await readCaptures(join(content, 'captures'))
  return {files, messages: links ? messages : [...messages, oddLinkStatus], captures, links: links ?? new Map()}
}

export async function readGathered({files, messages, captures, links}: Gathered, cache: EntryCache = noCache): Promise<ReadSite> {
  return {parsed: [...(await readEntries(files, cache)), {messages}], captures, links}
}

export async function readSite(content: string, progress: Progress, cache: EntryCache = noCache): Promise<ReadSite> {
  const gathered = await gatherContent(content, progress)
  const read = await readGathered(gathered, cache)
  progress('read', counted(gathered.files.length, 'file'))
  return read
}

/** From the files of a content folder to the compiled site, or to messages. */
export async function compileSite(content: string, preview: boolean, progress: Progress): Promise<Compiled> {
  const {parsed, captures, links} = await readSite(content, progress)
  const compiled = compile(parsed, {preview, captures, links})
  if (compiled.graph) {
    const {articles, entities, sources, claims} = compiled.graph
    const counts = [
      counted(articles.size, 'article'),
      counted(entities.size, 'entity', 'entities'),
      counted(sources.size, 'source'),
      counted(claims.size, 'claim')
    ]
    progress('compile', counts.join(' · '))
  }
  return compiled
}

/**
 * All that is wrong, with drafts and without them: an error may show in one of the two only. Ids of a previous version
 * must have a successor, a redirect or a tombstone. Without `weak`, what stops no build is not looked for.
 */
export function messagesAbout({parsed, captures, links}: ReadSite, previousIds: ReadonlySet<string> = new Set(), weak = true): Message[] {
  const {withDrafts, without} = messagesOf(parsed, {captures, links, previousIds}, weak)
  return mergedMessages(withDrafts, without)
}

export const findMessages = async (content: string, progress: Progress): Promise<Message[]> => messagesAbout(await readSite(content, progress))
