import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {Message} from '../src/model/message.ts'
import {type Compiled, compile} from '../src/pipeline.ts'
import {readEntry} from '../src/read/read-entry.ts'
import {readLinkStatus} from '../src/site/links/link-status-store.ts'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)))
    .sort()

/** What a content folder compiles to, previews included; `captures` in it are copies of sources. */
export function compileFolder(folder: string): Compiled {
  const files = filesIn(folder)
  const captures = new Map(
    files.filter((path) => path.startsWith('captures/')).map((path) => [path.slice('captures/'.length), readFileSync(join(folder, path), 'utf8')])
  )
  const previous = `${folder}.previous-ids.txt`
  const given = existsSync(previous) ? {previousIds: new Set(readFileSync(previous, 'utf8').split('\n').filter(Boolean))} : {}
  const parsed = files.map((path) => readEntry({path: `content/${path}`, bytes: readFileSync(join(folder, path))}, 'en'))
  return compile(parsed, {preview: true, captures, links: readLinkStatus(folder) ?? new Map(), ...given})
}

/** Messages as they stand in the expected text of a fixture. */
export const listed = (messages: readonly Message[]): string =>
  messages
    .flatMap(({file, line, column, level, code, reason, expected, cause}) => [
      `${file}:${line}:${column} ${level} ${code} ${reason}${expected.length > 0 ? ` (${expected.map((value) => `\`${value}\``).join(', ')})` : ''}\n`,
      ...(cause ? [`  ↳ ${cause.file}:${cause.line}:${cause.column} ${cause.reason}\n`] : [])
    ])
    .join('')

/** The expected text beside a fixture; a missing one is written, but never where tests only judge. */
export function expectedText(folder: string, found: string): string | undefined {
  const file = `${folder}.txt`
  if (existsSync(file)) return readFileSync(file, 'utf8')
  if (!process.env.CI) writeFileSync(file, found)
  return undefined
}

/** The examples of a rule: names of the folders that hold one. */
export const examplesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, {withFileTypes: true})
        .filter((entry) => entry.isDirectory())
        .map(({name}) => name)
        .sort()
    : []
