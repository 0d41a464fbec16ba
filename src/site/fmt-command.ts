import {basename} from 'node:path'
import {realChanges} from '../edit/change.ts'
import {formatFile} from '../edit/format-file.ts'
import {exitCodes} from './command.ts'
import {contentTexts, findContentFile} from './content-files.ts'
import {counted} from './progress.ts'
import {recoverChanges} from './recover-changes.ts'
import type {RefactorFlags} from './refactor-script.ts'
import {printable} from './report-messages.ts'
import {type Write, writeAndTell} from './write-and-tell.ts'

export const fmtHelp = `npm run fmt -- [FILES] [--check] [--dry-run] [--force]

Puts the keys of content files in their order, with quotes only where they are needed and lines of at most 100 characters where that
is possible. Comments and texts stay; a second time changes nothing. --check only says which files would be changed.
`

export async function fmtAndTell(content: string, files: readonly string[], flags: RefactorFlags, write: Write): Promise<number> {
  for (const note of await recoverChanges(content)) write(`${printable(note)}\n`)
  const texts = await contentTexts(content)
  const asked = files.map((file) => findContentFile(content, file, texts))
  const problems = asked.flatMap((file) => ('problem' in file ? [file.problem] : []))
  if (problems.length > 0) {
    write(`${printable(problems.join('\n'))}\n`)
    return exitCodes.usage
  }
  const paths = files.length === 0 ? [...texts.keys()] : asked.flatMap((file) => ('path' in file ? [file.path] : []))
  const changes = realChanges(paths.map((path) => ({path, before: texts.get(path), after: formatFile(path, texts.get(path)!)})))
  if (!flags.check) return writeAndTell(content, changes, {dryRun: flags['dry-run'] === true, force: flags.force === true}, write, '')
  for (const {path} of changes) write(`${basename(content)}/${printable(path)}\n`)
  write(`${counted(changes.length, 'file')} of ${paths.length} would be changed\n`)
  return changes.length === 0 ? exitCodes.ok : exitCodes.errors
}
