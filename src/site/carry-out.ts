import {rmSync} from 'node:fs'
import type {Change} from '../edit/change.ts'
import {contentPlace, textAt} from './content-place.ts'
import {dropStaged, placeStaged, stageFile} from './put-file.ts'

/** New files come first and those that go come last, so that no text is ever nowhere. */
const rank = ({before, after}: Change): number => (after === undefined ? 2 : before === undefined ? 0 : 1)
const inOrder = (changes: readonly Change[]): Change[] => changes.toSorted((a, b) => rank(a) - rank(b))

export const placeOf = (content: string, path: string): string => {
  const place = contentPlace(content, path)
  if (place === undefined) throw new Error(`Unexpected place of ${path}, expected a file below the content folder`)
  return place
}

/** Writes all texts beside their files: what can fail for want of space or rights fails here, before anything is changed. */
export function stageAll(content: string, changes: readonly Change[]): void {
  for (const {path, after} of changes) if (after !== undefined) stageFile(placeOf(content, path), after)
}

export function dropAllStaged(content: string, changes: readonly Change[]): void {
  for (const {path} of changes) {
    const place = contentPlace(content, path)
    if (place !== undefined) dropStaged(place)
  }
}

/** Puts the staged texts into their places. A file that is no longer as it was ends it with an error. */
export function placeAll(content: string, changes: readonly Change[]): void {
  for (const {path, before, after} of inOrder(changes)) {
    const place = placeOf(content, path)
    if (textAt(place) !== before) throw new Error(`Unexpected change of ${path} meanwhile, expected it as it was read`)
    if (after === undefined) rmSync(place)
    else placeStaged(place, before === undefined)
  }
}

export const opposite = (changes: readonly Change[]): Change[] => changes.map(({path, before, after}) => ({path, before: after, after: before}))

/** Brings each file that is as a change found it to what the change makes of it. Others are left alone: their paths. */
export function finish(content: string, changes: readonly Change[]): string[] {
  const left: string[] = []
  const open = inOrder(changes).filter(({path, before, after}) => {
    const place = contentPlace(content, path)
    const text = place === undefined ? null : textAt(place)
    if (text !== before && text !== after) left.push(path)
    return text === before
  })
  stageAll(content, open)
  placeAll(content, open)
  dropAllStaged(content, changes)
  return left
}
