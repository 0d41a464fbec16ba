import {linkSync, lstatSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {writeThrough} from './change-journal.ts'

/** Beside the file it becomes, with a name that is never read as content. */
export const stagedName = (place: string): string => join(dirname(place), `.#${basename(place)}.rootnote`)

export function dropStaged(place: string): void {
  if (lstatSync(stagedName(place), {throwIfNoEntry: false})?.isFile()) rmSync(stagedName(place))
}

/** Writes what a file is to become beside it. */
export function stageFile(place: string, text: string): void {
  mkdirSync(dirname(place), {recursive: true})
  const mode = lstatSync(place, {throwIfNoEntry: false})?.mode
  dropStaged(place)
  writeThrough(stagedName(place), text, mode)
}

const cannotLink = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

/** A new name for a staged file, which never takes the place of another. */
function placeNew(place: string): void {
  try {
    linkSync(stagedName(place), place)
    dropStaged(place)
  } catch (error) {
    if (!cannotLink.has((error as NodeJS.ErrnoException).code ?? '') || lstatSync(place, {throwIfNoEntry: false})) throw error
    renameSync(stagedName(place), place)
  }
}

/** Puts a staged file into its place, whole or not at all. */
export function placeStaged(place: string, isNew: boolean): void {
  if (isNew) placeNew(place)
  else renameSync(stagedName(place), place)
}
