import {promote} from '../edit/promote.ts'
import {exitCodes} from './command.ts'
import {refactorAndTell} from './refactor-and-tell.ts'
import type {RefactorFlags} from './refactor-script.ts'
import type {Write} from './write-and-tell.ts'

export const promoteHelp = `npm run promote -- NAME [--to FILE] [--dry-run] [--force]

An entity that an article or a list introduces gets a file of its own; a source goes to sources/KEY.yaml, or to the file after --to.
Its id and all references stay.
`

export async function promoteAndTell(content: string, [name, ...rest]: readonly string[], flags: RefactorFlags, write: Write): Promise<number> {
  const to = typeof flags.to === 'string' ? flags.to.replace(/^content\//, '') : undefined
  if (name !== undefined && rest.length === 0) return refactorAndTell(content, (corpus) => promote(corpus, name, to), flags, write)
  write(`Unexpected ${name === undefined ? 'command without a name' : 'further names'}, expected one name. ${promoteHelp}`)
  return exitCodes.usage
}
