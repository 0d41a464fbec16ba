import {existsSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {exitCodes} from './command.ts'
import {serveFolder} from './serve-folder.ts'

export const usualPort = 4321

/** The path a built site was made for, as its own front page says it. */
export function baseOf(folder: string): string {
  const page = join(folder, 'index.html')
  const icon = existsSync(page) ? /<link rel="icon" href="([^"]*)favicon\.svg"/.exec(readFileSync(page, 'utf8')) : undefined
  return icon?.[1] ?? '/'
}

/** Serves a built folder until the process is stopped, and says where. */
export async function serveAndTell(folder: string, port: number, host?: string): Promise<number | undefined> {
  if (!existsSync(folder)) {
    process.stderr.write(`Unexpected missing folder ${basename(folder)}/, expected one made by \`npm run build\`\n`)
    return exitCodes.errors
  }
  const served = await serveFolder(folder, baseOf(folder), port, host)
  if (served.port !== port) process.stdout.write(`Port ${port} is taken; using ${served.port}.\n`)
  process.stdout.write(`${basename(folder)}/ is on ${served.address} (Ctrl-C ends it)\n`)
  return undefined
}
