import {join} from 'node:path'
import type {Message} from '../model/message.ts'
import {type Compiled, compile} from '../pipeline.ts'
import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'
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
}

const siteLanguage = (parsed: readonly Parsed[]): string | undefined =>
  parsed.map(({entry}) => (entry?.kind === 'site' ? entry.site.lang : undefined)).find((lang) => lang !== undefined)

/** Plain texts are in the site's language unless their file says otherwise, so `site.yaml` is read first. */
export async function readEntries(files: readonly InputFile[]): Promise<Parsed[]> {
  const isSettings = ({path}: InputFile) => path === 'content/site.yaml'
  const settings = await readInChild(files.filter(isSettings), 'en')
  const others = files.filter((file) => !isSettings(file))
  return [...settings, ...(await readInChild(others, siteLanguage(settings) ?? 'en'))]
}

export async function readSite(content: string, progress: Progress): Promise<ReadSite> {
  for (const note of await recoverChanges(content)) progress('mended', note)
  const {files, messages} = await readTree(content)
  const parsed = [...(await readEntries(files)), {messages}]
  const captures = await readCaptures(join(content, 'captures'))
  progress('read', counted(files.length, 'file'))
  return {parsed, captures}
}

/** From the files of a content folder to the compiled site, or to messages. */
export async function compileSite(content: string, preview: boolean, progress: Progress): Promise<Compiled> {
  const {parsed, captures} = await readSite(content, progress)
  const compiled = compile(parsed, {preview, captures})
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
 * must have a successor, a redirect or a tombstone.
 */
export async function findMessages(content: string, progress: Progress, previousIds: ReadonlySet<string> = new Set()): Promise<Message[]> {
  const {parsed, captures} = await readSite(content, progress)
  const [withDrafts, without] = [true, false].map((preview) => compile(parsed, {preview, captures, previousIds}).messages)
  return mergedMessages(withDrafts!, without!)
}
