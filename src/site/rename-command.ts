import {rename} from '../edit/rename.ts'
import {exitCodes} from './command.ts'
import {type RefactorOptions, refactorAndTell} from './refactor-and-tell.ts'
import type {Write} from './write-and-tell.ts'

export const renameHelp = `npm run rename -- OLD NEW [--dry-run] [--force]

OLD is the name, slug, key, address or id of an entity, a source, a claim (owner/claim) or an article.
NEW in lower-case letters, digits and hyphens is a new slug or key: every reference in every form follows, the file is renamed, and
\`formerly\` keeps the old address. Any other NEW is a new name of an entity, whose id stays.
`

export async function renameAndTell(content: string, names: readonly string[], options: RefactorOptions, write: Write): Promise<number> {
  const [old, next, ...rest] = names
  if (old !== undefined && next !== undefined && rest.length === 0)
    return refactorAndTell(content, (corpus) => rename(corpus, old, next), options, write)
  write(`Unexpected ${names.length} names, expected two. ${renameHelp}`)
  return exitCodes.usage
}
