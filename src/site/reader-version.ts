import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {projectFolder} from './project.ts'
import {filesBelow} from './walk-folder.ts'

/** The code that decides what a file is read as. */
const reading = ['src/model', 'src/read', 'src/schema', 'src/site/cached-entry.ts', 'src/site/read-child.ts']
/** And that which decides what is wrong with all of them. */
const judging = [
  ...reading,
  'src/validate',
  'src/graph',
  'src/analyse',
  'src/lint',
  'src/pipeline.ts',
  'src/site/clean-content.ts',
  'src/site/compile-site.ts',
  'src/site/entry-meaning.ts',
  'src/site/told-messages.ts'
]

function versionOf(project: string, places: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  const files = places.flatMap((place) => (place.endsWith('.ts') ? [place] : filesBelow(join(project, place)).map((file) => `${place}/${file}`)))
  for (const file of [...files, 'package-lock.json']) {
    const path = join(project, file)
    hash.update(`${file}\0`).update(existsSync(path) ? readFileSync(path) : '')
  }
  return hash.digest('hex')
}

/** Stands for everything but a file itself that decides what it is read as: our own code, the packages, Node. */
export const readerVersion = (project = projectFolder): string => versionOf(project, reading)

/** Stands for everything but the content that decides what is told about it. */
export const checkerVersion = (project = projectFolder): string => versionOf(project, judging)
