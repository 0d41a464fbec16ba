import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {type EntryCache, noCache, openCache} from './cache.ts'
import {type CleanContent, cleanContentIn} from './clean-content.ts'
import {git} from './git.ts'
import {projectFolder} from './project.ts'
import {checkerVersion, readerVersion} from './reader-version.ts'

/** What commands that only tell remember of earlier runs. */
export interface OwnCache {
  readonly cache: EntryCache
  readonly clean?: CleanContent
}

/** Where it lies for a content folder. */
export const ownCacheFolder = (content: string): string =>
  join(projectFolder, '.cache', 'entries', createHash('sha256').update(content).digest('hex').slice(0, 12))

/**
 * The cache of this project, for commands that only tell: `check` and `diff`. A build never reads through it, nor does a
 * run on a forge; a folder that a commit brought along is somebody else's word for what the files say, and is left alone.
 * Each content folder has its own.
 */
export async function ownCache(content: string): Promise<OwnCache> {
  if (process.env.CI !== undefined) return {cache: noCache}
  const folder = ownCacheFolder(content)
  const tracked = await git(projectFolder, ['ls-files', '--', '.cache'])
  if (tracked !== undefined && tracked.length > 0) return {cache: noCache}
  return {cache: openCache(folder, readerVersion()), clean: cleanContentIn(join(folder, 'clean.json'), checkerVersion())}
}
