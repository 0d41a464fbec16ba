import {type ChildProcess, fork} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {limits} from '../model/limits.ts'
import {messageAbout} from '../read/fault.ts'
import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'
import {projectFolder} from './project.ts'
import type {ReadReply, ReadRequest} from './read-protocol.ts'

const entry = fileURLToPath(new URL('./read-child.ts', import.meta.url))
const batchSize = 64
/** A process costs as much as some dozens of files. */
const filesPerChild = 200
const startMilliseconds = 30_000

/** It may read the project's code and nothing else: no environment, no writing, no processes of its own. */
const startChild = (): ChildProcess =>
  fork(entry, [], {
    env: {},
    execArgv: [`--max-old-space-size=${limits.readMegabytes}`, '--permission', `--allow-fs-read=${projectFolder}`, '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })

interface Work {
  readonly files: readonly InputFile[]
  readonly lang: string
  readonly results: (Parsed | undefined)[]
  /** The first file nobody has taken. */
  next: number
  report(): void
}

const overLimit = ({path}: InputFile, why: string): Parsed => ({
  messages: [
    messageAbout(
      path,
      'limit',
      `Unexpected ${why}, expected a file that is read in ${limits.readMilliseconds / 1000} s and ${limits.readMegabytes} MB`
    )
  ]
})

/** What became of a child that read a batch: all was read, or it stopped at a file. */
interface Outcome {
  readonly read: number
  readonly why?: string
}

/** Sends a batch and waits for its replies, at most the limit for each. */
function readBatch(child: ChildProcess, request: ReadRequest, isNew: boolean, onReply: (reply: ReadReply) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    let read = 0
    let timer: NodeJS.Timeout
    const end = (outcome: Outcome): void => {
      clearTimeout(timer)
      child.off('message', take)
      child.off('exit', die)
      child.off('error', die)
      resolve(outcome)
    }
    // A reply that came while this process was busy is taken before the child is given up.
    const late = (): void => {
      const before = read
      timer = setTimeout(() => read === before && end({read, why: 'need of time'}), 50)
    }
    const watch = (milliseconds: number): void => {
      clearTimeout(timer)
      timer = setTimeout(late, milliseconds)
    }
    const take = (reply: unknown): void => {
      onReply(reply as ReadReply)
      read += 1
      if (read === request.files.length) end({read})
      else watch(limits.readMilliseconds)
    }
    const die = (): void => end({read, why: 'need of memory'})
    child.on('message', take)
    child.once('exit', die)
    child.once('error', die)
    watch(limits.readMilliseconds + (isNew ? startMilliseconds : 0))
    child.send(request, (error) => error && die())
  })
}

/** One child after the other, until no file is left; each that dies costs the file it read. */
async function readUntilDone(work: Work): Promise<void> {
  let child: ChildProcess | undefined
  let pending: {from: number; to: number} | undefined
  while (pending || work.next < work.files.length) {
    if (!pending) {
      pending = {from: work.next, to: Math.min(work.next + batchSize, work.files.length)}
      work.next = pending.to
    }
    const {from, to}: {from: number; to: number} = pending
    const isNew: boolean = child === undefined
    child ??= startChild()
    const request = {files: work.files.slice(from, to), lang: work.lang, first: from}
    const {read, why}: Outcome = await readBatch(child, request, isNew, ({index, parsed}) => {
      work.results[index] = parsed
      work.report()
    })
    pending = undefined
    if (why === undefined) continue
    child.kill('SIGKILL')
    child = undefined
    const stopped = from + read
    work.results[stopped] = overLimit(work.files[stopped]!, why)
    work.report()
    if (stopped + 1 < to) pending = {from: stopped + 1, to}
  }
  child?.kill()
}

/**
 * Reads files in processes that may hang, run out of memory or abort without taking the build along:
 * such a file costs one `limit` message. Results stand in the order of the files.
 */
export async function readInChild(files: readonly InputFile[], lang: string, onProgress: (done: number) => void = () => {}): Promise<Parsed[]> {
  let done = 0
  const report = (): void => {
    done += 1
    onProgress(done)
  }
  const work: Work = {files, lang, results: files.map(() => undefined), next: 0, report}
  const children = Math.min(availableParallelism(), Math.ceil(files.length / filesPerChild))
  await Promise.all(Array.from({length: children}, () => readUntilDone(work)))
  return work.results.map((parsed, index) => parsed ?? overLimit(files[index]!, 'need of memory'))
}
