import {type Corpus, corpusOf} from '../edit/corpus.ts'
import type {Refactored} from '../edit/refactored.ts'
import {exitCodes} from './command.ts'
import {contentTexts} from './content-files.ts'
import {recoverChanges} from './recover-changes.ts'
import {printable} from './report-messages.ts'
import {type Write, writeAndTell} from './write-and-tell.ts'

export interface RefactorOptions {
  readonly 'dry-run'?: boolean | undefined
  readonly force?: boolean | undefined
}

/** Reads the whole content, lets a refactoring say what is to be changed, and does it: all of it or nothing. */
export async function refactorAndTell(
  content: string,
  refactor: (corpus: Corpus) => Refactored,
  options: RefactorOptions,
  write: Write,
  next = ''
): Promise<number> {
  for (const note of await recoverChanges(content)) write(`${printable(note)}\n`)
  const result = refactor(corpusOf(await contentTexts(content)))
  if ('problem' in result) {
    write(`${printable(result.problem)}\n`)
    return exitCodes.errors
  }
  for (const note of result.notes) write(`${printable(note)}\n`)
  return writeAndTell(content, result.changes, {dryRun: options['dry-run'] === true, force: options.force === true}, write, next)
}
