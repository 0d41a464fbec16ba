import {entitiesOf, ownerSlug, sourcesOf} from '../model/directory.ts'
import type {Entry} from '../model/entry.ts'
import {type Id, idOf} from '../model/id.ts'
import type {FilePoint} from '../model/point.ts'
import type {Path} from '../schema/file-context.ts'
import {type Corpus, pathOfFile} from './corpus.ts'
import {scalarAt} from './find-node.ts'
import {rawOffsets} from './raw-offsets.ts'
import {yamlSource} from './yaml-source.ts'

/** Where something is brought into being. */
export interface DefinitionPlace {
  /** Of the file, below the content folder. */
  readonly path: string
  /** A file of its own; a key of a mapping; a name in a list of names; or a bibliography that is not written here. */
  readonly form: 'file' | 'key' | 'listed' | 'foreign'
  /** In the YAML: of the key's value, or of the name in the list. */
  readonly at: Path
}

interface Defined {
  readonly id: Id
  readonly isFile: boolean
  readonly point: FilePoint
}

function definedIn(entry: Entry): Defined[] {
  const claims = 'claims' in entry ? entry.claims : []
  const isOwn = (index: number): boolean => entry.kind === 'entity' && index === 0
  return [
    ...(entry.kind === 'article' ? [{id: idOf('article', entry.slug), isFile: true, point: entry.point}] : []),
    ...entitiesOf(entry).map(({kind, slug, point}, index) => ({id: idOf(kind, slug) as Id, isFile: isOwn(index), point})),
    ...sourcesOf(entry).map(({slug, point}) => ({id: idOf('source', slug), isFile: false, point})),
    ...claims.map(({slug, point}) => ({id: idOf('claim', `${ownerSlug(entry)}/${slug}`), isFile: false, point}))
  ]
}

/** The one place where something is defined; nothing when there is none, or more than one. */
export function definitionPlace({entries, texts}: Corpus, id: Id): DefinitionPlace | undefined {
  const [found, ...others] = entries.flatMap((entry) => definedIn(entry).filter((one) => one.id === id))
  if (!found || others.length > 0) return undefined
  const path = pathOfFile(found.point.file)
  if (found.isFile) return {path, form: 'file', at: []}
  const text = texts.get(path)!
  const source = /\.(md|yaml)$/.test(path) ? yamlSource(path, text) : undefined
  const scalar = source && scalarAt(source, rawOffsets(text)(found.point.offset))
  if (!scalar) return {path, form: 'foreign', at: []}
  return {path, form: scalar.isKey ? 'key' : 'listed', at: scalar.path}
}
