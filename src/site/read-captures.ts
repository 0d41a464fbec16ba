import {readdir, readFile, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'

const readable = /\.(txt|md|html?)$/i
const mostBytes = 10 * 1024 * 1024

/** The private copies of source texts, by their path inside the folder; none when there is no such folder. */
export async function readCaptures(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const captures = new Map<string, string>()
  for (const path of paths) {
    if ((await stat(path)).size > mostBytes) continue
    captures.set(relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8'))
  }
  return captures
}
