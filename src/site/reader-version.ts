import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {projectFolder} from './project.ts'
import {filesBelow} from './walk-folder.ts'

/** The folders whose code decides what a file is read as. */
const folders = ['src/model', 'src/read', 'src/schema']
const locks = ['package-lock.json', 'src/site/cached-entry.ts', 'src/site/read-child.ts']

/** Stands for everything but a file itself that decides what it is read as: our own code, the packages, Node. */
export function readerVersion(project = projectFolder): string {
  const hash = createHash('sha256').update(process.version)
  const files = [...folders.flatMap((folder) => filesBelow(join(project, folder)).map((file) => `${folder}/${file}`)), ...locks]
  for (const file of files) {
    const path = join(project, file)
    hash.update(`${file}\0`).update(existsSync(path) ? readFileSync(path) : '')
  }
  return hash.digest('hex')
}
