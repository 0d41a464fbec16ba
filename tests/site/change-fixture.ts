import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** A new content folder with files in it. */
export function contentWith(files: Readonly<Record<string, string>>): string {
  const content = join(mkdtempSync(join(tmpdir(), 'rootnote-changes-')), 'content')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), {recursive: true})
    writeFileSync(join(content, path), text)
  }
  return content
}

/** All files of a folder with their texts, whatever their names. */
export const filesIn = (content: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(content, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(content.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')])
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
