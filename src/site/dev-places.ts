import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type EarlierPlaces, readPlaces, sha256} from './earlier-places.ts'
import {projectFolder} from './project.ts'

/** Where `dev` keeps the places of a content folder from one start to the next. */
export const fileOfPlaces = (content: string): string => join(projectFolder, '.cache', 'layout', `${sha256(content).slice(0, 16)}.json`)

/** The places of the last time; none where there was none, or where what is kept is no longer read. */
export function lastPlaces(content: string): EarlierPlaces | undefined {
  const places = readPlaces(fileOfPlaces(content))
  return typeof places === 'string' ? undefined : places
}

export function keepPlaces(content: string, text: string): void {
  const file = fileOfPlaces(content)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
}
