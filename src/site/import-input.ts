import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {ImportFile} from '../import/import-bytes.ts'
import type {ImportKind} from '../import/kinds.ts'
import {limits} from '../model/limits.ts'
import type {Message} from '../model/message.ts'
import {messageAbout} from '../read/fault.ts'
import {counted} from './progress.ts'
import {filesBelow} from './walk-folder.ts'

/** Files with what is to be told of them, or why there are none. */
export type Input = {readonly files: readonly ImportFile[]; readonly notes: readonly Message[]} | {readonly message: Message}

const tooLarge = (name: string, size: number): Input => ({
  message: messageAbout(name, 'limit', `Unexpected input of ${size} bytes, expected at most ${limits.importBytes}`)
})

/** One file; its size is looked at before it is read. */
export function inputFile(name: string): Input {
  const found = statSync(name, {throwIfNoEntry: false})
  if (!found?.isFile()) return {message: messageAbout(name, 'no-input', `Unexpected ${found ? 'folder' : 'absence'}, expected a file`)}
  return found.size > limits.importBytes ? tooLarge(name, found.size) : {files: [{name, bytes: readFileSync(name)}], notes: []}
}

const leftOut = (name: string, count: number, endings: readonly string[]): Message[] => {
  const reason = `Left out: ${counted(count, 'file')} with another ending than ${endings.map((ending) => `\`.${ending}\``).join(' or ')}`
  return count === 0 ? [] : [{...messageAbout(name, 'left-out', reason), level: 'info'}]
}

/** The files of a folder with the endings of a kind, without links and what begins with a dot. */
function inputFolder(name: string, {extensions}: ImportKind): Input {
  if (!statSync(name, {throwIfNoEntry: false})?.isDirectory()) return {message: messageAbout(name, 'no-input', 'Unexpected input, expected a folder')}
  const all = filesBelow(name).filter((path) => !/(^|\/)\./.test(path))
  const paths = all.filter((path) => extensions.some((ending) => path.endsWith(`.${ending}`)))
  const size = paths.reduce((sum, path) => sum + statSync(join(name, path)).size, 0)
  if (size > limits.importBytes) return tooLarge(name, size)
  const files = paths.map((path) => ({name: join(name, path), bytes: readFileSync(join(name, path))}))
  return {files, notes: leftOut(name, all.length - paths.length, extensions)}
}

/** What a kind of import is given, as bytes. */
export const readInput = (name: string, kind: ImportKind): Input => (kind.isFolder ? inputFolder(name, kind) : inputFile(name))
