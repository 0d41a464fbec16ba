import {type ChildProcess, fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {limits} from '../model/limits.ts'
import type {Parsed} from '../read/parsed.ts'
import {cpuSeconds} from './cpu-seconds.ts'
import {projectFolder} from './project.ts'
import type {ReadReply, ReadRequest} from './read-protocol.ts'
import {readableFolders} from './readable-folders.ts'

const childFile = fileURLToPath(new URL('./read-child.ts', import.meta.url))
const seconds = limits.readMilliseconds / 1000
/** On a busy machine a file may wait for the processor; not for ever. */
const patience = 12
const startMilliseconds = 60_000

export type Reason = 'time' | 'memory'

/** A child process that reads files and may be lost at any of them. */
export interface Reader {
  /** Gives each file's result in order; stops early, with the reason, when the child hangs or dies. */
  read(request: ReadRequest, onParsed: (parsed: Parsed) => void): Promise<Reason | undefined>
  isAlive(): boolean
  end(): void
}

const allowed = readableFolders(projectFolder).map((folder) => `--allow-fs-read=${folder}`)

/** It may read the project's code and nothing else: no environment, no writing, no processes of its own. */
const startChild = (code: string): ChildProcess =>
  fork(code, [], {
    env: {},
    execArgv: [`--max-old-space-size=${limits.readMegabytes}`, '--permission', ...allowed, '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  })

/** Resolves when the code of the child is loaded. That it cannot be is our own fault, not that of any content. */
function whenReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000)
    })
    const fail = (): void => {
      clearTimeout(timer)
      reject(new Error(`Unexpected end of the reader before its first file, expected it to start: ${said}`))
    }
    const timer = setTimeout(fail, startMilliseconds)
    child.once('close', fail)
    // What goes wrong with a child ends it, and its end is what counts.
    child.on('error', () => child.kill('SIGKILL'))
    child.once('message', () => {
      clearTimeout(timer)
      child.off('close', fail)
      resolve()
    })
  })
}

/** Between two requests a child keeps nothing running; with its parent it ends. */
function setWaiting(child: ChildProcess, waiting: boolean): void {
  for (const handle of [child, child.channel, child.stderr as unknown as {ref?(): void; unref?(): void} | null]) {
    if (waiting) handle?.unref?.()
    else handle?.ref?.()
  }
}

/** Calls `expire` when a child has used the time of one file since the last `restart`: its own time where the system tells. */
function watchdog(child: ChildProcess, expire: () => void): {restart(): void; stop(): void} {
  let [used, waited] = [cpuSeconds(child.pid), 0]
  let timer: NodeJS.Timeout | undefined
  const look = (): void => {
    waited += 1
    const now = cpuSeconds(child.pid)
    const spent = now === undefined || used === undefined ? waited : now - used
    if (spent >= seconds || waited >= seconds * patience) expire()
    else timer = setTimeout(look, 1000)
  }
  const stop = (): void => clearTimeout(timer)
  const restart = (): void => {
    stop()
    used = cpuSeconds(child.pid)
    waited = 0
    timer = setTimeout(look, 1000)
  }
  return {restart, stop}
}

/** `code` is the file the child runs. */
export async function startReader(code = childFile): Promise<Reader> {
  const child = startChild(code)
  await whenReady(child)
  setWaiting(child, true)
  return {
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    end: () => void child.kill('SIGKILL'),
    read: ({files, lang}, onParsed) =>
      new Promise((resolve) => {
        let waiting = files.length
        const end = (reason?: Reason): void => {
          dog.stop()
          setWaiting(child, true)
          child.off('message', take)
          child.off('exit', die)
          resolve(reason)
        }
        const die = (): void => end('memory')
        // One more turn of the loop: a reply may have come while this process was busy.
        const dog = watchdog(child, () => {
          const before = waiting
          setTimeout(() => waiting === before && end('time'), 50)
        })
        const take = (reply: ReadReply): void => {
          if (!('parsed' in reply)) return
          waiting -= 1
          onParsed(reply.parsed)
          if (waiting === 0) end()
          else dog.restart()
        }
        setWaiting(child, false)
        child.on('message', take)
        child.once('exit', die)
        dog.restart()
        child.send({files, lang} satisfies ReadRequest, (error) => error && die())
      })
  }
}
