import {lstatSync} from 'node:fs'
import type {Change} from '../edit/change.ts'
import {contentPlace, textAt} from './content-place.ts'
import {git} from './git.ts'

const isReadOnly = (place: string): boolean => ((lstatSync(place, {throwIfNoEntry: false})?.mode ?? 0o200) & 0o222) === 0

function faultOf(content: string, {path, before}: Change): string | undefined {
  const place = contentPlace(content, path)
  if (place === undefined) return `Unexpected place of ${path}, expected a file below the content folder`
  const text = textAt(place)
  if (text === undefined && before !== undefined) return `Unexpected absence of ${path}, expected it as it was read`
  if (text !== undefined && before === undefined) return `Unexpected file ${path}, expected none there: nothing is ever overwritten`
  if (text !== before) return `Unexpected change of ${path} meanwhile, expected it as it was read`
  return isReadOnly(place) ? `Unexpected read-only file ${path}, expected one that may be written` : undefined
}

/** Paths that Git would not give back: changed since the last commit, or not known to it. None where there is no repository. */
async function uncommitted(content: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return []
  const answer = await git(content, ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.'])
  if (answer === undefined) return []
  const top = (await git(content, ['rev-parse', '--show-prefix']))?.toString('utf8').trim() ?? ''
  const dirty = new Set(
    answer
      .toString('utf8')
      .split('\0')
      .map((row) => row.slice(3 + top.length))
  )
  return paths.filter((path) => dirty.has(path))
}

/** Why changes cannot be made; none when they can. */
export async function changeFaults(content: string, changes: readonly Change[], force: boolean): Promise<string[]> {
  const twice = changes.filter(({path}, index) => changes.findIndex((other) => other.path === path) !== index)
  const faults = [
    ...twice.map(({path}) => `Unexpected second change of ${path}, expected one`),
    ...changes.flatMap((change) => faultOf(content, change) ?? [])
  ]
  if (force || faults.length > 0) return faults
  const touched = changes.filter(({before}) => before !== undefined).map(({path}) => path)
  return (await uncommitted(content, touched)).map(
    (path) => `Unexpected changes of ${path} that are not committed, expected a commit first, or \`--force\``
  )
}
