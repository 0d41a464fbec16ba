import {existsSync} from 'node:fs'
import {basename} from 'node:path'
import {exitCodes} from './command.ts'
import {serveFolder} from './serve-folder.ts'

export const usualPort = 4321

/** Serves a built folder until the process is stopped, and says where. */
export async function serveAndTell(folder: string, base: string, port: number, host?: string): Promise<number | undefined> {
  if (!existsSync(folder)) {
    process.stderr.write(`Unexpected missing folder ${basename(folder)}/, expected one made by \`npm run build\`\n`)
    return exitCodes.errors
  }
  const served = await serveFolder(folder, base, port, host)
  if (served.port !== port) process.stdout.write(`Port ${port} is taken; using ${served.port}.\n`)
  process.stdout.write(`${basename(folder)}/ is on ${served.address} (Ctrl-C ends it)\n`)
  return undefined
}
