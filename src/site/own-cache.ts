import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {type EntryCache, noCache, openCache} from './cache.ts'
import {git} from './git.ts'
import {projectFolder} from './project.ts'
import {readerVersion} from './reader-version.ts'

/**
 * The cache of this project, for commands that only tell: `check` and `diff`. A build never reads through it, nor does a
 * run on a forge; a folder that a commit brought along is somebody else's word for what the files say, and is left alone. Each content
 * folder has its own.
 */
export async function ownCache(content: string): Promise<EntryCache> {
  if (process.env.CI !== undefined) return noCache
  const folder = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const tracked = await git(projectFolder, ['ls-files', '--', '.cache'])
  return tracked === undefined || tracked.length === 0 ? openCache(join(projectFolder, '.cache', 'entries', folder), readerVersion()) : noCache
}
