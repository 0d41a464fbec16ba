import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Imported} from '../import/imported.ts'
import {refused} from '../import/told.ts'
import {limits} from '../model/limits.ts'
import {messageAbout} from '../read/fault.ts'
import type {ChildRequest} from './import-child.ts'
import {projectFolder} from './project.ts'
import {readableFolders} from './readable-folders.ts'

const childFile = fileURLToPath(new URL('./import-child.ts', import.meta.url))

export interface ImportLimits {
  readonly megabytes: number
  readonly milliseconds: number
}
const usual: ImportLimits = {megabytes: limits.importMegabytes, milliseconds: limits.importMilliseconds}

/** Why a process ended without an answer: what it said last is kept as it is. */
function lostReason(said: string, code: number | null, signal: string | null, megabytes: number): string {
  // Out of memory, the engine says so and aborts; the system ends a process without a word.
  if (/heap out of memory|allocation failed/i.test(said) || signal === 'SIGKILL')
    return `Unexpected need of memory to import this, expected at most ${megabytes} megabytes`
  const why = /^(?:\w*Error\b|FATAL).*$/m.exec(said)?.[0] ?? `${signal ?? `exit code ${code}`} ${said.trim().slice(-200)}`.trim()
  return `Unexpected failure of the importer (${why}), expected drafts or a message; please report it`
}

/**
 * Imports in a process that may read the project's code and nothing else, and may hang or run out of memory without taking
 * the command along: then there is a message, and nothing to write. `code` is the file the child runs.
 */
export function importInChild(request: ChildRequest, {megabytes, milliseconds}: ImportLimits = usual, code = childFile): Promise<Imported> {
  const {name} = request.request
  const allowed = readableFolders(projectFolder).map((folder) => `--allow-fs-read=${folder}`)
  const child = fork(code, [], {
    env: {},
    execArgv: [`--max-old-space-size=${megabytes}`, '--permission', ...allowed, '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-20_000)
  })
  return new Promise((resolve) => {
    const lose = (reason: string): void => resolve(refused([messageAbout(name, 'limit', reason)]))
    const timer = setTimeout(() => {
      lose(`Unexpected need of time to import this, expected at most ${milliseconds / 1000} seconds`)
      child.kill('SIGKILL')
    }, milliseconds)
    child.once('message', (answer: Imported) => resolve(answer))
    // Its end is what counts, and what it said by then.
    child.on('error', () => child.kill())
    child.once('close', (exit, signal) => {
      clearTimeout(timer)
      lose(lostReason(said, exit, signal, megabytes))
    })
    child.send(request)
  })
}
