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

/**
 * Imports in a process that may read the project's code and nothing else, and may hang or run out of memory without taking
 * the command along: then there is a message, and nothing to write.
 */
export function importInChild(request: ChildRequest, {megabytes, milliseconds}: ImportLimits = usual): Promise<Imported> {
  const {name} = request.request
  const allowed = readableFolders(projectFolder).map((folder) => `--allow-fs-read=${folder}`)
  const child = fork(childFile, [], {
    env: {},
    execArgv: [`--max-old-space-size=${megabytes}`, '--permission', ...allowed, '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  return new Promise((resolve) => {
    const lost = (need: string): void => resolve(refused([messageAbout(name, 'limit', `Unexpected need of ${need} to import this`)]))
    const timer = setTimeout(() => {
      lost(`time, expected at most ${milliseconds / 1000} seconds`)
      child.kill('SIGKILL')
    }, milliseconds)
    child.once('message', (answer: Imported) => resolve(answer))
    child.once('error', () => child.kill('SIGKILL'))
    child.once('exit', (code) => {
      clearTimeout(timer)
      // Out of memory, the engine aborts; an exit code of its own is our mistake.
      if (code === 1)
        resolve(refused([messageAbout(name, 'limit', 'Unexpected failure of the importer, expected drafts or a message; please report it')]))
      else lost(`memory, expected at most ${megabytes} megabytes`)
    })
    child.send(request)
  })
}
