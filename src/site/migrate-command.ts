import {migrate} from '../edit/migrate.ts'
import {exitCodes} from './command.ts'
import {refactorAndTell} from './refactor-and-tell.ts'
import type {RefactorFlags} from './refactor-script.ts'
import type {Write} from './write-and-tell.ts'

export const migrateHelp = `npm run migrate -- [--dry-run] [--force]

Brings the content to the format of this version (docs/upgrading.md) and says what was done.
`

export async function migrateAndTell(content: string, words: readonly string[], flags: RefactorFlags, write: Write): Promise<number> {
  if (words.length === 0) return refactorAndTell(content, ({texts}) => migrate(texts), flags, write)
  write(`Unexpected words, expected none. ${migrateHelp}`)
  return exitCodes.usage
}
