import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Change} from '../../src/edit/change.ts'
import {type Refactored, withTexts} from '../../src/edit/refactored.ts'

/** The content files of a folder with their texts. */
export const textsIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('captures'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')])
  )

export const applied = (texts: ReadonlyMap<string, string>, changes: readonly Change[]): Map<string, string> =>
  withTexts(texts, new Map(changes.map(({path, after}) => [path, after])))

/** The changes of something that must go well. */
export function changesOf(result: Refactored): readonly Change[] {
  if ('problem' in result) throw new Error(result.problem)
  return result.changes
}

/** Files that differ, as an object to compare. */
export const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set([...before.keys(), ...after.keys()])]
      .filter((path) => before.get(path) !== after.get(path))
      .map((path) => [path, [before.get(path), after.get(path)]])
  )
