import {existsSync} from 'node:fs'
import {type ImportKind, importKinds} from '../import/kinds.ts'
import {type Known, knownOf} from '../import/known.ts'
import {isError, type Message} from '../model/message.ts'
import {nearest} from '../schema/nearest.ts'
import {applyChanges} from './apply-changes.ts'
import {changesDiff} from './changes-diff.ts'
import {exitCodes} from './command.ts'
import {readSite} from './compile-site.ts'
import {importInChild} from './import-in-child.ts'
import {inputFile, readInput} from './import-input.ts'
import {counted, type Progress, silent, stageLines} from './progress.ts'
import {printable, textReport} from './report-messages.ts'
import {filesBelow} from './walk-folder.ts'
import {withWorkingLine} from './working-line.ts'

export interface ImportQuestion {
  /** Kind and file. */
  readonly words: readonly string[]
  readonly dryRun: boolean
  readonly force: boolean
  readonly map?: string | undefined
  /** Somebody watches, so a line may come and go. */
  readonly isTerminal?: boolean
}
type Write = (text: string) => void

/** Inputs of this size take long enough to say what is being done. */
const longInput = 256 * 1024

function usage(words: readonly string[]): string {
  const [kind] = words
  const names = importKinds.map(({name}) => name)
  const near = kind === undefined || names.includes(kind) ? [] : nearest(kind, names)
  const hint = near.length === 0 ? '' : ` (did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?)`
  const rows = importKinds.map(({name, reads, map}) => `  ${name.padEnd(12)} ${reads}${map === 'needed' ? '; asks for --map' : ''}\n`)
  const typed = words.length === 0 ? 'command without a kind and a file' : `\`${printable(words.join(' '))}\``
  return `Unexpected ${typed}${hint}, expected: npm run import -- KIND FILE [--dry-run] [--map FILE]\n${rows.join('')}`
}

async function known(content: string): Promise<Known> {
  const {parsed} = await readSite(content, silent)
  return knownOf(
    parsed.flatMap(({entry}) => entry ?? []),
    existsSync(content) ? filesBelow(content) : []
  )
}

interface Asked {
  readonly kind: ImportKind
  readonly file: string
}

function asked(words: readonly string[]): Asked | undefined {
  const kind = importKinds.find(({name}) => name === words[0])
  const [, file] = words
  return kind && file !== undefined && words.length === 2 ? {kind, file} : undefined
}

const failed = (messages: readonly Message[], wrong: Write): number => {
  wrong(textReport(messages))
  return exitCodes.errors
}

/** Makes drafts of a file of others and tells what it took, what it left and what needs a decision. */
export async function importAndTell(content: string, question: ImportQuestion, out: Write, wrong: Write): Promise<number> {
  const what = asked(question.words)
  if (!what) {
    wrong(usage(question.words))
    return exitCodes.usage
  }
  const [input, map] = [readInput(what.file, what.kind), question.map === undefined ? undefined : inputFile(question.map)]
  if ('message' in input) return failed([input.message], wrong)
  if (map && 'message' in map) return failed([map.message], wrong)
  const size = input.files.reduce((sum, {bytes}) => sum + bytes.length, 0)
  const progress: Progress = size < longInput ? silent : stageLines(wrong)
  const request = {files: input.files, name: what.file, map: map?.files[0]}
  const before = await known(content)
  progress('content', counted(before.files.size, 'file'))
  const work = importInChild({kind: what.kind.name, request, known: before})
  const imported = await (question.isTerminal ? withWorkingLine(`import of ${counted(size, 'byte')}`, work, wrong) : work)
  progress('import', `${counted(size, 'byte')} of ${printable(what.file)}`)
  for (const line of imported.took) out(`took  ${printable(line)}\n`)
  out(textReport([...input.notes, ...imported.messages]))
  if (imported.messages.some(isError)) return exitCodes.errors
  const changes = [...imported.changes, ...imported.captures]
  const {ok, faults, notes} = await applyChanges(content, changes, question)
  progress('write', counted(changes.length, 'file'))
  for (const line of [...notes, ...faults]) wrong(`${printable(line)}\n`)
  if (!ok) return exitCodes.errors
  if (question.dryRun) out(changesDiff('content', changes))
  for (const {path} of changes) out(`${question.dryRun ? 'would write' : 'wrote'} content/${path}\n`)
  if (!question.dryRun && changes.length > 0) out('All of it is a draft: fill in each TODO, then `npm run check`.\n')
  return exitCodes.ok
}
