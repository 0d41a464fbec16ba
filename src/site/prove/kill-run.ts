import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import type {Change} from '../../edit/change.ts'
import {recoverChanges} from '../recover-changes.ts'

const child = join(import.meta.dirname, 'kill-child.ts')

/** A tenth of the files is new, a tenth goes, the others change. */
export const manyChanges = (count: number): Change[] =>
  Array.from({length: count}, (_, index) => {
    const text = (state: string): string => `---\ntitle: ${state} ${index}\n---\n\n${'A sentence. '.repeat(index % 50)}\r\n`
    const path = `articles/year-${index % 7}/article-${index}.md`
    return {path, before: index % 10 === 0 ? undefined : text('old'), after: index % 10 === 1 ? undefined : text('new')}
  })

const filesBefore = (changes: readonly Change[]): Map<string, string> =>
  new Map(changes.flatMap(({path, before}) => (before === undefined ? [] : [[path, before]])))
const filesAfter = (changes: readonly Change[]): Map<string, string> =>
  new Map(changes.flatMap(({path, after}) => (after === undefined ? [] : [[path, after]])))

/** All files, also those nobody asked for. */
function filesIn(content: string): Map<string, string> {
  const entries = readdirSync(content, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const places = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(places.map((place) => [place.slice(content.length + 1).replaceAll('\\', '/'), readFileSync(place, 'utf8')]))
}

const same = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text)

export interface KillRun {
  /** What the next command finds after it has begun. */
  readonly found: 'old' | 'new' | 'mixed'
  /** Before the next command: whether it had something to mend. */
  readonly wasHalf: boolean
  readonly wasKilled: boolean
  readonly milliseconds: number
}

/** Applies changes in a process that is killed after a while, lets the next command begin, and looks at every file. */
export async function killRun(changes: readonly Change[], after: number): Promise<KillRun> {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-kill-'))
  const content = join(folder, 'content')
  for (const [path, text] of filesBefore(changes)) {
    mkdirSync(dirname(join(content, path)), {recursive: true})
    writeFileSync(join(content, path), text)
  }
  const command = spawn(process.execPath, [child], {stdio: ['pipe', 'pipe', 'inherit']})
  const ended = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  let said = ''
  command.on('close', () => ended.resolve())
  command.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    begun.resolve()
  })
  command.stdin.end(JSON.stringify({content, changes}))
  await Promise.race([begun.promise, ended.promise])
  const start = performance.now()
  await Promise.race([wait(after, undefined, {ref: false}), ended.promise])
  const wasKilled = command.kill('SIGKILL')
  await ended.promise
  const milliseconds = performance.now() - start
  const [old, wanted, left] = [filesBefore(changes), filesAfter(changes), filesIn(content)]
  await recoverChanges(content)
  const files = filesIn(content)
  rmSync(folder, {recursive: true, force: true})
  const found = same(files, old) ? 'old' : same(files, wanted) ? 'new' : 'mixed'
  return {found, wasHalf: !same(left, old) && !same(left, wanted), wasKilled: wasKilled && !said.includes('done'), milliseconds}
}
