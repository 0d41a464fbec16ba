import assert from 'node:assert/strict'
import {type ImportFile, importBytes} from '../../src/import/import-bytes.ts'
import type {Imported} from '../../src/import/imported.ts'
import {importKinds} from '../../src/import/kinds.ts'
import {type Known, nothingKnown} from '../../src/import/known.ts'
import {type Compiled, compile} from '../../src/pipeline.ts'
import {readEntry} from '../../src/read/read-entry.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const fileOf = (name: string, content: string | Uint8Array): ImportFile => ({
  name,
  bytes: typeof content === 'string' ? bytesOf(content) : content
})

/** What a kind makes of one file, by way of its bytes. */
export function imported(kind: string, content: string | Uint8Array, options: {known?: Known; map?: string; name?: string} = {}): Promise<Imported> {
  const {known = nothingKnown, map, name = 'given.txt'} = options
  const found = importKinds.find((one) => one.name === kind)
  assert.ok(found, kind)
  return importBytes(found, {name, files: [fileOf(name, content)], map: map === undefined ? undefined : fileOf('map.yaml', map)}, known)
}

/** What drafts compile to, previews included, with their captures. */
export function compiled({changes, captures}: Imported): Compiled {
  const parsed = changes.map(({path, after}) => readEntry({path: `content/${path}`, bytes: bytesOf(after ?? '')}, 'en'))
  return compile(parsed, {preview: true, captures: new Map(captures.map(({path, after}) => [path.slice('captures/'.length), after ?? '']))})
}

/** Drafts without an error in them, as a graph; nothing of it is published. */
export function graphOf(given: Imported): NonNullable<Compiled['graph']> {
  const {graph, messages} = compiled(given)
  assert.deepEqual(
    messages.filter(({level}) => level === 'error'),
    []
  )
  assert.ok(graph)
  for (const article of graph.articles.values()) assert.equal(article.publication, 'draft')
  return graph
}

/** `line:column level code` of each message. */
export const told = ({messages}: Pick<Imported, 'messages'>, ...codes: readonly string[]): string[] =>
  messages.filter(({code}) => codes.length === 0 || codes.includes(code)).map(({line, column, level, code}) => `${line}:${column} ${level} ${code}`)
