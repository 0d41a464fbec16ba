import {moveFile} from '../edit/move-file.ts'
import {exitCodes} from './command.ts'
import {contentTexts, findContentFile} from './content-files.ts'
import {refactorAndTell} from './refactor-and-tell.ts'
import type {RefactorFlags} from './refactor-script.ts'
import {printable} from './report-messages.ts'
import type {Write} from './write-and-tell.ts'

export const moveHelp = `npm run move -- FILE FOLDER [--dry-run] [--force]

Moves an article, with its sidecar, to another folder of articles/. Its slug, and so its address, stays.
`

export async function moveAndTell(content: string, words: readonly string[], flags: RefactorFlags, write: Write): Promise<number> {
  const [asked, folder, ...rest] = words
  if (asked === undefined || folder === undefined || rest.length > 0) {
    write(`Unexpected ${words.length} words, expected two. ${moveHelp}`)
    return exitCodes.usage
  }
  const file = findContentFile(content, asked, await contentTexts(content))
  if ('problem' in file) {
    write(`${printable(file.problem)}\n`)
    return exitCodes.usage
  }
  return refactorAndTell(content, (corpus) => moveFile(corpus, file.path, folder), flags, write)
}
