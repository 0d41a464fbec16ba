import type {EntityKind} from '../model/id.ts'
import {fileKind} from '../read/file-kind.ts'
import type {Path} from '../schema/file-context.ts'
import {claimKeys, keysOf, schemaOf, sourceKeys} from '../schema/schema-keys.ts'
import {applyEdits} from './apply-edits.ts'
import type {Change} from './change.ts'
import {inKeyOrder} from './commented-keys.ts'
import {insertEntry} from './insert-entry.ts'
import {yamlSource} from './yaml-source.ts'
import {yamlText} from './yaml-text.ts'
import type {YamlMap, YamlValue} from './yaml-value.ts'

/** Below the content folder, with its whole text; a file that is not there yet has none. */
export interface ContentFile {
  readonly path: string
  readonly text: string | undefined
}
type Added = Change | {readonly problem: string}

const orderOf = (path: string): readonly string[] => {
  const what = fileKind(`content/${path}`)
  return what ? keysOf(schemaOf[what.kind](what.entityKind as EntityKind | undefined)).map(({key}) => key) : []
}

/** An entry below a key at the top of a file, or at the top itself; all other bytes stay. */
function added({path, text}: ContentFile, above: Path, key: string, value: YamlValue, blockLevels: number): Added {
  if (text === undefined) return {path, before: undefined, after: yamlText(new Map([[key, value]]), blockLevels)}
  const source = yamlSource(path, text)
  if (!source) return {problem: `Unexpected form of ${path}, expected YAML without faults`}
  const edit = insertEntry(source, above, key, value, {blockLevels, orders: [orderOf(path)]})
  return edit
    ? {path, before: text, after: applyEdits(text, [edit])}
    : {problem: `Unexpected \`${key}\` in ${path}, expected a key that is not taken`}
}

const introduces = new Set(['article', 'entity', 'sidecar'])

/** A source in a file of the bibliography, an article, a dossier or a sidecar. */
export function addSource(file: ContentFile, key: string, values: YamlMap): Added {
  const what = fileKind(`content/${file.path}`)
  const ordered = inKeyOrder(sourceKeys, values)
  if (what?.kind === 'sources' && what.format === 'yaml') return added(file, [], key, ordered, 0)
  if (what && introduces.has(what.kind) && (file.text !== undefined || what.kind === 'sidecar')) return added(file, ['sources'], key, ordered, 0)
  return {problem: `Unexpected file ${file.path}, expected one of sources/*.yaml, or an article, a dossier or a sidecar that is there`}
}

/** A claim in an article, a dossier or a sidecar; in a key a line. */
export function addClaim(file: ContentFile, key: string, values: YamlMap): Added {
  const what = fileKind(`content/${file.path}`)
  const isThere = what && introduces.has(what.kind) && file.text !== undefined
  if (isThere) return added(file, ['claims'], key, inKeyOrder(claimKeys, values), 1)
  return {problem: `Unexpected file ${file.path}, expected an article, a dossier or a sidecar that is there`}
}
