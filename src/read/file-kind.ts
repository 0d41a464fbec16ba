import type {Entry} from '../model/entry.ts'
import {type EntityKind, entityKinds, plural} from '../model/id.ts'

/** What a file is, by its place in the tree. */
export interface FileKind {
  readonly kind: Entry['kind']
  readonly format: 'markdown' | 'yaml' | 'bibtex' | 'csl-json'
  readonly entityKind?: EntityKind
  /** The file's name without its ending. */
  readonly name: string
}

const ignoredNames = /(^|\/)(\.(gitkeep|gitignore|gitattributes|DS_Store)|Thumbs\.db|README(\.md)?|[^/]*~|\.[^/]*\.sw[a-z]|\.#[^/]*)$/

/** Files of editors, systems and other jobs that say nothing about the content. */
export const isIgnored = (path: string): boolean =>
  ignoredNames.test(path) || path === 'content/link-status.json' || path.startsWith('content/captures/')

const settings: Readonly<Record<string, Entry['kind']>> = {
  'site.yaml': 'site',
  'vocabulary.yaml': 'vocabulary',
  'decisions.yaml': 'decisions',
  'gone.yaml': 'gone',
  'sources/annotations.yaml': 'annotations'
}
const bibliographies: Readonly<Record<string, FileKind['format']>> = {yaml: 'yaml', bib: 'bibtex', json: 'csl-json'}

const folderKind = (folder: string): EntityKind | undefined => entityKinds.find((kind) => plural[kind] === folder)

function entityFile(entityKind: EntityKind, name: string, ending: string): FileKind | undefined {
  if (ending === 'md') return {kind: 'entity', format: 'markdown', entityKind, name}
  return ending === 'yaml' ? {kind: 'entities', format: 'yaml', entityKind, name} : undefined
}

/** Nothing when the tree has no place for such a file. */
export function fileKind(path: string): FileKind | undefined {
  const inside = /^content\/(.+)$/.exec(path)?.[1]
  if (inside === undefined) return undefined
  const known = Object.hasOwn(settings, inside) ? settings[inside] : undefined
  const [folder = '', ...rest] = inside.split('/')
  const [, name, ending] = /^(.+?)\.(claims\.yaml|[^.]+)$/.exec(rest.at(-1) ?? '') ?? []
  if (known) return {kind: known, format: 'yaml', name: inside}
  if (name === undefined || ending === undefined) return undefined
  const entityKind = folderKind(folder)
  const isFlat = rest.length === 1
  if (ending === 'claims.yaml' && (folder === 'articles' || (entityKind && isFlat))) return {kind: 'sidecar', format: 'yaml', name}
  if (folder === 'articles' && ending === 'md') return {kind: 'article', format: 'markdown', name}
  if (entityKind && isFlat) return entityFile(entityKind, name, ending)
  if (folder === 'tours' && ending === 'md' && isFlat) return {kind: 'tour', format: 'markdown', name}
  const format = Object.hasOwn(bibliographies, ending) ? bibliographies[ending] : undefined
  return folder === 'sources' && isFlat && format ? {kind: 'sources', format, name} : undefined
}
