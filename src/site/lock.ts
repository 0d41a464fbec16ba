import {createHash} from 'node:crypto'
import {mkdirSync, realpathSync, unlinkSync} from 'node:fs'
import {connect, createServer, type Server} from 'node:net'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'

/** What holding the lock gives; `holder` is the process that has it when we do not. */
export type Lock = {readonly held: true; release(): Promise<void>} | {readonly held: false; readonly holder: string}

/**
 * The name of the lock on a folder. It is a listening socket: the operating system takes it away when its process
 * ends in whatever way, so nobody is ever stuck behind a process that was killed (a file with a process id in it
 * stays, and the id may be reused or belong to a zombie).
 */
function lockName(folder: string): string {
  const real = join(realpathSync(dirname(folder)), basename(folder))
  const key = `rootnote-${createHash('sha256').update(real).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${key}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${key}` : join(tmpdir(), `${key}.lock`)
}

const isFile = (name: string): boolean => !name.startsWith('\0') && !name.startsWith('\\\\')

const listen = (name: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => void socket.on('error', () => {}).end(String(process.pid)))
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(name, () => resolve(server.unref()))
  })

/** The process id of whoever listens, or nothing when nobody does any more. */
const askHolder = (name: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    let said = ''
    const socket = connect(name)
    socket.setTimeout(1000, () => socket.destroy())
    socket.on('data', (bytes) => {
      said += bytes
    })
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? undefined : 'unknown'))
    socket.on('close', () => resolve(said || 'unknown'))
  })

/** Takes the lock on a folder that is about to be written, or says who has it. */
export async function takeLock(folder: string): Promise<Lock> {
  mkdirSync(dirname(folder), {recursive: true})
  const name = lockName(folder)
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await listen(name)
    if (server) return {held: true, release: () => new Promise((resolve) => server.close(() => resolve()))}
    const holder = await askHolder(name)
    if (holder !== undefined) return {held: false, holder}
    if (isFile(name)) unlinkSync(name)
  }
  return {held: false, holder: 'unknown'}
}
