import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {Entry} from '../src/model/entry.ts'
import {type EntityKind, entityKinds, plural} from '../src/model/id.ts'
import type {Message} from '../src/model/message.ts'
import {type Compiled, compile} from '../src/pipeline.ts'
import type {Parsed} from '../src/read/parsed.ts'
import {checkEntry, type FileContext} from '../src/schema/check-entry.ts'
import {contextOf} from './schema/check-text.ts'

const kindByName: Readonly<Record<string, Entry['kind']>> = {
  'vocabulary.yaml': 'vocabulary',
  'decisions.yaml': 'decisions',
  'gone.yaml': 'gone',
  'site.yaml': 'site',
  'sources/annotations.yaml': 'annotations'
}

function kindOf(path: string): Pick<FileContext, 'kind' | 'entityKind'> | undefined {
  const [folder = '', ...rest] = path.split('/')
  const named = kindByName[path]
  if (named) return {kind: named}
  if (rest.length === 0) return undefined
  if (path.endsWith('.claims.yaml')) return {kind: 'sidecar'}
  if (folder === 'articles') return {kind: 'article'}
  if (folder === 'tours') return {kind: 'tour'}
  if (folder === 'sources') return {kind: 'sources'}
  const entityKind: EntityKind | undefined = entityKinds.find((kind) => plural[kind] === folder)
  return entityKind && {kind: path.endsWith('.md') ? 'entity' : 'entities', entityKind}
}

function readFixture(root: string, path: string): Parsed {
  const kind = kindOf(path)
  if (!kind) return {messages: []}
  const text = readFileSync(join(root, path), 'utf8')
  const yaml = path.endsWith('.md') ? text.split(/^---$/m).slice(0, 2).join('   ') : text
  const slug = path.slice(path.lastIndexOf('/') + 1).replace(/\.(md|claims\.yaml|yaml)$/, '')
  const {data, context} = contextOf(yaml, {file: `content/${path}`, slug, ...kind})
  const {entry, messages} = checkEntry(data, context)
  const body = {body: {type: 'root', children: []}, mentions: [], embeds: [], citations: []}
  return entry ? {entry: {...entry, ...body} as unknown as Entry, messages} : {messages}
}

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
  const parsed = files.filter((path) => !path.startsWith('captures/')).map((path) => readFixture(folder, path))
  return compile(parsed, {preview: true, captures, ...given})
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
